/*
 * How the end-to-end tests run: the built program in a real browser.
 * In: DEMARCHE_BROWSER, set by the test run, else an installed browser. Servers are started by the tests themselves.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './test/support/browser/chromium-flags.ts';
import { installedBrowsers } from './test/support/browser/installed-browsers.ts';

const [executablePath] = [process.env.DEMARCHE_BROWSER ?? '', ...installedBrowsers()].filter(
  (file) => file !== '',
);

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/support/browser/fresh-build.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // A trace copies the whole page at every step and doubles the time; npm test -- e2e --trace retain-on-failure asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath !== undefined && { executablePath }) },
  },
});
