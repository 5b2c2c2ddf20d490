/*
 * One person plays the flagship from the home page to the end of the debrief, and the log proves it.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/browser/browser-test.ts';
import {
  begin,
  givenPreferences,
  lookAround,
  loud,
  playOn,
  step,
  takeCards,
  walkDebrief,
} from './support/player.ts';

test.describe.configure({ timeout: 240_000 });

test('a whole exercise alone, every page looked at, and its log replays on the command line to the same end', async ({
  page,
}, info) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Costa Serena'] });
  await playOn(page, lookAround(), 2);
  await walkDebrief(page, lookAround());

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /log/i }).first().click();
  const file = info.outputPath('exercise.log');
  await (await downloading).saveAs(file);
  const replayed = spawnSync(process.execPath, ['dist/cli/demarche.mjs', 'replay', file, '--json'], {
    encoding: 'utf8',
  });
  expect(replayed.stdout).toContain('"ok": true');
  expect(replayed.status).toBe(0);
});

test('what has been done stays done: reloaded in the middle of an order, and opened again from the list', async ({
  page,
}) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['CERT-CS'] });
  for (let steps = 0; (await page.locator('.hand').count()) === 0; steps += 1) {
    expect(steps).toBeLessThan(60);
    await step(page);
  }
  const where = page.url();
  await page.reload();
  await expect(page.locator('.hand')).toBeVisible();
  expect(page.url()).toBe(where);
  await page.goto('/');
  await page
    .locator(`a[href="${where.slice(where.indexOf('#'))}"]`)
    .first()
    .click();
  await expect(page.locator('.hand')).toBeVisible();
});

test('a log that is none is refused in words, and nothing saved is lost', async ({ page }, info) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Interlink'] });
  await page.goto('/');
  const saved = page.locator('a[href*="#/play/"]');
  await expect(saved).toHaveCount(1);
  const file = info.outputPath('not-a-log.txt');
  writeFileSync(file, 'this is a shopping list\n');
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.locator('[role="alert"], .error-panel').filter({ hasText: /\S/ }).first()).toBeVisible();
  await expect(saved).toHaveCount(1);
});

test('the order is refused nothing that the hand offered, and says what it costs', async ({ page }) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Sierra Alta'] });
  for (let steps = 0; (await page.locator('.hand').count()) === 0; steps += 1) {
    expect(steps).toBeLessThan(60);
    await step(page);
  }
  expect(await takeCards(page, 2)).toBe(2);
  await loud(page.locator('.table-head')).first().click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('.seal-acts > li')).toHaveCount(2);
  await loud(dialog).first().click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.hand')).toHaveCount(0);
});
