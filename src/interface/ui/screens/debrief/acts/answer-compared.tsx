/*
 * The table's answer beside the opinion's, in a sentence. Nothing is scored.
 * In: the case and the answer. Out: a note with the sentence, and a question where certainty was misplaced.
 */
import type { Verdict } from '../../../../../vocabulary/index.ts';
import { useText } from '../../../text/use-text.ts';
import type { CaseAnswer } from '../walk/walk-notes.ts';
import type { JudgedCase } from './judged-case.ts';
import { verdictWord } from './judged-case.ts';

/** Values of the note. */
export interface AnswerComparedProps {
  readonly judged: JudgedCase;
  readonly answer: CaseAnswer;
}

const NO_BREACH: ReadonlySet<Verdict> = new Set(['upholds', 'lawful', 'unfriendly']);

/** How an answer stands to the opinion. A contested point leaves room for those who say lawful or unlawful. */
export function standingOfAnswer(said: Verdict, verdict: Verdict): 'same' | 'divided' | 'near' | 'other' {
  if (said === verdict) return 'same';
  if (verdict === 'contested' && (said === 'lawful' || said === 'unlawful')) return 'divided';
  return NO_BREACH.has(said) && NO_BREACH.has(verdict) ? 'near' : 'other';
}

/** The comparison. */
export function AnswerCompared({ judged, answer }: AnswerComparedProps) {
  const { t } = useText();
  const { said, sure } = answer;
  const verdict = verdictWord(judged.finding.known.verdict);
  if (said === undefined || sure === undefined) {
    return <p className="answer-compared">{t('debrief.say.none')}</p>;
  }
  const standing = standingOfAnswer(said, verdict);
  return (
    <div className="answer-compared" role="status">
      <p>
        {t(`debrief.say.${standing}`, {
          said: t(`debrief.verdict.${said}`),
          sure: t(`debrief.sure.${sure}`),
          verdict: t(`debrief.verdict.${verdict}`),
        })}
      </p>
      {standing === 'other' && sure === 'certain' && <p>{t('debrief.say.sure-and-wrong')}</p>}
    </div>
  );
}
