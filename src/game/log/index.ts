// The door of the log: runs that append to it, files, proof by replay, and positions at any entry.
export { entryDigest, headerDigest, positionDigest, seedCommitment, textHash } from './digests.ts';
export {
  advanceRun,
  headerFor,
  LOG_REFUSALS,
  openRun,
  type ExerciseRun,
  type LogRefusalCode,
  type RunRefusal,
} from './exercise-run.ts';
export { effectiveEntries, positionAfter } from './fold-entries.ts';
export {
  ENGINE_VERSION,
  LOG_FORMAT,
  type ExerciseLog,
  type LogEntry,
  type LogHeader,
  type StoredText,
} from './log-entry.ts';
export { LAW_VERSION } from './law-version.ts';
export { LOG_DIAGNOSTICS, type LogDiagnostic, type LogDiagnosticCode } from './log-diagnostic.ts';
export { logBefore, logFromText, textFromLog } from './log-text.ts';
export { chained, openPlainRun, unchained, type PlainRun } from './plain-run.ts';
export { replay, type Replay } from './replay.ts';
