/*
 * Two people around one screen play the flagship to the end of the debrief; behind the curtain there is nothing of anybody.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, lookAround, playOn, walkDebrief } from './support/player.ts';

test.describe.configure({ timeout: 300_000 });

test('a whole exercise by two at one screen', async ({ page }) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Costa Serena', 'Sierra Alta'] });
  const look = lookAround();
  let curtains = 0;
  const each = async (at: Page): Promise<void> => {
    const curtain = at.locator('dialog.curtain[open]');
    if ((await curtain.count()) > 0) {
      curtains += 1;
      // Nothing of a seat is in the page: no capital, no dossier, no hand, no envelope.
      await expect(at.locator('.table-means, .hand, .dossier, .envelope')).toHaveCount(0);
    }
    await look(at);
  };
  await playOn(page, each, 1);
  // Two people, three turns: orientation, briefing, consultation, decision and report, each behind a curtain.
  expect(curtains).toBeGreaterThanOrEqual(2 * 3 * 3);
  await walkDebrief(page, look);
});
