/*
 * Who disagrees, and why: what divides states on the deciding rule.
 * In: the case. Out: who holds what, dissent, and the positions that the library names; or that none is known.
 */
import { useText } from '../../../text/use-text.ts';
import type { JudgedCase } from './judged-case.ts';
import { SourceList } from './source-list.tsx';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionDisagreementProps {
  readonly judged: JudgedCase;
}

/** The disagreement on the rule that decided on what was known. */
export function OpinionDisagreement({ judged }: OpinionDisagreementProps) {
  const { t } = useText();
  const { test, known } = judged.finding;
  const { library, rules } = useExplanation(test, known);
  const deciding = rules.at(-1);
  if (deciding === undefined) return null;
  const { who, dissent, note, contestedBy } = deciding;
  const said = [
    ['debrief.opinion.who', who],
    ['debrief.opinion.dissent', dissent],
    ['debrief.opinion.note', note],
  ] as const;
  if (said.every(([, words]) => words === undefined) && contestedBy.length === 0) {
    return <p>{t('debrief.opinion.nobody-disagrees')}</p>;
  }
  return (
    <div className="stack" data-gap="tight">
      <dl className="opinion-views">
        {said.map(([title, words]) =>
          words === undefined ? null : (
            <div key={title}>
              <dt>{t(title)}</dt>
              <dd lang={library?.language}>{words}</dd>
            </div>
          ),
        )}
      </dl>
      {contestedBy.length > 0 && <SourceList name={t('debrief.opinion.who')} sources={contestedBy} />}
    </div>
  );
}
