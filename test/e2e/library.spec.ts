/*
 * The library of law in a real browser: browsed, searched, linked to, and reached from the findings of an exercise.
 * The exercise is one that bots played on the command line; its log is opened in the page.
 */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';
import { givenPreferences } from './support/player.ts';

test.describe.configure({ timeout: 60_000 });

const paper = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

/** Nothing makes the page itself scroll sideways. */
async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

test('browsed, searched by number and by keyboard, and linked to', async ({ page }) => {
  await givenPreferences(page, {});
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the library' }).click();
  await expect(paper(page, 'Legal tests')).toBeVisible();

  const search = page.getByRole('searchbox');
  await search.fill('13(h)');
  await expect(page.locator('.library-results a.library-name').first()).toBeVisible();
  await expectAccessible(page);
  await search.press('Enter');
  await expect(paper(page, /para\. 13\(h\)/)).toBeVisible();
  await expect(page).toHaveURL(/#\/library\/instrument\/N-13H$/);
  await page.goBack();
  await expect(search).toHaveValue('13(h)');

  await page.goto('/#/library/table/countermeasure_core');
  await expect(paper(page, 'Conditions of a countermeasure')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open rule CM7' }).click();
  await expect(paper(page, 'CM7')).toBeVisible();
  await page.reload();
  await expect(paper(page, 'CM7')).toBeVisible();
});

test('in French by night and from right to left on a telephone', async ({ page }) => {
  await givenPreferences(page, { language: 'fr', theme: 'night' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/library/instrument/ARS-52-1A');
  await expect(paper(page, /52\(1\)\(a\)/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.goto('/#/library');
  await expect(page.locator('.library-hall')).toBeVisible();
  await expectNoSideways(page);
  await page.goto('/#/library/positions/due-diligence');
  await expect(page.locator('.library-table')).toBeVisible();
  await expectNoSideways(page);

  await page.addInitScript(() => {
    const kept = JSON.parse(localStorage.getItem('demarche.preferences') ?? '{}') as object;
    localStorage.setItem('demarche.preferences', JSON.stringify({ ...kept, language: 'qps-ar' }));
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/#/library/table/retorsion');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.library-rule').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
});

test('from a finding to its source and back to the same line, with the acts of the run beside it', async ({
  page,
}, info) => {
  const file = info.outputPath('played.ndjson');
  const call = ['dist/cli/demarche.mjs', 'play', '--scenario', 'dark-isthmus', '--length', 'short'];
  expect(spawnSync(process.execPath, [...call, '--seed', '7', '--log', file]).status).toBe(0);
  await givenPreferences(page, { theme: 'night' });
  await page.goto('/');
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.waitForURL(/#\/(play|debrief)\//);
  const id = page.url().split('/').at(-1) ?? '';

  await page.goto(`/#/debrief/${id}/library/acts`);
  await expect(page.locator('.library-act a').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('.library-act a').first().click();
  await expect(page.locator('.debrief-opinion .opinion')).toBeVisible();

  // Two presses from a line that bears a verdict to the source: the opinion, and the source in it; the incident is such a line too.
  await page.goto(`/#/debrief/${id}/library/acts`);
  await page.getByRole('link', { name: /^Opinion on The incident itself/ }).click();
  await page
    .getByRole('link', { name: /^Open in the library/ })
    .first()
    .click();
  await expect(page).toHaveURL(/library\/(instrument|position)\//);
  await page.goBack();
  await expect(page.locator('.debrief-opinion .opinion')).toBeVisible();
  await expectAccessible(page);

  // The first of the acts of the walk, as it was left with its opinion open.
  await page.getByRole('link', { name: 'Back to the debrief' }).click();
  for (
    let pages = 0;
    (await page.getByRole('button', { name: 'Open it without an answer' }).count()) === 0;
    pages += 1
  ) {
    expect(pages).toBeLessThan(12);
    await page.locator('.walk-foot .button').last().click();
  }
  await page.getByRole('button', { name: 'Open it without an answer' }).click();
  const source = page.getByRole('link', { name: /^Open in the library/ }).first();
  await source.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(0);
  await source.click();
  await expect(page.locator('.library-touched').first()).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(source).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThan(4);
});
