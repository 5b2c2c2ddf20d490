/*
 * An author tries out a scenario in the browser: a folder with a mistake is refused with the place of it, a sound one is played
 * to its end, and the browser keeps it.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';
import { givenPreferences, loud, playOn } from './support/player.ts';

test.describe.configure({ timeout: 180_000 });

const MINIATURE = 'test/scenario/miniature';

test('a folder with a misspelt word is refused with file, line, column and the word that was meant', async ({
  page,
}, info) => {
  const folder = info.outputPath('miniature');
  cpSync(MINIATURE, folder, { recursive: true });
  const file = path.join(folder, 'lantern-pass/scenario.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('endings:'));
  lines[at] = 'endigns:';
  writeFileSync(file, lines.join('\n'));
  await givenPreferences(page, {});
  await page.goto('/');
  await page.locator('input[type="file"][webkitdirectory]').setInputFiles(folder);
  const faults = page.locator('.faults');
  await expect(faults).toContainText(`lantern-pass/scenario.yaml:${at + 1}:1`);
  await expect(faults).toContainText('endings');
  await expectAccessible(page);
});

test('a sound folder is played to its end, and is still there after the page was closed', async ({
  page,
}) => {
  await givenPreferences(page, {});
  await page.goto('/');
  await page.locator('input[type="file"][webkitdirectory]').setInputFiles(MINIATURE);
  const title = page.getByText('Lantern Pass').first();
  await expect(title).toBeVisible();
  await page.reload();
  await expect(title).toBeVisible();
  await title.click();
  const form = page.locator('form').first();
  const seats = form.locator('fieldset').nth(1).locator('input[type="radio"]');
  await seats.first().check({ force: true });
  await loud(form).click();
  await page.waitForURL(/#\/play\//);
  await playOn(page, () => Promise.resolve(), 1);
  await page.reload();
  await expect(page.locator('.walk-foot')).toBeVisible();
});
