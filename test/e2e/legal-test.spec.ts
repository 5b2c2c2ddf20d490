/*
 * Choosing an act with the law at hand: its legal test, a basis found by its number, a term of art and the page that explains it.
 */
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';
import { begin, givenPreferences, step } from './support/player.ts';

test('an act is chosen with its test, a basis and the glossary at hand', async ({ page }) => {
  await givenPreferences(page, {});
  await begin(page, { seats: ['Costa Serena'], seed: 'law-at-hand' });
  for (let steps = 0; steps < 40 && (await page.locator('.hand').count()) === 0; steps += 1) {
    if (!(await step(page))) await page.waitForTimeout(100);
  }
  await page.getByRole('button', { name: 'Note verbale' }).first().click();
  const drawer = page.locator('dialog[open]');
  await drawer.getByText('Sierra Alta', { exact: true }).click();

  await drawer.getByText('The legal test').click();
  await expect(drawer.locator('.legal-key > li').first()).toBeVisible();
  await drawer.getByText(/^The whole test/).click();
  await expect(drawer.getByText('Decides today')).toBeVisible();
  await expectAccessible(page);

  // A source opens beside the table: the act that is being chosen stays as it is.
  const rule = drawer.locator('.legal-rules > li').first();
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    rule.locator('.legal-sources a').nth(1).click(),
  ]);
  await expect(beside).toHaveURL(/#\/library\/(instrument|position)\//);
  await expect(beside.locator('.library-reading h2').first()).toBeVisible();
  await beside.close();
  await expect(drawer.getByText('Decides today')).toBeVisible();
  await expect(drawer.getByRole('radio', { name: 'Sierra Alta' })).toBeChecked();

  await drawer.getByText('Search the whole of the law').click();
  await drawer.getByRole('textbox', { name: 'Search the law' }).fill('UN norm 13(h)');
  await expect(drawer.locator('.norms-found li').first()).toContainText('13(h)');
  await drawer.getByRole('textbox', { name: 'Search the law' }).press('Enter');
  await expect(drawer.locator('.norms-chosen')).toContainText('13(h)');
  await expectAccessible(page);

  await drawer.getByRole('button', { name: 'countermeasure' }).first().click();
  await expect(drawer.getByRole('note').first()).toContainText('an earlier breach');

  await page.goto('/#/glossary/estoppel');
  await expect(page.locator('#term-estoppel')).toBeFocused();
  await expect(page.locator('#term-estoppel')).toBeInViewport();
  await expectAccessible(page);
});
