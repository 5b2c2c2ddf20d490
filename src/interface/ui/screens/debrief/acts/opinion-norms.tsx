/*
 * Norms and duties beside the verdict: upheld, departed from, breached.
 * In: the case. Out: up to three lists with their sources. What the verdict itself rests on stands under the rule and is not listed
 * again. A voluntary norm alone never makes an act unlawful, and it says so.
 */
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import type { JudgedCase } from './judged-case.ts';
import { SourceList } from './source-list.tsx';

/** Values of the part. */
export interface OpinionNormsProps {
  readonly judged: JudgedCase;
}

/** Effects on norms, on what was known. */
export function OpinionNorms({ judged }: OpinionNormsProps) {
  const { t } = useText();
  const { law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const { verdict, sources, upholds, departs, breaches } = judged.finding.known;
  const besides = verdict === 'upholds' ? upholds.filter((id) => !sources.includes(id)) : upholds;
  const lists = [
    ['debrief.opinion.upholds', besides],
    ['debrief.opinion.departs', departs],
    ['debrief.opinion.breaches', breaches],
  ] as const;
  if (lists.every(([, ids]) => ids.length === 0)) {
    return <p>{t(upholds.length === 0 ? 'debrief.opinion.no-norms' : 'debrief.opinion.norms-above')}</p>;
  }
  return (
    <div className="stack">
      {lists.map(([title, ids]) => {
        if (ids.length === 0) return null;
        const cited = ids.map((id) => library?.source(id)).filter((source) => source !== undefined);
        return (
          <div key={title}>
            <p className="opinion-norms">{t(title)}</p>
            <SourceList name={t(title)} sources={cited} />
          </div>
        );
      })}
    </div>
  );
}
