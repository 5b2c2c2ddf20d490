/*
 * The interface in French and laid out from right to left: a whole exercise in each, every page looked at.
 */
import { expect, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, lookAround, playOn, walkDebrief } from './support/player.ts';

test.describe.configure({ timeout: 240_000 });

test('en français, du début à la fin', async ({ page }) => {
  await givenPreferences(page, { language: 'fr', theme: 'night' });
  await begin(page, { seats: ['Puerto Claro'] });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await playOn(page, lookAround(), 1);
  await walkDebrief(page, lookAround());
});

test('from right to left, from beginning to end', async ({ page }) => {
  await givenPreferences(page, { language: 'qps-ar' });
  await begin(page, { seats: ['Interlink'] });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await playOn(page, lookAround(), 1);
  await walkDebrief(page, lookAround());
});
