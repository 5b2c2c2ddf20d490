/*
 * One of the three acts: its facts, what the table says, and then the opinion.
 * In: the case. Out: facts and question side by side; the opinion under them once it is opened. Until then nothing of the
 * verdict is in the page.
 */
import { EmptyState } from '../../../parts/standing.tsx';
import { Unfold } from '../../../motion/unfold.tsx';
import { useText } from '../../../text/use-text.ts';
import { CaseTurned } from '../lens/case-turned.tsx';
import { LensPicker } from '../lens/lens-picker.tsx';
import { useDebrief } from '../debrief-table.ts';
import { AnswerCompared } from './answer-compared.tsx';
import { CaseFacts } from './case-facts.tsx';
import type { ChosenCase } from './judged-case.ts';
import { OpinionPaper } from './opinion-paper.tsx';
import { SayFirst } from './say-first.tsx';
import './acts.css';

/** Values of the page. */
export interface ActsStepProps {
  /** Absent where nobody acted. */
  readonly judged: ChosenCase | undefined;
}

/** A case to talk about. */
export function ActsStep({ judged }: ActsStepProps) {
  const { t } = useText();
  const { notes } = useDebrief();
  if (judged === undefined) return <EmptyState icon="scales" title={t('debrief.case.none')} />;
  const answer = notes.answers[judged.id] ?? { opened: false };
  return (
    <div className="stack" data-gap="wide">
      <p className="case-why">
        <span className="label">{t('debrief.case.chosen')}</span>
        {t(`debrief.case.why.${judged.why}`)}
      </p>
      <div className="case-bench" data-opened={answer.opened || undefined}>
        <CaseFacts judged={judged} />
        {!answer.opened && <SayFirst judged={judged} answer={answer} />}
      </div>
      <Unfold open={answer.opened}>
        <div className="stack" data-gap="wide">
          <AnswerCompared judged={judged} answer={answer} />
          <LensPicker />
          <CaseTurned judged={judged} />
          <OpinionPaper judged={judged} />
        </div>
      </Unfold>
    </div>
  );
}
