/*
 * Makes sure, before any end-to-end test, that dist/ holds the build of the sources as they are now.
 * In: nothing. Out: a build, or a failure of the whole run. Where the build is fresh this takes no time.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.join(import.meta.dirname, '..', '..', '..');

/** Playwright's global set-up. */
export default function freshBuild(): void {
  const { status } = spawnSync(process.execPath, ['run.mjs', 'build'], {
    cwd: PROJECT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the build failed, so there is nothing to test');
}
