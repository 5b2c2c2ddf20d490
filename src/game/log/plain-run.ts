// A run on a plain state that is changed in place: many times faster than a live run, for play-outs and base lines.
// It records the same entries; they are chained into an ExerciseRun only when somebody wants to keep them.
import { tabledCourse, stepInPlace } from '../turn/index.ts';
import { initialState, isInputShape, type GameState, type Input } from '../rules/index.ts';
import { entryDigest, headerDigest, positionDigest } from './digests.ts';
import { hasOtherSeed, type ExerciseRun, type RunRefusal } from './exercise-run.ts';
import type { LogEntry, LogHeader } from './log-entry.ts';

/** A run under way in place. Not to be shared: `give` changes it. */
export interface PlainRun {
  readonly header: LogHeader;
  readonly state: GameState;
  /** Without digests as yet. */
  readonly entries: readonly LogEntry[];
  /** Takes an input; answers why not, if it was refused. Rewinding is not offered. */
  readonly give: (input: Input) => RunRefusal | undefined;
}

const COURSE = tabledCourse();

/** A plain run in the lobby; with `proved`, positions are digested at turn ends as in a live run. */
export const openPlainRun = (header: LogHeader, proved = true): PlainRun => {
  const state = initialState(header.compiled);
  const entries: LogEntry[] = [];
  return {
    header,
    state,
    entries,
    give(input) {
      if (!isInputShape(input)) return { code: 'turn/bad-command', data: {} };
      if (hasOtherSeed(header, input)) return { code: 'log/other-seed', data: {} };
      const { events, refusal } = stepInPlace(header.compiled, state, input, COURSE);
      if (refusal) return refusal;
      const closes = proved && events.some((event) => event.type === 'turn-closed');
      const sequence = entries.length + 1;
      entries.push(
        closes
          ? { sequence, input, events, position: positionDigest(state), digest: '' }
          : { sequence, input, events, digest: '' },
      );
      return undefined;
    },
  };
};

/** The run as a chained record, equal to a live run of the same inputs. */
export const chained = (plain: PlainRun): ExerciseRun => {
  let digest = headerDigest(plain.header);
  const entries = plain.entries.map((entry) => {
    digest = entryDigest(digest, entry);
    return { ...entry, digest };
  });
  return { header: plain.header, entries, position: plain.state, digest };
};

/** The run as a record without digests, for those who only count. */
export const unchained = (plain: PlainRun): ExerciseRun => ({
  header: plain.header,
  entries: plain.entries,
  position: plain.state,
  digest: '',
});
