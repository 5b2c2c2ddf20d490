/*
 * The built page comes up in a real browser, from this machine and over a plain-HTTP network.
 */
import { expect, expectAccessible, test } from '../support/browser/browser-test.ts';

test('the page comes up and says which build it is', async ({ page, app }) => {
  await page.goto('/');
  await expect(page.locator('#root > *').first()).toBeVisible();
  await expect(page.locator('meta[name="build-id"]')).toHaveAttribute('content', app.build);
  await expect(page).toHaveTitle(/Démarche/);
  await expectAccessible(page);
});

test('the page comes up where browsers withhold what they keep for secure pages', async ({
  page,
  networkApp,
}) => {
  await page.goto(networkApp.url);
  await expect(page.locator('#root > *').first()).toBeVisible();
  const secure = await page.evaluate(() => ({ context: isSecureContext, subtle: 'subtle' in crypto }));
  expect(secure).toEqual({ context: false, subtle: false });
});

test.describe('an intruder', () => {
  test.use({ provoked: /Content Security Policy/ });

  test('gets no script into the page', async ({ page }) => {
    await page.goto('/');
    const stopped = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "intruder"';
          document.body.append(script);
        }),
    );
    expect(stopped).toBe('script-src-elem');
    await expect(page).not.toHaveTitle('intruder');
  });
});
