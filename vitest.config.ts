/*
 * How tests run that need no browser: in Node, and in a simulated page for the screens.
 * The end-to-end tests in a real browser are Playwright's (playwright.config.ts).
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPlugins } from './tools/build/content-plugins.ts';

const SCREENS = 'test/interface/ui/**';

export default defineConfig({
  test: {
    allowOnly: false,
    // All processors: what runs beside the unit tests ends before them.
    maxWorkers: '100%',
    // Property tests play whole exercises, and a loaded machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        plugins: contentPlugins(),
        test: {
          name: 'node',
          environment: 'node',
          // Nothing here keeps state between tests, so files may share what they import: half the time.
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [SCREENS],
        },
      },
      {
        extends: true,
        plugins: [react(), ...contentPlugins()],
        test: {
          name: 'screens',
          environment: 'jsdom',
          // The set-up file cleans the page before each file, so these may share what they import too: a third of the time.
          isolate: false,
          include: [`${SCREENS}/*.test.{ts,tsx}`],
          setupFiles: ['test/support/ui/simulated-page.ts'],
        },
      },
    ],
  },
});
