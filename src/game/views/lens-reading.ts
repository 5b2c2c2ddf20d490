// What the debrief of an exercise says under another lens, and what that changes. Types only; the builder is beside it.
// Nothing of the exercise itself is in it: what was done and what followed stays under the lens that it was played under.
import type { FindingRecord } from '../rules/index.ts';
import type { MovedScale, ScoreCard } from '../score/index.ts';
import type { Basis } from '../judgement/index.ts';

/** What is said of a verdict in a comparison. */
export type VerdictInShort = Pick<FindingRecord['known'], 'verdict' | 'lean' | 'confidence' | 'path'>;

/** A verdict that is another under the lens. */
export interface TurnedVerdict {
  readonly basis: Basis;
  readonly from: VerdictInShort;
  readonly to: VerdictInShort;
  /** Rules that the lens reads otherwise and that were met; none: an open fact could lead to one. */
  readonly rules: readonly string[];
}

/** A finding of which a verdict is another under the lens. */
export interface TurnedFinding {
  /** The act, by its id; absent for a duty or the incident. */
  readonly act?: string;
  /** Its place among the debrief's duties; absent for an act. */
  readonly duty?: number;
  readonly verdicts: readonly TurnedVerdict[];
}

/** The reading. */
export interface LensReading {
  readonly lens: string;
  /** Findings on acts, by the act's id. */
  readonly acts: Readonly<Record<string, FindingRecord>>;
  /** Findings on duties and on the incident, in the debrief's order. */
  readonly duties: readonly FindingRecord[];
  readonly scores: readonly ScoreCard[];
  readonly turned: readonly TurnedFinding[];
  readonly moved: readonly MovedScale[];
  /** How many findings were read. */
  readonly read: number;
}
