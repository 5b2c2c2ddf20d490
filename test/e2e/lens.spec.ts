/*
 * Reading a debrief under another lens: the choice turns a verdict and moves a score at once, and is still there after a reload.
 * The exercise was played by bots on the command line, so that nothing has to be played first.
 */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';
import { givenPreferences } from './support/player.ts';

/** A seed under which a state tolerated harm from its territory: where diligence binds, that is a breach. */
const SEED = '4';
const LENS = 'due-diligence-binding';

/** Opens the debrief of the log at its page of scores. */
async function openScores(page: Page, log: string): Promise<void> {
  await page.goto('/');
  await page.locator('input[type="file"]').first().setInputFiles(log);
  await page.waitForURL(/#\/(play|debrief)\//);
  const id = /#\/(?:play|debrief)\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  // As a reader left it who has been to the end and gone back to the scores.
  await page.evaluate((save) => {
    localStorage.setItem(`demarche.debrief.${save}`, JSON.stringify({ at: 99, furthest: 99 }));
  }, id);
  await page.goto(`/#/debrief/${id}`);
  await page.reload();
  await page.locator('.walk-stop').nth(6).click();
  await expect(page.locator('.scale-card').first()).toBeVisible();
}

test('another lens turns a verdict and moves a score, says so, and stays after a reload', async ({
  page,
}, info) => {
  const log = info.outputPath('exercise.log');
  const played = spawnSync(
    process.execPath,
    [
      'dist/cli/demarche.mjs',
      'play',
      '--scenario',
      'dark-isthmus',
      '--seed',
      SEED,
      '--length',
      'short',
      '--log',
      log,
    ],
    { encoding: 'utf8' },
  );
  expect(played.status, played.stderr).toBe(0);
  await givenPreferences(page, {});
  await openScores(page, log);

  const scores = page.locator('.score-value');
  const before = await scores.allTextContents();
  const picker = page.locator('.lens select');
  await picker.selectOption(LENS);
  const changes = page.locator('.lens-changes');
  await expect(changes).toBeVisible();
  await changes.locator('summary').first().click();
  const turned = changes.locator('.turned-verdicts').first();
  await expect(turned.locator('.verdict-badge[data-verdict="contested"]')).toBeVisible();
  await expect(turned.locator('.verdict-badge[data-verdict="unlawful"]')).toBeVisible();
  await page.locator('[role="tab"]').first().click();
  await expectAccessible(page);

  await page.reload();
  await expect(picker).toHaveValue(LENS);
  await expect(changes).toBeVisible();
  await picker.selectOption('general');
  await expect(changes).toHaveCount(0);
  expect(await scores.allTextContents()).toEqual(before);
});
