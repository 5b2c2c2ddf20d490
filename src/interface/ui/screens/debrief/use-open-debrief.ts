/*
 * Opens the record of an exercise that is over.
 * In: the id of a save. Out: how it stands with it: on its way, refused, broken, or there. It keeps the exercise itself in
 * the page's store, where the table has it too.
 */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DebriefView } from '../../../../game/views/index.ts';
import type { Session, SessionRefusal } from '../../../../hosting/session/index.ts';
import type { OpenExercise } from '../../stores/exercise-store.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';

/** What has come of opening. */
export type OpenDebrief =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'refused'; readonly refusal: SessionRefusal }
  | { readonly stage: 'broken'; readonly reason: string }
  | { readonly stage: 'there'; readonly exercise: OpenExercise; readonly view: DebriefView };

type Fetched = { readonly of: Session } & (
  | { readonly stage: 'refused'; readonly refusal: SessionRefusal }
  | { readonly stage: 'broken'; readonly reason: string }
  | { readonly stage: 'there'; readonly view: DebriefView }
);

/** The debrief of a save; asks again only when another save is opened. */
export function useOpenDebrief(id: string): OpenDebrief {
  const { exercise } = usePlayDoors();
  const state = useStore(exercise);
  const [fetched, setFetched] = useState<Fetched>();
  const session = state.stage === 'open' && state.id === id ? state.session : undefined;

  useEffect(() => {
    void exercise.resume(id);
  }, [exercise, id]);

  useEffect(() => {
    if (session === undefined) return undefined;
    let wanted = true;
    session.debrief().then(
      (outcome) => {
        if (!wanted) return;
        if (outcome.ok) setFetched({ of: session, stage: 'there', view: outcome.value });
        else setFetched({ of: session, stage: 'refused', refusal: outcome.refusal });
      },
      (failure: unknown) => {
        const reason = failure instanceof Error ? failure.message : String(failure);
        if (wanted) setFetched({ of: session, stage: 'broken', reason });
      },
    );
    return () => {
      wanted = false;
    };
  }, [session]);

  if (state.stage === 'refused' && state.id === id) return { stage: 'refused', refusal: state.refusal };
  if (state.stage !== 'open' || fetched === undefined || fetched.of !== session) return { stage: 'waiting' };
  if (fetched.stage === 'there') return { stage: 'there', exercise: state, view: fetched.view };
  return fetched;
}
