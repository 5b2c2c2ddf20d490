/*
 * Where the page runs: over plain HTTP without a secure context, without any network once loaded, and on small and large screens.
 */
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, playOn, step, walkDebrief } from './support/player.ts';

test.describe.configure({ timeout: 240_000 });

const nothing = (): Promise<void> => Promise.resolve();

test('a whole exercise over a plain-HTTP address', async ({ page, networkApp }) => {
  await givenPreferences(page, {});
  await page.goto(networkApp.url);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await begin(page, { seats: ['Organization of the Isthmus'] });
  await playOn(page, nothing, 1);
  await walkDebrief(page, nothing);
});

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['the narrowest phone', 320, 640],
  ['a projector', 1920, 1080],
] as const) {
  test(`the first turn fits ${name}: nothing runs off sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await givenPreferences(page, { theme: 'night' });
    await begin(page, { seats: ['Costa Serena'] });
    for (let steps = 0; (await page.locator('.hand').count()) === 0; steps += 1) {
      expect(steps).toBeLessThan(60);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `the page is no wider than its window (${page.url()})`).toBeLessThanOrEqual(0);
      await step(page);
    }
    await expectAccessible(page);
  });
}
