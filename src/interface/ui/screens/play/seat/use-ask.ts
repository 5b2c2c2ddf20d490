/*
 * How a control gives a command: once at a time, with the refusal kept beside it until the next try.
 * In: the seat round it. Out: `ask`, whether it is under way, and what was refused.
 */
import { useCallback, useState } from 'react';
import type { GivenCommand, SessionRefusal } from '../../../../../hosting/session/index.ts';
import { useTableSeat } from './table-seat.ts';

/** A control's way to act. */
export interface Asking {
  /** Gives the command; true if it was taken. While one is under way others are not given. */
  readonly ask: (command: GivenCommand) => Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: SessionRefusal | undefined;
  readonly forget: () => void;
}

/** One per control or group of controls that share a place for the refusal. */
export function useAsk(): Asking {
  const { give } = useTableSeat();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SessionRefusal>();
  const ask = useCallback(
    async (command: GivenCommand) => {
      setBusy(true);
      setRefusal(undefined);
      const refused = await give(command);
      setBusy(false);
      setRefusal(refused);
      return refused === undefined;
    },
    [give],
  );
  const forget = useCallback(() => {
    setRefusal(undefined);
  }, []);
  return { ask, busy, refusal, forget };
}
