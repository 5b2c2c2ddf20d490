// How a finding of the law is kept in the state and in the log: what was judged, what was known, what was true. Types only.
// The verdict words are the law's; this layer stores them without understanding them.
import type { SeatId } from '../../vocabulary/index.ts';

/** Where a fact came from. `conduct`: fixed by the kind of response; `rubric`: the scenario's own scale of harm; `default`: the act does not touch it. */
export type FactCause =
  | { kind: 'order'; act: string }
  | { kind: 'conduct'; response: string }
  | { kind: 'state'; of: string }
  | { kind: 'event'; event: string }
  | { kind: 'register'; entry: string; turn: number; by: string; to: string }
  | { kind: 'evidence'; items: readonly string[] }
  | { kind: 'rubric'; of: string }
  | { kind: 'ruling'; turn: number }
  | { kind: 'default' };

/** A fact as judged. */
export interface JudgedFact {
  fact: string;
  value: string;
  cause: FactCause;
}

/** A verdict with its proof, in the words of the law layer. */
export interface JudgedVerdict {
  verdict: string;
  lean?: string;
  confidence: string;
  body: string;
  /** Rules passed, in order; the last one decided. */
  path: string[];
  /** Instruments on which the deciding rule rests. */
  sources: string[];
  upholds: string[];
  departs: string[];
  breaches: string[];
  open: string[];
  /** Every fact that differs from its default or was read by a rule of the path. */
  facts: JudgedFact[];
}

/** What was judged: an act, a duty left unmet or met, or the incident itself. */
export type FindingSubject =
  | { kind: 'act'; act: string }
  | { kind: 'duty'; duty: string; seat: SeatId; turn: number; request?: string }
  | { kind: 'incident'; turn: number };

/** A finding on what the seat could know when it sealed, and on what was true. */
export interface FindingRecord {
  subject: FindingSubject;
  /** The law's table. */
  test: string;
  /** Whose conduct it is; absent for the incident of an author off the table. */
  seat?: SeatId;
  turn: number;
  known: JudgedVerdict;
  true: JudgedVerdict;
}

/** A verdict as the state keeps it: enough for rules to go on; the proof stands in the log. */
export type KeptVerdict = Pick<JudgedVerdict, 'verdict' | 'lean' | 'confidence' | 'path'>;

/** A finding as the state keeps it. */
export interface KeptFinding {
  subject: FindingSubject;
  test: string;
  seat?: SeatId;
  turn: number;
  known: KeptVerdict;
  true: KeptVerdict;
}
