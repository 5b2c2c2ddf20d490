// Begins, resumes and imports exercises on the player's own machine. What it finds in a store or a file it proves before it plays on.
import type { CompiledScenario, ScenarioDiagnostic } from '../../scenario/index.ts';
import type { ScenarioId, SeatId } from '../../vocabulary/index.ts';
import type { StoredScenario } from './exercise-store.ts';
import {
  advanceRun,
  headerFor,
  logFromText,
  openRun,
  replay,
  type ExerciseLog,
  type LogHeader,
} from '../../game/log/index.ts';
import {
  firstMoves,
  localExercise,
  peopleOf,
  runFromLog,
  summaryOf,
  type OpenExercise,
  type Surroundings,
} from './local-exercise.ts';
import type { NewExercise, OpenedScenario, Outcome, Session, SessionHost } from './session.ts';

/** What a local host needs besides its surroundings. */
export interface LocalContent {
  /** A shipped or opened scenario; `undefined` if there is none of that id. */
  readonly scenario: (id: string) => Promise<CompiledScenario | undefined>;
  /** What the words of a scenario are found by: the id of a shipped one, else a key with the head of its hash. */
  readonly keyOf: (id: string, hash: string) => string;
  /** Compiles files; see SessionHost.openScenario. */
  readonly compile: (files: Readonly<Record<string, string>>) => Promise<CompiledFiles>;
}

/** What compiling files yields. */
export type CompiledFiles =
  | { readonly ok: true; readonly value: StoredScenario; readonly warnings: readonly ScenarioDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly ScenarioDiagnostic[] };

const openedFrom = ({ key, hash, scenario }: StoredScenario): OpenedScenario => ({
  key: key as ScenarioId,
  hash,
  languages: scenario.languages,
  turns: {
    short: scenario.cuts.short.turns,
    medium: scenario.cuts.medium.turns,
    full: scenario.cuts.full.turns,
  },
  seats: scenario.actors
    .filter((actor) => actor.seated)
    .map((actor) => ({ id: actor.id as SeatId, kind: actor.kind })),
});

const storageFault = (failure: unknown): Outcome<never> => ({
  ok: false,
  refusal: {
    code: 'session/storage',
    data: { reason: failure instanceof Error ? failure.message : String(failure) },
  },
});

/** A host in this worker or process. */
export const localHost = (content: LocalContent, given: Surroundings): SessionHost => {
  const around: Surroundings = {
    ...given,
    async envelope(key, place) {
      const opened = (await given.store.scenarios()).find((one) => one.key === key);
      const texts = opened?.texts[place.language] ?? opened?.texts[opened.scenario.languages[0] ?? ''];
      return texts?.envelopes[place.hypothesis]?.[place.seat] ?? given.envelope(key, place);
    },
  };

  const save = async (open: OpenExercise): Promise<Outcome<Session>> => {
    const { header, entries } = open.run;
    try {
      const summary = summaryOf(open, around.now());
      await around.store.create({ summary, header, entries, texts: open.texts });
    } catch (failure) {
      return storageFault(failure);
    }
    return { ok: true, value: localExercise(open, around) };
  };

  const begin = async (exercise: NewExercise): Promise<Outcome<Session>> => {
    const opened = (await around.store.scenarios()).find((one) => one.key === exercise.scenario);
    const scenario = opened?.scenario ?? (await content.scenario(exercise.scenario));
    if (!scenario)
      return { ok: false, refusal: { code: 'session/no-such-save', data: { id: exercise.scenario } } };
    const lobby = openRun(headerFor(scenario, exercise.setup.seed));
    const command = { type: 'start', setup: exercise.setup } as const;
    const started = advanceRun(lobby, { author: { kind: 'host' }, at: around.now(), command });
    if (!started.ok) return { ok: false, refusal: started.error };
    const run = firstMoves(started.value, around);
    return save({
      id: around.randomHex(12),
      scenario: keyOf(run.header),
      seating: exercise.seating,
      run,
      texts: [],
    });
  };

  const keyOf = (header: LogHeader): ScenarioId =>
    content.keyOf(header.scenario.id, header.scenario.hash) as ScenarioId;

  const openLog = (log: ExerciseLog): Outcome<OpenExercise['run']> => {
    const run = runFromLog(log);
    if (run) return { ok: true, value: run };
    const difference = replay(log).firstDifference;
    const data = { problem: difference?.code ?? 'log/unplayable', line: difference?.line ?? 0 };
    return { ok: false, refusal: { code: 'session/corrupt-save', data } };
  };

  return {
    async list() {
      const saves = await around.store.list();
      return [...saves].sort((one, other) => other.savedAt - one.savedAt);
    },
    begin,
    async resume(id) {
      try {
        const saved = await around.store.read(id);
        if (!saved) return { ok: false, refusal: { code: 'session/no-such-save', data: { id } } };
        const { header, entries, texts, summary } = saved;
        const run = openLog({ header, entries, texts });
        if (!run.ok) return run;
        return {
          ok: true,
          value: localExercise(
            { id, scenario: keyOf(header), seating: summary.seating, run: run.value, texts },
            around,
          ),
        };
      } catch (failure) {
        return storageFault(failure);
      }
    },
    async importLog(text) {
      const read = logFromText(text);
      if (!read.ok) {
        const [first] = read.error;
        const data = {
          problem: first?.code ?? 'log/empty',
          line: first?.line ?? 1,
          more: read.error.length - 1,
        };
        return { ok: false, refusal: { code: 'session/not-a-log', data } };
      }
      const run = openLog(read.value);
      if (!run.ok) return run;
      const seating = peopleOf(run.value).length > 1 ? 'hot-seat' : 'solo';
      return save({
        id: around.randomHex(12),
        scenario: keyOf(run.value.header),
        seating,
        run: run.value,
        texts: read.value.texts,
      });
    },
    remove: (id) => around.store.remove(id),
    async openScenario(files) {
      const compiled = await content.compile(files);
      if (!compiled.ok) return compiled;
      await around.store.keepScenario(compiled.value);
      return { ok: true, value: openedFrom(compiled.value), warnings: compiled.warnings };
    },
    openedScenarios: async () => (await around.store.scenarios()).map(openedFrom),
    async openedWording(key, language) {
      const opened = (await around.store.scenarios()).find((one) => one.key === key);
      const found = opened?.texts[language] === undefined ? opened?.scenario.languages[0] : language;
      const texts = found === undefined ? undefined : opened?.texts[found];
      return texts === undefined || found === undefined ? undefined : { texts, language: found };
    },
  };
};
