/*
 * What would have changed the verdict: single facts, the nearest first, and what was still open.
 * In: the case. Out: a list of questions with the answers that would have turned it.
 */
import { useText } from '../../../text/use-text.ts';
import type { Explanation, TurningFact } from '../../../../../hosting/session/law-library.ts';
import { gravityOf } from './chosen-cases.ts';
import { verdictWord } from './judged-case.ts';
import type { JudgedCase, JudgedVerdict } from './judged-case.ts';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionTurnsProps {
  readonly judged: JudgedCase;
}

/**
 * The changes worth talking about first: of facts on which the verdict rests, then of others that play had touched; among
 * equals those that would have made it better. The library's own order, nearest first, decides the rest.
 */
export function tellingTurns(
  verdict: JudgedVerdict,
  explained: Pick<Explanation, 'decidedBy' | 'turns'>,
): readonly TurningFact[] {
  const rank = ({ fact, verdict: after }: TurningFact): number => {
    const read = verdict.facts.find((one) => one.fact === fact);
    const touched = read !== undefined && read.cause.kind !== 'default';
    const place = explained.decidedBy.includes(fact) ? 0 : touched ? 2 : 4;
    return place + (gravityOf({ verdict: after }) < gravityOf(verdict) ? 0 : 1);
  };
  return [...explained.turns].sort((one, other) => rank(one) - rank(other));
}

/** Who acts, and what kind of deed it is: with another answer it would not be this act. */
const THE_ACT_ITSELF: ReadonlySet<string> = new Set(['actor_kind', 'conduct']);

/** As many as a table can talk about. */
const MOST_TURNS = 6;

/** What would have turned the verdict on what was known. */
export function OpinionTurns({ judged }: OpinionTurnsProps) {
  const { t } = useText();
  const { test, known } = judged.finding;
  const explained = useExplanation(test, known);
  const { library } = explained;
  const turns = tellingTurns(known, explained).filter(({ fact }) => !THE_ACT_ITSELF.has(fact));
  const open = known.open.filter((fact) => turns.every((turn) => turn.fact !== fact));
  if (turns.length === 0 && open.length === 0) return <p>{t('debrief.opinion.no-turn')}</p>;
  return (
    <div className="stack" data-gap="tight">
      <dl className="opinion-views">
        {turns.slice(0, MOST_TURNS).map(({ fact, to, verdict }) => (
          <div key={fact}>
            <dt lang={library?.language}>{library?.fact(fact, to).question ?? fact}</dt>
            <dd>
              {t('debrief.opinion.turn-to', {
                value: library?.fact(fact, to).value ?? to,
                verdict: t(`debrief.verdict.${verdictWord(verdict)}`),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <div>
          <p className="opinion-norms">{t('debrief.opinion.open')}</p>
          <ul lang={library?.language}>
            {open.map((fact) => (
              <li key={fact}>{library?.fact(fact, '').question ?? fact}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
