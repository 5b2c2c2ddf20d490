/*
 * How much JavaScript a reader waits for: at the home page, and until the table of an exercise played alone first shows.
 * Everything counts that was fetched, by the page and by the worker in which the exercise runs, each file as gzip makes it.
 */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, step } from './support/player.ts';

/** Bytes, gzipped; a KB of 1024. */
const HOME = 120 * 1024;
const TABLE = 280 * 1024;

/** Watches a context from its first request on; the answer is asked for whenever it is wanted: bytes by file. */
function scriptsOf(context: BrowserContext): () => Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, Promise<number>>();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js') || sizes.has(pathname)) return;
    sizes.set(
      pathname,
      // What a worker is made of cannot be read from the browser afterwards; asked for again it is the same file.
      context.request
        .get(response.url())
        .then((again) => again.body())
        .then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  return async () =>
    new Map(await Promise.all([...sizes].map(async ([file, size]) => [file, await size] as const)));
}

/** What is still on its way when a page shows counts too. */
const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/** Asserts a sum, naming the files where it is too much. */
function expectAtMost(most: number, sizes: ReadonlyMap<string, number>): void {
  const sum = [...sizes.values()].reduce((all, size) => all + size, 0);
  const files = [...sizes].sort(([, one], [, other]) => other - one);
  expect(sum, files.map(([file, size]) => `${String(size)} ${file}`).join('\n')).toBeLessThanOrEqual(most);
}

test('the home page and the table come with little', async ({ page, context }) => {
  const fetched = scriptsOf(context);
  await givenPreferences(page, {});
  await page.goto('/');
  await expect(page.locator('form').first()).toBeVisible();
  await settled(page);
  const home = await fetched();
  expect(home.size, 'the page is made of files').toBeGreaterThan(1);
  expectAtMost(HOME, home);

  await begin(page, { seats: ['Costa Serena'] });
  await expect(page.locator('.headed h2').first()).toBeVisible();
  await settled(page);
  const table = await fetched();
  expect(
    [...table.keys()].some((file) => file.includes('worker')),
    'the worker is counted with the page',
  ).toBe(true);
  expectAtMost(TABLE, table);

  // The table that was measured is one that can be played on.
  expect(await step(page)).toBe(true);
});
