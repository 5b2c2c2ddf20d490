/*
 * What would have changed the verdict: single facts, the nearest first, and what was still open.
 * In: the case. Out: a list of questions with the answers that would have turned it.
 */
import { useText } from '../../../text/use-text.ts';
import { tellingTurns } from '../../../law/telling-turns.ts';
import { verdictWord } from './judged-case.ts';
import type { JudgedCase } from './judged-case.ts';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionTurnsProps {
  readonly judged: JudgedCase;
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
  const turns = tellingTurns(test, known, explained).filter(({ fact }) => !THE_ACT_ITSELF.has(fact));
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
