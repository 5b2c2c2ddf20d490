// The worker in which exercises run, so that thinking bots never freeze the page. Joins the local host to the browser.
// In: calls over comlink, flat because proxies cannot cross inside other values. Out: plain data; sessions by key.
import { expose } from 'comlink';
import { present } from '../../base/index.ts';
import { BOTS } from '../../bots/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { memoryStore, type ExerciseStore } from './exercise-store.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { localHost } from './local-host.ts';
import type { NewExercise, Outcome, SeatUpdate, Session, SessionHost } from './session.ts';
import { shippedContent, shippedEnvelope } from './shipped-content.ts';

/** An open session as the page knows it. */
export type SessionKey = number;

type SessionCall = Exclude<keyof Session, 'watch'>;

/** What the worker answers to. */
export interface ExerciseWorker extends Pick<
  SessionHost,
  'list' | 'remove' | 'openScenario' | 'openedScenarios' | 'openedWording'
> {
  readonly begin: (exercise: NewExercise) => Promise<Outcome<SessionKey>>;
  readonly resume: (id: string) => Promise<Outcome<SessionKey>>;
  readonly importLog: (text: string) => Promise<Outcome<SessionKey>>;
  readonly call: <C extends SessionCall>(
    key: SessionKey,
    method: C,
    ...args: Parameters<Session[C]>
  ) => Promise<Awaited<ReturnType<Session[C]>>>;
  readonly watch: (key: SessionKey, seat: SeatId, listener: (update: SeatUpdate) => void) => Promise<number>;
  readonly unwatch: (watching: number) => Promise<void>;
}

const randomHex = (bytes: number): string =>
  // getRandomValues is there on plain HTTP too; randomUUID and crypto.subtle are not.
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Some browsers refuse storage in private windows; play goes on, and the log can still be exported. */
const openStore = (): Promise<ExerciseStore> => indexedDbStore().catch(() => memoryStore());

const host: Promise<SessionHost> = openStore().then((store) =>
  localHost(shippedContent, {
    store,
    bots: BOTS,
    now: () => Date.now(),
    randomHex,
    envelope: shippedEnvelope,
  }),
);

const sessions = new Map<SessionKey, Session>();
const watchings = new Map<number, () => void>();
let given = 0;
/** A key that was never given before. */
const freshKey = (): number => (given += 1);

const opened = (outcome: Outcome<Session>): Outcome<SessionKey> => {
  if (!outcome.ok) return outcome;
  const key = freshKey();
  sessions.set(key, outcome.value);
  return { ok: true, value: key };
};

const sessionOf = (key: SessionKey): Session =>
  present(sessions.get(key), 'a session is called while it is open');

const worker: ExerciseWorker = {
  list: async () => (await host).list(),
  remove: async (id) => (await host).remove(id),
  openScenario: async (files) => (await host).openScenario(files),
  openedScenarios: async () => (await host).openedScenarios(),
  openedWording: async (key, language) => (await host).openedWording(key, language),
  begin: async (exercise) => opened(await (await host).begin(exercise)),
  resume: async (id) => opened(await (await host).resume(id)),
  importLog: async (text) => opened(await (await host).importLog(text)),
  // The compiler cannot follow which method's arguments these are; the type of ExerciseWorker has checked them.
  call: (async (key: SessionKey, method: SessionCall, ...args: readonly unknown[]) => {
    const session = sessionOf(key);
    // A closed exercise is let go of with everything it remembers.
    if (method === 'close') sessions.delete(key);
    return (session[method] as (...values: readonly unknown[]) => Promise<unknown>)(...args);
  }) as ExerciseWorker['call'],
  async watch(key, seat, listener) {
    const stop = await sessionOf(key).watch(seat, listener);
    const watching = freshKey();
    watchings.set(watching, stop);
    return watching;
  },
  unwatch(watching) {
    watchings.get(watching)?.();
    watchings.delete(watching);
    return Promise.resolve();
  },
};

expose(worker);
