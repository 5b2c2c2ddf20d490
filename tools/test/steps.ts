/*
 * The steps of a test run, in the order in which they are taken up as lanes become free: the long ones first.
 * In: the part asked for and further words for its test runner. Out: steps. How they are run is run-steps.ts.
 */
import { PARTS, type Part, type Step } from './step.ts';

/** Where test runners leave their reports. */
export const REPORTS = '.cache/test';

const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

/** All steps of `part`, or of every part; `words` go to vitest and Playwright, for example to name files. */
export function stepsOf(part: Part | undefined, words: readonly string[]): Step[] {
  const parts: readonly Part[] = part === undefined ? PARTS : [part];
  return allSteps(words).filter((step) => parts.includes(step.part));
}

function allSteps(words: readonly string[]): Step[] {
  return [
    {
      name: 'lint',
      part: 'check',
      args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
    },
    {
      name: 'unit tests',
      part: 'unit',
      args: [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
        ...words,
      ],
      report: { file: VITEST_REPORT, form: 'vitest' },
    },
    {
      name: 'types',
      part: 'check',
      args: ['node_modules/typescript/bin/tsc', '-b'],
    },
    {
      name: 'format',
      part: 'check',
      args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    },
    {
      name: 'dead code',
      part: 'check',
      args: ['node_modules/knip/bin/knip.js', '--treat-config-hints-as-errors'],
    },
    {
      name: 'build',
      part: 'e2e',
      args: ['run.mjs', 'build'],
    },
    {
      name: 'browser',
      part: 'e2e',
      args: ['--import', 'tsx', 'test/support/browser/print-browser.ts'],
      provides: 'DEMARCHE_BROWSER',
    },
    {
      name: 'end-to-end tests',
      part: 'e2e',
      args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...words],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
      needs: ['build', 'browser'],
      alone: true,
      report: { file: PLAYWRIGHT_REPORT, form: 'playwright' },
    },
  ];
}
