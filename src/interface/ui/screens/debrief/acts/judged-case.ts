/*
 * What is laid before the table to be judged: an act, a duty that fell due, or the incident itself, with what the law made of it.
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
  /** Whose conduct it is; absent for the incident, whose author is a finding of its own. */
  readonly seat?: string;
  readonly turn: number;
  readonly finding: Finding;
  /** The act; absent for a duty and for the incident. */
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

/** Whether what was known and what was true lead to different answers; a crime at home is not a wrong between states. */
export function readingsPart({ known, true: real }: Finding): boolean {
  return known.verdict !== real.verdict || known.lean !== real.lean || known.body !== real.body;
}

/** Whether a case is the incident itself. */
export function isIncident({ finding }: Pick<JudgedCase, 'finding'>): boolean {
  return finding.subject.kind === 'incident';
}

/** The lean as a word of the vocabulary, where there is one. */
export function leanWord(lean: string | undefined): Lean | undefined {
  return lean === 'lawful' || lean === 'even' || lean === 'unlawful' ? lean : undefined;
}
