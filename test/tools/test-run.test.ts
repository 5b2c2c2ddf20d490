/*
 * The test run counts what happened, and takes neither silence nor skipping for success.
 */
import { describe, expect, it } from 'vitest';
import { countsFromReport, NOTHING, settledCounts } from '../../tools/test/counts-from-report.ts';
import { runSteps } from '../../tools/test/run-steps.ts';
import type { Counts, Outcome, Step } from '../../tools/test/step.ts';
import { stepsOf } from '../../tools/test/steps.ts';
import { verdictOn } from '../../tools/test/verdict.ts';

const STEP: Step = { name: 'step', part: 'unit', args: [] };

function outcome(counts: Partial<Counts>): Outcome {
  return { step: STEP, counts: { ...NOTHING, ...counts }, output: '', milliseconds: 1 };
}

/** A step that runs one line of JavaScript. */
function script(name: string, code: string, more: Partial<Step> = {}): Step {
  return { name, part: 'check', args: ['-e', code], ...more };
}

describe('the verdict', () => {
  it('adds up all steps in its last line', () => {
    const verdict = verdictOn([outcome({ passed: 40 }), outcome({ passed: 2 }), outcome({ passed: 1 })]);
    expect(verdict).toEqual({ lines: ['43 passed, 0 failed'], status: 0 });
  });

  it('fails on a failure, on a skipped test, and on nothing at all', () => {
    expect(verdictOn([outcome({ passed: 5 }), outcome({ failed: 1 })])).toEqual({
      lines: ['5 passed, 1 failed'],
      status: 1,
    });
    const skipped = verdictOn([outcome({ passed: 5, skipped: 2 })]);
    expect(skipped.status).toBe(1);
    expect(skipped.lines.at(-1)).toBe('5 passed, 2 failed');
    const nothing = verdictOn([]);
    expect(nothing.status).toBe(1);
    expect(nothing.lines.at(-1)).toBe('0 passed, 0 failed');
  });
});

describe('the counts', () => {
  it('come from the reports of both runners', () => {
    const vitest = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      success: false,
    };
    expect(countsFromReport(JSON.stringify(vitest), 'vitest')).toEqual({ passed: 7, failed: 1, skipped: 5 });
    const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1, duration: 9 } };
    expect(countsFromReport(JSON.stringify(playwright), 'playwright')).toEqual({
      passed: 4,
      failed: 2,
      skipped: 1,
    });
  });

  it('have a failure where the runner failed without one, or ran nothing', () => {
    expect(settledCounts({ passed: 7, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(settledCounts({ passed: 7, failed: 0, skipped: 0 }, null).failed).toBe(1);
    expect(settledCounts(NOTHING, 0).failed).toBe(1);
    expect(settledCounts({ passed: 7, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(settledCounts({ passed: 7, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe('the steps', () => {
  it('can be asked for by part, and need only steps of their part', () => {
    const all = stepsOf(undefined, []);
    expect(stepsOf('check', []).length + stepsOf('unit', []).length + stepsOf('e2e', []).length).toBe(
      all.length,
    );
    for (const step of all) {
      const sameRun = stepsOf(step.part, []).map((each) => each.name);
      expect(sameRun).toEqual(expect.arrayContaining([...(step.needs ?? [])]));
    }
  });

  it('all run, past one that fails; what needs that one does not run and counts as failed', async () => {
    const outcomes = await runSteps(
      [
        script('good', ''),
        script('bad', 'console.log("why"); process.exit(3)'),
        script('after bad', '', { needs: ['bad'], alone: true }),
        script('after good', '', { needs: ['good'], alone: true }),
      ],
      () => undefined,
    );
    const failed = outcomes.filter((each) => each.counts.failed > 0).map((each) => each.step.name);
    expect(failed.sort()).toEqual(['after bad', 'bad']);
    expect(outcomes.find((each) => each.step.name === 'bad')?.output).toBe('why\n');
    expect(outcomes.find((each) => each.step.name === 'after bad')?.output).toContain('not run');
  });

  it('hand on what they provide, and never the NODE_ENV of the shell', async () => {
    const outcomes = await runSteps(
      [
        script('giver', 'console.log("/a/browser")', { provides: 'GIVEN' }),
        script('taker', 'console.log(process.env.GIVEN, process.env.NODE_ENV)', { alone: true }),
      ],
      () => undefined,
    );
    expect(outcomes[1]?.output).toBe('/a/browser undefined\n');
  });

  it('without a report of their own run have failed', async () => {
    const step = script('silent', '', {
      report: { file: '.cache/test/no-such-report.json', form: 'vitest' },
    });
    const [silent] = await runSteps([step], () => undefined);
    expect(silent?.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
