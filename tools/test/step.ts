/*
 * What a test run is made of: steps, each a program of its own, and what came of them.
 * In: nothing. Out: types. The steps themselves stand in steps.ts.
 */

/** The parts of a run that can be asked for alone. */
export const PARTS = ['check', 'unit', 'e2e'] as const;
export type Part = (typeof PARTS)[number];

/** Tests by outcome. A skipped test is none that passed: a run with one fails. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One program to run. Exit status 0 means that all is well. */
export interface Step {
  readonly name: string;
  readonly part: Part;
  /** Arguments for Node, from the project's folder. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Steps that must have passed before. */
  readonly needs?: readonly string[];
  /** Whether it wants the machine for itself, after everything else. */
  readonly alone?: boolean;
  /** The report that it writes, with the test runner whose form the report has; steps without one count as one test. */
  readonly report?: { readonly file: string; readonly form: 'vitest' | 'playwright' };
  /** An environment variable that gets this step's stdout, for the steps after it. */
  readonly provides?: string;
}

/** What came of a step. */
export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  /** Everything that it printed. */
  readonly output: string;
  /** How long it took; undefined where it did not run, because a step that it needs had failed. */
  readonly milliseconds: number | undefined;
}
