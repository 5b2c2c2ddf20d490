// What a log holds: a header that names what was played, then entries of input and events, chained by digests. Types and versions only.
import type { CompiledScenario } from '../../scenario/index.ts';
import type { GameEvent, Input } from '../rules/index.ts';

/** The format of log files. There has been no other: a reader refuses every other, older or newer. */
export const LOG_FORMAT = 1;
/** The rules of play. Raised whenever the same inputs could give other events; a log of another engine cannot be proved and is refused. */
export const ENGINE_VERSION = 3;
/** The lens under which the law is read in play. */
export const LENS = 'general';

/** The first line of a log file. */
export interface LogHeader {
  readonly format: number;
  readonly engine: number;
  /** The corpus of law that judged. */
  readonly law: string;
  readonly lens: string;
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  /** Hex SHA-256 of the seed; the seed itself stands in the start entry. */
  readonly commitment: string;
  readonly compiled: CompiledScenario;
  /** Where this log was forked from. */
  readonly parent?: { readonly digest: string; readonly sequence: number };
}

/** One input and what came of it. */
export interface LogEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly input: Input;
  readonly events: readonly GameEvent[];
  /** Hex SHA-256 over the previous digest and this entry; before the first entry the digest of the header counts. */
  readonly digest: string;
  /** Digest of the whole position, at the end of each turn. */
  readonly position?: string;
}

/** A person's words, kept beside the entries: deleting one leaves the chain whole. */
export interface StoredText {
  readonly id: string;
  readonly salt: string;
  readonly text: string;
  readonly language: string;
  readonly participant: string;
}

/** A whole log. */
export interface ExerciseLog {
  readonly header: LogHeader;
  readonly entries: readonly LogEntry[];
  readonly texts: readonly StoredText[];
}
