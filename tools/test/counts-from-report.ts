/*
 * Reads how many tests passed from the report of a test runner.
 * In: the report's JSON text, or nothing where none was written. Out: counts. What it cannot read is not counted as
 * passed: whoever has the exit status must then see to it that the run fails (settledCounts).
 */
import { z } from 'zod';
import type { Counts } from './step.ts';

const VITEST = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const PLAYWRIGHT = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** No test at all. */
export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The counts in a report. A flaky test is a failed one. Throws when the text is no report of that form. */
export function countsFromReport(text: string, form: 'vitest' | 'playwright'): Counts {
  const json: unknown = JSON.parse(text);
  if (form === 'vitest') {
    const report = VITEST.parse(json);
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  }
  const { expected, unexpected, flaky, skipped } = PLAYWRIGHT.parse(json).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * Counts that agree with the exit status: a runner that failed for another reason than a test (a file that does not load,
 * an error outside any test), or that ran no test at all, has one failure more than it counted.
 */
export function settledCounts(counted: Counts, status: number | null): Counts {
  const ran = counted.passed + counted.failed + counted.skipped;
  const silent = counted.failed === 0 && (status !== 0 || ran === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}
