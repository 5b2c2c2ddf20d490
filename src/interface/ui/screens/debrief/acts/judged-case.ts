/*
 * What is laid before the table to be judged: an act, or a duty that fell due, with what the law made of it.
 * In: nothing. Out: types, and the names by which other steps ask for them. It chooses nothing: see chosen-cases.ts.
 */
import type { DebriefAct, FeedLine } from '../../../../../game/views/index.ts';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import type { Lean, Verdict } from '../../../../../vocabulary/index.ts';

/** An act as it was resolved. */
export type ActRecord = DebriefAct['act'];
/** What the law made of something. */
export type Finding = NonNullable<DebriefAct['finding']>;
/** A verdict with its proof. */
export type JudgedVerdict = Finding['known'];
/** A fact with its cause. */
export type JudgedFact = JudgedVerdict['facts'][number];
/** Where a fact came from. */
export type FactCause = JudgedFact['cause'];

/** Why a case was chosen. */
export type CaseReason = 'gravest-own' | 'gravest' | 'parted' | 'contested' | 'next' | 'restraint' | 'other';

/** Something to be judged. */
export interface JudgedCase {
  readonly id: string;
  readonly seat: string;
  readonly turn: number;
  readonly finding: Finding;
  /** The act; absent for a duty. */
  readonly act?: ActRecord;
  readonly consequences: readonly FeedLine[];
}

/** A case that was chosen to be talked about, and why. */
export interface ChosenCase extends JudgedCase {
  readonly why: CaseReason;
}

/** The verdict as a word of the vocabulary; a word of another version counts as undetermined. */
export function verdictWord(verdict: string): Verdict {
  return VERDICTS.find((one) => one === verdict) ?? 'undetermined';
}

/** The lean as a word of the vocabulary, where there is one. */
export function leanWord(lean: string | undefined): Lean | undefined {
  return lean === 'lawful' || lean === 'even' || lean === 'unlawful' ? lean : undefined;
}
