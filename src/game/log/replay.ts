// Proves a log: the chain of digests, and that the same inputs give the same events and positions when they are decided again.
// A log of another format, engine, law or lens cannot be decided again and is refused: a chain by itself proves nothing.
import { firstDifference, present, type JsonValue } from '../../base/index.ts';
import { scenarioHash } from '../../scenario/index.ts';
import { initialState, type GameState } from '../rules/index.ts';
import { advanceRun, openRun, type ExerciseRun } from './exercise-run.ts';
import { entryDigest, textHash } from './digests.ts';
import { headerFault } from './header-fault.ts';
import type { ExerciseLog, LogEntry } from './log-entry.ts';
import { logDiagnostic, type LogDiagnostic } from './log-diagnostic.ts';
import { isEntry, isHeader } from './log-shapes.ts';

/** What a replay found. */
export interface Replay {
  readonly ok: boolean;
  readonly entries: number;
  /** Digest of the last entry that was proved. */
  readonly digest: string;
  readonly position: GameState;
  /** Whether the exercise has come to its end where the log stops; a log may well be of one that is still under way. */
  readonly ended: boolean;
  /** Whether inputs were decided again: false where the header alone, or what it holds, was reason enough to refuse the log. */
  readonly decidedAgain: boolean;
  readonly firstDifference?: LogDiagnostic;
}

const HEADER_LINES = 1;

const eventsDiffer = (found: LogEntry, again: LogEntry): LogDiagnostic | undefined => {
  const at = firstDifference(found.events as unknown as JsonValue, again.events as unknown as JsonValue);
  return at === undefined
    ? undefined
    : logDiagnostic('log/other-events', found.sequence + HEADER_LINES, { sequence: found.sequence, at });
};

const proveEntry = (run: ExerciseRun, entry: LogEntry): ExerciseRun | LogDiagnostic => {
  const line = entry.sequence + HEADER_LINES;
  const { sequence } = entry;
  if (!isEntry(entry)) return logDiagnostic('log/not-an-entry', line);
  if (entryDigest(run.digest, entry) !== entry.digest)
    return logDiagnostic('log/broken-chain', line, { sequence });
  const again = advanceRun(run, entry.input);
  if (!again.ok) return logDiagnostic('log/refused-input', line, { sequence, code: again.error.code });
  const last = present(again.value.entries.at(-1), 'an input that was taken has an entry');
  const difference = eventsDiffer(entry, last);
  if (difference) return difference;
  if (entry.position !== last.position) return logDiagnostic('log/other-position', line, { sequence });
  return again.value;
};

const isDiagnostic = (value: ExerciseRun | LogDiagnostic): value is LogDiagnostic => 'severity' in value;

const decideAgain = (log: ExerciseLog): Replay => {
  let run = openRun(log.header);
  for (const entry of log.entries) {
    const next = proveEntry(run, entry);
    if (isDiagnostic(next)) return { ...result(run), ok: false, firstDifference: next };
    run = next;
  }
  return result(run);
};

const result = (run: ExerciseRun): Replay => ({
  ok: true,
  entries: run.entries.length,
  digest: run.digest,
  position: run.position,
  ended: run.position.phase === 'debrief' || run.position.phase === 'closed',
  decidedAgain: true,
});

const refsIn = (value: unknown): readonly { readonly id: string; readonly hash: string }[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, hash } = value as { id?: unknown; hash?: unknown };
  if (typeof id === 'string' && typeof hash === 'string') return [{ id, hash }];
  return Object.values(value).flatMap(refsIn);
};

/** Words count as a person's only under the id and the hash that this person's own input carries. */
const changedText = (log: ExerciseLog): LogDiagnostic | undefined => {
  const given = log.entries.flatMap(({ input: { author, command } }) => {
    const by = author.kind === 'host' ? 'host' : author.participant;
    return refsIn(command).map((ref) => ({ ...ref, by }));
  });
  const changed = log.texts.find(
    (text) =>
      !given.some(({ id, hash, by }) => id === text.id && by === text.participant && hash === textHash(text)),
  );
  return changed && logDiagnostic('log/text-changed', 0, { text: changed.id });
};

/** Whether the header says of the scenario what the log itself holds; the seed is compared where the exercise starts. */
const headerHolds = ({ header: { compiled, scenario } }: ExerciseLog): boolean =>
  scenarioHash(compiled) === scenario.hash &&
  compiled.id === scenario.id &&
  compiled.version === scenario.version;

/** Replays a whole log and says whether it proves itself, and if not where it first differs. Never throws on a damaged log. */
export const replay = (log: ExerciseLog): Replay => {
  const empty = { ok: false, entries: 0, digest: '', ended: false, decidedAgain: false };
  try {
    const fault = isHeader(log.header) ? headerFault(log.header) : logDiagnostic('log/not-a-header', 1);
    const refused = fault ?? (headerHolds(log) ? undefined : logDiagnostic('log/other-scenario', 1));
    if (refused) return { ...empty, position: initialState(log.header.compiled), firstDifference: refused };
    const proved = decideAgain(log);
    const text = proved.ok ? changedText(log) : undefined;
    return text ? { ...proved, ok: false, firstDifference: text } : proved;
  } catch (failure) {
    // A file that somebody tampered with can hold a scenario that rules trip over: that is the file's fault, not a bug.
    const data = { reason: failure instanceof Error ? failure.message : 'unknown' };
    const position = {} as GameState;
    return { ...empty, position, firstDifference: logDiagnostic('log/unplayable', 1, data) };
  }
};
