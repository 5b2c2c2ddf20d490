/*
 * Joins what must be done now with the doing of it.
 * In: the seat round it. Out: the walk, where the seat stands in it, the instruction, and one function that takes the step.
 */
import { useCallback, useMemo } from 'react';
import { awaitingCount } from '../consult/awaiting.ts';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import type { Asking } from '../seat/use-ask.ts';
import { walkOfPhase } from './walk-of-phase.ts';
import type { WalkStep } from './walk-of-phase.ts';
import { whatNow } from './what-now.ts';
import type { NowStep, WhatNow } from './what-now.ts';

/** Where this seat stands and how it goes on. */
export interface Now extends Pick<Asking, 'busy' | 'refusal'> {
  readonly what: WhatNow;
  readonly walk: readonly WalkStep[];
  readonly at: number;
  /** The step of the walk that is open; undefined where the phase is a desk. */
  readonly open: WalkStep | undefined;
  /** Takes a step. `seal` and `debrief` are the screen's to do. */
  readonly take: (step: Exclude<NowStep, 'seal' | 'debrief'>) => void;
  readonly back: (() => void) | undefined;
  /** Opens all that is still sealed: to the last step before the report. */
  readonly skip: () => void;
}

/** For the frame of the table; one per table. */
export function useNow(): Now {
  const { view, feed, scenario, seat, shared } = useTableSeat();
  const { desk, note } = useDesk();
  const { ask, busy, refusal } = useAsk();
  const { phase, turn } = view;
  const walk = useMemo(
    () => walkOfPhase({ phase, turn, feed, scenario }, shared ? 'own' : 'all'),
    [phase, turn, feed, scenario, shared],
  );
  const at = Math.max(0, Math.min(desk.at, walk.length - 1));
  const unsealed = desk.unsealed ?? false;
  const waiting = awaitingCount(view.dealings, seat);
  const what = useMemo(
    () => whatNow({ view, walk, at, unsealed, waiting }),
    [view, walk, at, unsealed, waiting],
  );
  const last = feed.at(-1)?.number ?? 0;

  const take = useCallback(
    (step: Exclude<NowStep, 'seal' | 'debrief'>) => {
      if (step === 'next') {
        note({ at: at + 1 });
        return;
      }
      if (step === 'unseal') {
        note({ unsealed: true });
        return;
      }
      const done = async (): Promise<void> => {
        if (step === 'estimate') {
          const laid = await ask({ type: 'estimate', tokens: { ...(desk.tokens ?? view.self.estimate) } });
          if (!laid) return;
        }
        note({ read: last });
        await ask({ type: 'ready' });
      };
      void done();
    },
    [ask, at, desk.tokens, last, note, view.self.estimate],
  );
  const back = useMemo(
    () =>
      at > 0 && !view.self.ready
        ? () => {
            note({ at: at - 1 });
          }
        : undefined,
    [at, note, view.self.ready],
  );
  const skip = useCallback(() => {
    note({ at: Math.max(0, walk.length - 2) });
  }, [note, walk.length]);
  return { what, walk, at, open: walk[at], take, back, skip, busy, refusal };
}
