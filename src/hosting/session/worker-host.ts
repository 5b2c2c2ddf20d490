// The page's end of the worker: a SessionHost whose every call crosses to the exercise worker and back.
// In: nothing. Out: the host. One worker serves the whole page.
import { proxy, wrap } from 'comlink';
import type { ExerciseWorker, SessionKey } from './exercise-worker.ts';
import type { Outcome, Session, SessionHost } from './session.ts';

/** A session in the worker, under its key. */
const nearSession = (far: ExerciseWorker, key: SessionKey): Session => ({
  summary: () => far.call(key, 'summary'),
  scenario: () => far.call(key, 'scenario'),
  async watch(seat, listener) {
    const watching = await far.watch(key, seat, proxy(listener));
    return () => void far.unwatch(watching);
  },
  give: (seat, command) => far.call(key, 'give', seat, command),
  preview: (seat, act) => far.call(key, 'preview', seat, act),
  envelope: (seat, language) => far.call(key, 'envelope', seat, language),
  debrief: () => far.call(key, 'debrief'),
  underLens: (lens) => far.call(key, 'underLens', lens),
  exportLog: () => far.call(key, 'exportLog'),
  close: () => far.call(key, 'close'),
});

/** Starts the worker and answers its host. */
export const openWorkerHost = (): SessionHost => {
  const worker = new Worker(new URL('./exercise-worker.ts', import.meta.url), { type: 'module' });
  // A worker that cannot be loaded or has broken down never answers: every call must fail instead of waiting for ever.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message === '' ? 'the exercise worker could not be loaded' : event.message));
    });
    worker.addEventListener('messageerror', () => {
      reject(new Error('the exercise worker sent what cannot be read'));
    });
  });
  broken.catch(() => undefined);
  // Every method of the worker is asynchronous already, so the wrapped worker has its own shape.
  const wrapped = wrap<ExerciseWorker>(worker) as unknown as Record<
    string,
    (...args: readonly unknown[]) => Promise<unknown>
  >;
  const far = new Proxy(wrapped, {
    get:
      (target, name: string) =>
      (...args: readonly unknown[]) =>
        Promise.race([target[name]?.(...args), broken]),
  }) as unknown as ExerciseWorker;
  const opened = (outcome: Outcome<SessionKey>): Outcome<Session> =>
    outcome.ok ? { ok: true, value: nearSession(far, outcome.value) } : outcome;
  return {
    list: () => far.list(),
    remove: (id) => far.remove(id),
    openScenario: (files) => far.openScenario(files),
    openedScenarios: () => far.openedScenarios(),
    openedWording: (key, language) => far.openedWording(key, language),
    begin: async (exercise) => opened(await far.begin(exercise)),
    resume: async (id) => opened(await far.resume(id)),
    importLog: async (text) => opened(await far.importLog(text)),
  };
};
