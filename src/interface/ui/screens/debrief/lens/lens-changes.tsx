/*
 * What the lens changes: every finding of which a verdict turns, and every scale that moves, contribution by contribution.
 * In: the debrief round it. Out: two lists; that nothing changes is said too. Under the exercise's own lens there is nothing to say.
 */
import type { ReactNode } from 'react';
import type {
  DebriefView,
  LensReading,
  MovedContribution,
  MovedScale,
  TurnedFinding,
} from '../../../../../game/views/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { slot, withSlots } from '../../../text/slots.tsx';
import { useText } from '../../../text/use-text.ts';
import { subjectName } from '../acts/case-words.ts';
import { verdictWord } from '../acts/judged-case.ts';
import type { Finding } from '../acts/judged-case.ts';
import { useDebrief } from '../debrief-table.ts';
import { SourceLink } from '../library-link.tsx';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import { contributionWords } from '../scores/contribution-words.ts';
import { TurnedWords } from './turned-words.tsx';
import './lens.css';

/** Values of the changes. */
export interface LensChangesProps {
  /** On paper everything is open. */
  readonly paper?: boolean;
}

/** What changes. */
export function LensChanges({ paper = false }: LensChangesProps) {
  const { t } = useText();
  const { lens } = useDebrief();
  const { reading } = lens;
  if (reading === undefined) return null;
  const { turned, moved, read } = reading;
  if (turned.length + moved.length === 0) {
    return <p className="lens-changes">{t('debrief.lens.nothing', { all: read })}</p>;
  }
  return (
    <section className="lens-changes" aria-label={t('debrief.lens.changes')}>
      <h2 className="debrief-heading">{t('debrief.lens.turned', { count: turned.length, all: read })}</h2>
      {turned.length > 0 && (
        <Opening open={paper} words={t('debrief.lens.show-turned')}>
          <TurnedList reading={reading} />
        </Opening>
      )}
      <h2 className="debrief-heading">{t('debrief.lens.moved', { count: moved.length })}</h2>
      {moved.length > 0 && (
        <Opening open={paper} words={t('debrief.lens.show-moved')}>
          <MovedList moved={moved} />
        </Opening>
      )}
    </section>
  );
}

interface OpeningProps {
  readonly open: boolean;
  readonly words: string;
  readonly children: ReactNode;
}

function Opening({ open, words, children }: OpeningProps) {
  return open ? children : <Disclosure summary={words}>{children}</Disclosure>;
}

function findingOf(view: DebriefView, { act, duty }: TurnedFinding): Finding | undefined {
  return act === undefined ? view.duties[duty ?? -1] : view.acts.find((one) => one.act.id === act)?.finding;
}

function TurnedList({ reading }: { readonly reading: LensReading }) {
  const text = useText();
  const { t } = text;
  const { view, words } = useDebrief();
  return (
    <ul className="turned-list">
      {reading.turned.map((one, place) => {
        const finding = findingOf(view, one);
        if (finding === undefined) return null;
        const act = view.acts.find((each) => each.act.id === one.act)?.act;
        const { seat, turn } = finding;
        return (
          <li key={place}>
            <p className="turned-subject">
              <span className="label">
                {t('debrief.timeline.turn', { turn })}
                {seat !== undefined && ` · ${words.name(seat)}`}
              </span>
              <ScenarioLine>
                {subjectName(act === undefined ? { finding } : { act, finding }, { text, words, view })}
              </ScenarioLine>
            </p>
            <TurnedWords verdicts={one.verdicts} />
          </li>
        );
      })}
    </ul>
  );
}

function MovedList({ moved }: { readonly moved: readonly MovedScale[] }) {
  const { t, number } = useText();
  const { words } = useDebrief();
  const points = (value: number | undefined): string =>
    value === undefined ? t('parts.not-tested') : number(value);
  return (
    <ul className="moved-list">
      {moved.map((one) => (
        <li key={`${one.seat} ${one.scale}`}>
          <p className="moved-scale">
            <span>
              {one.seat === 'table' ? (
                t('debrief.scores.table')
              ) : (
                <ScenarioLine>{words.name(one.seat)}</ScenarioLine>
              )}
              {' · '}
              {t(`word.scale.${one.scale}`)}
            </span>
            <strong className="figures">
              {t('debrief.lens.from-to', { from: points(one.from), to: points(one.to) })}
            </strong>
          </p>
          <ul className="moved-contributions">
            {one.reread.map((each, place) => (
              <li key={place}>
                <MovedWords moved={each} />
              </li>
            ))}
          </ul>
          {one.shifted > 0 && (
            <p className="debrief-aside">{t('debrief.lens.shifted', { count: one.shifted })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function MovedWords({ moved: { before, after } }: { readonly moved: MovedContribution }) {
  const text = useText();
  const { t, number } = text;
  const { words, law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const shown = after ?? before;
  if (shown === undefined) return null;
  const { norm } = shown.values;
  const told = withSlots(
    contributionWords(shown, { text, words, library, norm: slot(0) }),
    typeof norm === 'string' ? [<SourceLink key={norm} id={norm} />] : [],
  );
  const earlier = before?.values.verdict;
  const points = (tenths: number | undefined): string =>
    tenths === undefined ? t('debrief.lens.not-counted') : number(tenths / 10);
  return (
    <>
      <span className="moved-words">
        {after === undefined ? <del>{told}</del> : told}
        {typeof earlier === 'string' && after !== undefined && (
          <span className="contribution-weight">
            {t('debrief.lens.was', {
              verdict: t(`debrief.verdict.${verdictWord(earlier)}`),
              percent: before?.values.percent ?? 0,
              now: after.values.percent ?? 0,
            })}
          </span>
        )}
      </span>
      <span className="figures moved-points">
        {t('debrief.lens.from-to', { from: points(before?.tenths), to: points(after?.tenths) })}
      </span>
    </>
  );
}
