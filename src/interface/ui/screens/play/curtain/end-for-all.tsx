/*
 * Ends the consultation for everybody at the screen at once, as agreed aloud.
 * In: who is not done yet, and whether this is the next step of the table. Out: a button; what was refused stands beside it.
 * It does not say whether something waits for anybody: that is for the seat alone to see.
 */
import { useState } from 'react';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import type { SessionRefusal } from '../../../../../hosting/session/index.ts';
import { Button } from '../../../parts/button.tsx';
import { usePlayDoors } from '../../../stores/play-doors.ts';
import { useText } from '../../../text/use-text.ts';
import { refusalWords } from '../../refusal-words.ts';

/** Values of the button. */
export interface EndForAllProps {
  readonly people: readonly SeatId[];
  readonly tone: 'primary' | 'plain';
}

/** The button. */
export function EndForAll({ people, tone }: EndForAllProps) {
  const text = useText();
  const { exercise } = usePlayDoors();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SessionRefusal>();
  const end = async (): Promise<void> => {
    setBusy(true);
    for (const seat of people) setRefusal(await exercise.give(seat, { type: 'ready' }));
    setBusy(false);
  };
  return (
    <>
      <Button
        tone={tone}
        busy={busy}
        onPress={() => {
          void end();
        }}
      >
        {text.t('play.spoken-end')}
      </Button>
      <div role="alert">{refusal !== undefined && <p>{refusalWords(text, refusal)}</p>}</div>
    </>
  );
}
