// Proves a log: the chain of digests, the folded positions, and under the same engine that the same inputs give the same events.
// A log made by another engine version is proved by its chain and its fold alone, and says so.
import { firstDifference, present, type JsonValue } from '../../base/index.ts';
import { scenarioHash } from '../../scenario/index.ts';
import { initialState, type GameState } from '../rules/index.ts';
import { advanceRun, openRun, type ExerciseRun } from './exercise-run.ts';
import { entryDigest, headerDigest, positionDigest, seedCommitment, textHash } from './digests.ts';
import { positionAfter } from './fold-entries.ts';
import { ENGINE_VERSION, type ExerciseLog, type LogEntry } from './log-entry.ts';
import { logDiagnostic, type LogDiagnostic } from './log-text.ts';
import { LAW_VERSION } from './law-version.ts';

/** What a replay found. */
export interface Replay {
  readonly ok: boolean;
  readonly entries: number;
  /** Digest of the last entry that was proved. */
  readonly digest: string;
  readonly position: GameState;
  /** Whether inputs were decided again (same engine and law) or events only folded. */
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
  decidedAgain: true,
});

const foldOnly = (log: ExerciseLog): Replay => {
  let digest = headerDigest(log.header);
  const { compiled } = log.header;
  for (const entry of log.entries) {
    const next = entryDigest(digest, entry);
    const place = { entries: entry.sequence - 1, digest, decidedAgain: false };
    const position = (): GameState => positionAfter(compiled, log.entries, entry.sequence);
    const line = entry.sequence + HEADER_LINES;
    if (next !== entry.digest) {
      const difference = logDiagnostic('log/broken-chain', line, { sequence: entry.sequence });
      return { ok: false, ...place, position: position(), firstDifference: difference };
    }
    if (entry.position !== undefined && positionDigest(position()) !== entry.position) {
      const difference = logDiagnostic('log/other-position', line, { sequence: entry.sequence });
      return { ok: false, ...place, position: position(), firstDifference: difference };
    }
    digest = next;
  }
  const position = log.entries.length === 0 ? initialState(compiled) : positionAfter(compiled, log.entries);
  return { ok: true, entries: log.entries.length, digest, position, decidedAgain: false };
};

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

/** Whether the header says of scenario and seed what the log itself holds. */
const headerHolds = ({ header, entries }: ExerciseLog): boolean => {
  const { compiled, scenario } = header;
  const start = entries[0]?.input.command;
  const seeded = start?.type !== 'start' || seedCommitment(start.setup.seed) === header.commitment;
  return (
    seeded &&
    scenarioHash(compiled) === scenario.hash &&
    compiled.id === scenario.id &&
    compiled.version === scenario.version
  );
};

/** Replays a whole log and says whether it proves itself, and if not where it first differs. Never throws on a damaged log. */
export const replay = (log: ExerciseLog): Replay => {
  const empty = { ok: false, entries: 0, digest: '', decidedAgain: false };
  try {
    const start = initialState(log.header.compiled);
    if (log.header.engine > ENGINE_VERSION) {
      const data = { found: log.header.engine, known: ENGINE_VERSION };
      return { ...empty, position: start, firstDifference: logDiagnostic('log/newer-format', 1, data) };
    }
    if (!headerHolds(log)) {
      return { ...empty, position: start, firstDifference: logDiagnostic('log/other-scenario', 1) };
    }
    const same = log.header.engine === ENGINE_VERSION && log.header.law === LAW_VERSION;
    const proved = same ? decideAgain(log) : foldOnly(log);
    const text = proved.ok ? changedText(log) : undefined;
    return text ? { ...proved, ok: false, firstDifference: text } : proved;
  } catch (failure) {
    // A file that somebody tampered with can hold a scenario that rules trip over: that is the file's fault, not a bug.
    const data = { reason: failure instanceof Error ? failure.message : 'unknown' };
    const position = {} as GameState;
    return { ...empty, position, firstDifference: logDiagnostic('log/unplayable', 1, data) };
  }
};
