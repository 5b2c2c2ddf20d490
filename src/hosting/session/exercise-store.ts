// Where exercises are saved: what a host needs of a store, with compare-and-set on every append so that two tabs cannot both write.
// Types and the store in memory; the browser's store is in indexed-db-store.ts.
import type { CompiledScenario, ScenarioTexts } from '../../scenario/index.ts';
import type { LogEntry, LogHeader, StoredText } from '../../game/log/index.ts';
import type { ExerciseSummary } from './session.ts';

/** A saved exercise as it lies in the store; nothing in it has been checked. */
export interface SavedExercise {
  readonly summary: ExerciseSummary;
  readonly header: LogHeader;
  readonly entries: readonly LogEntry[];
  readonly texts: readonly StoredText[];
}

/** What one step adds to a save. */
export interface SaveStep {
  readonly summary: ExerciseSummary;
  readonly entries: readonly LogEntry[];
  readonly texts: readonly StoredText[];
}

/** A scenario that was opened from files, compiled, with its words. */
export interface StoredScenario {
  readonly key: string;
  readonly hash: string;
  readonly scenario: CompiledScenario;
  readonly texts: Readonly<Record<string, ScenarioTexts>>;
}

/** A store of exercises, and of scenarios that were opened from files. */
export interface ExerciseStore {
  readonly keepScenario: (scenario: StoredScenario) => Promise<void>;
  readonly scenarios: () => Promise<readonly StoredScenario[]>;
  readonly list: () => Promise<readonly ExerciseSummary[]>;
  readonly create: (save: SavedExercise) => Promise<void>;
  /** Appends; `taken` when an entry of that sequence is there already: another tab has played on. */
  readonly append: (id: string, step: SaveStep) => Promise<'saved' | 'taken'>;
  readonly read: (id: string) => Promise<SavedExercise | undefined>;
  readonly remove: (id: string) => Promise<void>;
}

/** A store that lasts as long as the page: for tests, and for browsers that refuse storage. */
export const memoryStore = (): ExerciseStore => {
  const saves = new Map<string, SavedExercise>();
  const opened = new Map<string, StoredScenario>();
  return {
    keepScenario(scenario) {
      opened.set(scenario.key, scenario);
      return Promise.resolve();
    },
    scenarios: () => Promise.resolve([...opened.values()]),
    list: () => Promise.resolve([...saves.values()].map((save) => save.summary)),
    create(save) {
      saves.set(save.summary.id, save);
      return Promise.resolve();
    },
    append(id, step) {
      const save = saves.get(id);
      const due = (save?.entries.length ?? 0) + 1;
      if (!save || (step.entries[0] && step.entries[0].sequence !== due)) return Promise.resolve('taken');
      saves.set(id, {
        ...save,
        summary: step.summary,
        entries: [...save.entries, ...step.entries],
        texts: [...save.texts, ...step.texts],
      });
      return Promise.resolve('saved');
    },
    read: (id) => Promise.resolve(saves.get(id)),
    remove(id) {
      saves.delete(id);
      return Promise.resolve();
    },
  };
};
