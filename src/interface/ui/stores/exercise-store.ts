/*
 * The exercise that is open on this page.
 * In: a way to reach the session host, fetched when first needed. Out: a store with what every person's seat is shown, and
 * what can be asked of the exercise. Refusals come back to who asked; a host that breaks is said in the state, never lost.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type {
  EnvelopeText,
  ExerciseSummary,
  GivenCommand,
  NewExercise,
  Outcome,
  SeatUpdate,
  Session,
  SessionHost,
  SessionRefusal,
} from '../../../hosting/session/index.ts';
import type { PublicScenario } from '../../../game/views/index.ts';
import type { SeatId } from '../../../vocabulary/index.ts';

/** What is shown to each person, by seat. */
export type Updates = Readonly<Record<string, SeatUpdate>>;

/** An exercise on the table. */
export interface OpenExercise {
  readonly stage: 'open';
  readonly id: string;
  readonly session: Session;
  readonly summary: ExerciseSummary;
  readonly scenario: PublicScenario;
  readonly updates: Updates;
  /** What broke while it was being played, if anything did. */
  readonly fault?: string;
}

/** Where things stand. `refused`: the save cannot be opened. */
export type ExerciseState =
  | { readonly stage: 'none' }
  | { readonly stage: 'opening'; readonly id: string }
  | OpenExercise
  | { readonly stage: 'refused'; readonly id: string; readonly refusal: SessionRefusal };

/** The store and what can be asked of it. Nothing here rejects. */
export interface ExerciseStore extends StoreApi<ExerciseState> {
  /** Begins an exercise and opens it; the id of its save. */
  readonly begin: (exercise: NewExercise) => Promise<Outcome<string>>;
  /** Opens a save where it stands; at once if it is open already. */
  readonly resume: (id: string) => Promise<void>;
  /** Proves a log file, saves and opens it; the id of the new save. */
  readonly importLog: (text: string) => Promise<Outcome<string>>;
  /** Gives a seat's command; the refusal, if there is one. */
  readonly give: (seat: SeatId, command: GivenCommand) => Promise<SessionRefusal | undefined>;
  /** The envelope of a seat; undefined if it cannot be had. */
  readonly envelope: (seat: SeatId, language: string) => Promise<EnvelopeText | undefined>;
  /** The log as a file's text; undefined if not even that can be had. */
  readonly exportLog: () => Promise<string | undefined>;
  /** Puts the exercise away; it stays saved. */
  readonly close: () => Promise<void>;
}

const reasonOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

const storageRefusal = (failure: unknown): SessionRefusal => ({
  code: 'session/storage',
  data: { reason: reasonOf(failure) },
});

/** A store over a host. */
export function exerciseStoreFrom(host: () => Promise<SessionHost>): ExerciseStore {
  const store = createStore<ExerciseState>(() => ({ stage: 'none' }));
  let stops: readonly (() => void)[] = [];
  /** The opening asked for last: one that is overtaken by another must not come back late. */
  let wanted = 0;

  const shelve = async (next: ExerciseState = { stage: 'none' }): Promise<void> => {
    const state = store.getState();
    for (const stop of stops) stop();
    stops = [];
    store.setState(next, true);
    if (state.stage === 'open') await state.session.close().catch(() => undefined);
  };

  const receive = (id: string, update: SeatUpdate): void => {
    const state = store.getState();
    if (state.stage !== 'open' || state.id !== id) return;
    store.setState({ ...state, updates: { ...state.updates, [update.seat]: update } }, true);
  };

  const open = async (session: Session): Promise<string> => {
    const [summary, scenario] = await Promise.all([session.summary(), session.scenario()]);
    const first = new Map<string, SeatUpdate>();
    const { id } = summary;
    const watching = summary.people.map((seat) =>
      session.watch(seat, (update) => {
        if (store.getState().stage === 'open') receive(id, update);
        else first.set(seat, update);
      }),
    );
    stops = await Promise.all(watching);
    const updates = Object.fromEntries(first);
    store.setState({ stage: 'open', id, session, summary, scenario, updates }, true);
    return id;
  };

  const settle = async (
    asked: () => Promise<Outcome<Session>>,
    meanwhile?: ExerciseState,
  ): Promise<Outcome<string>> => {
    wanted += 1;
    const own = wanted;
    try {
      await shelve(meanwhile);
      const outcome = await asked();
      if (!outcome.ok) return outcome;
      if (own !== wanted) await outcome.value.close();
      else return { ok: true, value: await open(outcome.value) };
    } catch (failure) {
      return { ok: false, refusal: storageRefusal(failure) };
    }
    return { ok: true, value: '' };
  };

  return Object.assign(store, {
    begin: (exercise: NewExercise) => settle(async () => (await host()).begin(exercise)),
    importLog: (text: string) => settle(async () => (await host()).importLog(text)),
    resume: async (id: string) => {
      const state = store.getState();
      if ((state.stage === 'open' || state.stage === 'opening') && state.id === id) return;
      const opening = settle(async () => (await host()).resume(id), { stage: 'opening', id });
      const own = wanted;
      const outcome = await opening;
      if (own === wanted && !outcome.ok)
        store.setState({ stage: 'refused', id, refusal: outcome.refusal }, true);
    },
    give: async (seat: SeatId, command: GivenCommand) => {
      const state = store.getState();
      if (state.stage !== 'open') return { code: 'session/no-such-save', data: { id: '' } } as const;
      try {
        const outcome = await state.session.give(seat, command);
        return outcome.ok ? undefined : outcome.refusal;
      } catch (failure) {
        const now = store.getState();
        if (now.stage === 'open') store.setState({ ...now, fault: reasonOf(failure) }, true);
        return storageRefusal(failure);
      }
    },
    envelope: async (seat: SeatId, language: string) => {
      const state = store.getState();
      if (state.stage !== 'open') return undefined;
      return state.session.envelope(seat, language).catch(() => undefined);
    },
    exportLog: async () => {
      const state = store.getState();
      if (state.stage !== 'open') return undefined;
      return state.session.exportLog().catch(() => undefined);
    },
    close: () => shelve(),
  });
}
