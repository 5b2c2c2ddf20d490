/*
 * `npm test`: every check and every test, or one part of them (npm test -- check | unit | e2e).
 * In: a part and words for its test runner, both optional. Out: one line per step, the output of those that failed, and
 * at the end `N passed, N failed`; exit status 0 only when something passed and nothing failed or was skipped.
 */
import { mkdirSync } from 'node:fs';
import { isGood, runSteps } from './run-steps.ts';
import { PARTS, type Outcome } from './step.ts';
import { REPORTS, stepsOf } from './steps.ts';
import { verdictOn } from './verdict.ts';

const [word, ...words] = process.argv.slice(2);
const part = PARTS.find((each) => each === word);

if (word !== undefined && part === undefined) {
  process.stderr.write(
    `npm test -- [${PARTS.join(' | ')}] [words for vitest or Playwright]; there is no ${word}\n`,
  );
  process.exitCode = 2;
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  mkdirSync(REPORTS, { recursive: true });
  const { lines, status } = verdictOn(await runSteps(stepsOf(part, words), tell));
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.exitCode = status;
}

function tell(outcome: Outcome): void {
  const { step, counts, output, milliseconds } = outcome;
  const good = isGood(outcome);
  const time = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  const { passed, failed, skipped } = counts;
  const tally = step.report
    ? `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`
    : '';
  const columns = [good ? 'ok    ' : 'FAILED', step.name.padEnd(16), time.padStart(8), tally];
  process.stdout.write(`${columns.join('  ').trimEnd()}\n`);
  if (!good) process.stdout.write(`${output.replace(/^/gm, '    ').trimEnd()}\n`);
}
