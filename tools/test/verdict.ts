/*
 * Sums a test run up.
 * In: the outcomes of its steps. Out: the lines that it ends with and its exit status.
 */
import type { Counts, Outcome } from './step.ts';

/** What the run comes to. The last line is always `N passed, N failed`; skipped tests count as failed. */
export interface Verdict {
  readonly lines: readonly string[];
  readonly status: 0 | 1;
}

/** The verdict on a whole run. A run without a single passed test has failed, whatever else. */
export function verdictOn(outcomes: readonly Outcome[]): Verdict {
  const { passed, failed, skipped } = total(outcomes.map((outcome) => outcome.counts));
  const lines = [`${String(passed)} passed, ${String(failed + skipped)} failed`];
  if (skipped > 0) lines.unshift(`${String(skipped)} of the failed ones were skipped: a test runs or goes`);
  if (passed === 0) lines.unshift('nothing passed: a run without tests proves nothing');
  return { lines, status: passed > 0 && failed + skipped === 0 ? 0 : 1 };
}

function total(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
