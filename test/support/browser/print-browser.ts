/*
 * Prints the executable of a browser for the end-to-end tests; a step of the test run.
 * In: nothing. Out: one line on stdout and status 0, or the advice on stderr and status 1. What it does on the way is
 * told on stderr.
 */
import { findBrowser } from './find-browser.ts';

const search = await findBrowser((line) => process.stderr.write(`${line}\n`));
if (search.found) {
  process.stderr.write(`version ${search.version}\n`);
  process.stdout.write(`${search.executable}\n`);
} else {
  process.stderr.write(`${search.advice}\n`);
  process.exitCode = 1;
}
