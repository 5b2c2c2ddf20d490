/*
 * The browser's saves: one exercise in two tabs is played on in one of them alone, and what is deleted is gone.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, layTokens, loud, step } from './support/player.ts';

test.describe.configure({ timeout: 120_000 });

/** Through the orientation to the page where the twenty tokens are laid. */
async function toTheEstimate(page: Page): Promise<void> {
  for (let steps = 0; (await page.locator('.token-allocator').count()) === 0; steps += 1) {
    expect(steps).toBeLessThan(20);
    await step(page);
  }
  await layTokens(page);
}

test('two tabs with one exercise: the later one is told, loses nothing, and goes on from where the other is', async ({
  page,
  context,
}) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Costa Serena'] });
  const other = await context.newPage();
  await givenPreferences(other, {});
  await other.goto(page.url());
  await toTheEstimate(page);
  await toTheEstimate(other);

  const head = '.table-head';
  await loud(page.locator(head)).first().click();
  await expect(page.locator(head)).toContainText('Turn 1');

  await loud(other.locator(head)).first().click();
  await expect(other.locator('[role="alert"]').filter({ hasText: /another tab|elsewhere/i })).toBeVisible();
  await other.reload();
  await expect(other.locator(head)).toContainText('Turn 1');
});

test('a deleted exercise is gone, its neighbour is not', async ({ page }) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Interlink'] });
  const first = page.url();
  await page.goto('/');
  await begin(page, { seats: ['CERT-CS'] });
  await page.goto('/');
  const saves = page.locator('.saves > li');
  await expect(saves).toHaveCount(2);
  await saves
    .filter({ has: page.locator(`a[href="${first.slice(first.indexOf('#'))}"]`) })
    .getByRole('button', { name: /delete/i })
    .click();
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: /delete/i })
    .click();
  await expect(saves).toHaveCount(1);
  await page.reload();
  await expect(saves).toHaveCount(1);
  await page.goto(first);
  await expect(page.locator('[role="alert"], .error-panel').first()).toBeVisible();
});
