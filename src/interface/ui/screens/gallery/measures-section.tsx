/*
 * Gallery: meters, dial, trend, scores, chips and badges.
 * In: nothing. Out: a section.
 */
import {
  CLOCK_STATES,
  PUBLICITIES,
  RESPONSE_CLASSES,
  SCALES,
  TLP_LABELS,
  VERDICTS,
} from '../../../../vocabulary/index.ts';
import { Chip, ClassBadge, PublicityMark, TlpChip, VerdictBadge } from '../../parts/chip.tsx';
import { Countdown } from '../../parts/countdown.tsx';
import { Dial, Meter, Trend } from '../../parts/meter.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { ScoreBar } from '../../parts/score-bar.tsx';
import { Card } from '../../parts/sheet.tsx';
import { useText } from '../../text/use-text.ts';

const SCORES = [58, 91, 40, 73, 66, null] as const;
const TREND = [12, 18, 31, 29, 47, 56];

/** Measures. */
export function MeasuresSection() {
  const { t, list, number } = useText();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="measures">
      <SectionHead id="measures" title={t('gallery.measures-title')} />
      <div className="columns">
        <Card>
          <Dial label={t('word.meter.escalation')} value={56} band={t('gallery.band')} delta={9} />
          <Trend
            name={t('gallery.trend-name', { values: list(TREND.map((value) => number(value))) })}
            values={TREND}
          />
        </Card>
        <Card>
          <Meter
            label={t('gallery.pressure')}
            value={64}
            delta={11}
            sense="more-is-bad"
            threshold={{ at: 70, label: t('gallery.pressure-threshold') }}
          />
          <Meter label={t('gallery.trust')} value={48} delta={4} sense="more-is-good" />
          <Meter label={t('word.meter.confidence')} value={31} delta={-6} sense="more-is-good" />
          <Meter label={t('gallery.tokens')} value={20} delta={0} />
        </Card>
        <Card title={t('gallery.verdicts')}>
          <div className="stack" data-gap="tight">
            {VERDICTS.map((verdict) =>
              verdict === 'contested' ? (
                <VerdictBadge key={verdict} verdict={verdict} lean="unlawful" />
              ) : (
                <VerdictBadge key={verdict} verdict={verdict} />
              ),
            )}
          </div>
          <VerdictBadge verdict="contested" lean="even" size="large" />
        </Card>
        <Card title={t('gallery.classes')}>
          <div className="stack" data-gap="tight">
            {RESPONSE_CLASSES.map((one) => (
              <ClassBadge key={one} of={one} />
            ))}
          </div>
        </Card>
        <Card title={t('gallery.labels')}>
          <div className="cluster">
            {TLP_LABELS.map((label) => (
              <TlpChip key={label} label={label} />
            ))}
          </div>
          <div className="cluster">
            {PUBLICITIES.map((one) => (
              <PublicityMark key={one} publicity={one} />
            ))}
          </div>
        </Card>
        <Card title={t('gallery.remarks')}>
          <div className="cluster">
            <Chip>{t('word.request-status.pending')}</Chip>
            <Chip tone="good" icon="check">
              {t('word.request-status.granted')}
            </Chip>
            <Chip tone="watch">{t('word.request-status.lapsed')}</Chip>
            <Chip tone="bad" icon="cross">
              {t('word.request-status.declined')}
            </Chip>
            <Chip tone="news">{t('parts.new')}</Chip>
          </div>
          <div className="cluster">
            {CLOCK_STATES.map((state) => (
              <Countdown
                key={state}
                state={state}
                secondsLeft={state === 'expired' ? 0 : state === 'running' ? 48 : 754}
              />
            ))}
          </div>
        </Card>
      </div>
      <div className="columns">
        {SCALES.map((scale, at) => (
          <ScoreBar
            key={scale}
            name={t(`word.scale.${scale}`)}
            question={t(`word.scale-meaning.${scale}`)}
            value={SCORES[at] ?? null}
            contributions={
              at === 0 ? CONTRIBUTIONS.map(({ id, points }) => ({ id, points, words: t(id) })) : []
            }
          />
        ))}
      </div>
    </section>
  );
}

const CONTRIBUTIONS = [
  { id: 'gallery.score-contribution-1', points: -24 },
  { id: 'gallery.score-contribution-2', points: 12 },
  { id: 'gallery.score-contribution-3', points: 0 },
] as const;
