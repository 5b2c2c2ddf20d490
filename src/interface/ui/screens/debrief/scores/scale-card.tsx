/*
 * One scale of one card: its number on a ruler, the contributions that add up to it, and how such a number is made.
 * In: the scale. Out: bar and two lines that open; the number itself opens how it is made. Each contribution says its weight and leads
 * to its event in the timeline where it has one.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Delta } from '../../../parts/meter.tsx';
import { ScoreBar } from '../../../parts/score-bar.tsx';
import type { ScaleScore, ScoreContribution } from '../../../../../game/views/index.ts';
import { slot, withSlots } from '../../../text/slots.tsx';
import { useText } from '../../../text/use-text.ts';
import { caseOfFinding, casesOf } from '../acts/chosen-cases.ts';
import type { Finding } from '../acts/judged-case.ts';
import { opinionHref } from '../debrief-place.ts';
import { useDebrief } from '../debrief-table.ts';
import type { linesOfEvents } from '../timeline/line-of-event.ts';
import { contributionWords, weightWords } from './contribution-words.ts';
import { SourceLink } from '../library-link.tsx';
import { ScaleBesides } from './scale-besides.tsx';
import { ScaleMade } from './scale-made.tsx';
import { possibleTenths } from './scale-shares.ts';

/** Values of the card. */
export interface ScaleCardProps {
  readonly seat: string;
  readonly scale: ScaleScore;
  /** Finds the line of an event; absent on paper, where nothing can be followed. */
  readonly lineOf?: ReturnType<typeof linesOfEvents>;
}

/** A scale with everything behind it. */
export function ScaleCard({ seat, scale, lineOf }: ScaleCardProps) {
  const { t } = useText();
  const { contributions } = scale;
  const [open, setOpen] = useState(false);
  return (
    <section className="scale-card">
      <ScoreBar
        name={t(`word.scale.${scale.scale}`)}
        question={t(`word.scale-meaning.${scale.scale}`)}
        value={scale.points ?? null}
        contributions={[]}
        explain={{
          words: t('debrief.scores.how'),
          open,
          onPress: () => {
            setOpen(!open);
          },
        }}
      />
      <ScaleBesides seat={seat} scale={scale} />
      {contributions.length > 0 && (
        <Disclosure summary={t('debrief.scores.list', { count: contributions.length })}>
          <ContributionList seat={seat} scale={scale} {...(lineOf === undefined ? {} : { lineOf })} />
        </Disclosure>
      )}
      <Disclosure summary={t('debrief.scores.how')} open={open} onToggle={setOpen}>
        <ScaleMade scale={scale.scale} />
      </Disclosure>
    </section>
  );
}

/** The contributions and what they come to. */
export function ContributionList({ seat, scale, lineOf }: ScaleCardProps) {
  const text = useText();
  const { t, number } = text;
  const { words, law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const told = (contribution: ScoreContribution): ReactNode => {
    const line = contributionWords(contribution, { text, words, library, norm: slot(0) });
    const { seat: whose, norm } = contribution.values;
    const links = typeof norm === 'string' ? [<SourceLink key={norm} id={norm} />] : [];
    if (seat !== 'table' || typeof whose !== 'string' || whose === '') return withSlots(line, links);
    return withSlots(t('score.of-seat', { actor: words.name(whose), line }), links);
  };
  return (
    <ul className="contributions">
      {scale.contributions.map((contribution, place) => {
        const possible = possibleTenths(scale, contribution);
        return (
          <li key={place}>
            <span className="contribution-words">
              {told(contribution)}
              <Weight contribution={contribution} />
              {lineOf !== undefined && <Jump contribution={contribution} lineOf={lineOf} />}
            </span>
            <span className="contribution-points figures">
              <Delta value={contribution.tenths / 10} sense="more-is-good" />
              {possible !== undefined && (
                <span className="contribution-of">{t('debrief.scores.of', { possible: possible / 10 })}</span>
              )}
            </span>
          </li>
        );
      })}
      <li className="contributions-sum">
        <span>{t('debrief.scores.sum')}</span>
        <span className="figures">{number(scale.points ?? 0)}</span>
      </li>
    </ul>
  );
}

function Weight({ contribution }: { readonly contribution: ScoreContribution }) {
  const text = useText();
  const words = weightWords(contribution, text);
  return words === undefined ? null : <span className="contribution-weight">{words}</span>;
}

interface JumpProps {
  readonly contribution: ScoreContribution;
  readonly lineOf: ReturnType<typeof linesOfEvents>;
}

function Jump({ contribution, lineOf }: JumpProps) {
  const { t } = useText();
  const { show, view, exercise } = useDebrief();
  if (contribution.id === 'score.judgement.estimate') {
    return (
      <Button
        size="small"
        tone="quiet"
        onPress={() => {
          show('estimates');
        }}
      >
        {t('debrief.scores.show-estimates')}
      </Button>
    );
  }
  const line = contribution.event === undefined ? undefined : lineOf(contribution.event);
  if (line === undefined) return null;
  const told = view.timeline.find(({ number }) => number === line);
  const finding = told?.type === 'finding-made' ? (told.fields.finding as Finding) : undefined;
  const judged = finding === undefined ? undefined : caseOfFinding(casesOf(view), finding);
  return (
    <>
      {judged !== undefined && (
        <a className="library-link contribution-opinion" href={opinionHref(exercise, judged.id)}>
          {t('debrief.scores.opinion')}
        </a>
      )}
      <Button
        size="small"
        tone="quiet"
        onPress={() => {
          show({ line });
        }}
      >
        {t('debrief.scores.show')}
      </Button>
    </>
  );
}
