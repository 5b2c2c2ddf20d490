/*
 * A person at the page, for end-to-end tests: begins an exercise, always does what the head of the table says, now and then more.
 * In: a page. Out: deeds. It goes by roles and by the one loud button, so that it plays in every language alike.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../../support/browser/browser-test.ts';

/** What is set before the page is first opened. */
export interface Wishes {
  readonly language?: 'en' | 'fr' | 'qps-ar';
  readonly theme?: 'day' | 'night';
}

/** Sets preferences as an earlier visit would have left them; motion is quietened so that nothing has to be waited for. */
export async function givenPreferences(page: Page, wishes: Wishes): Promise<void> {
  await page.addInitScript(
    (kept) => {
      localStorage.setItem('demarche.preferences', kept);
    },
    JSON.stringify({ language: 'en', theme: 'day', textSize: 'normal', motion: 'less', ...wishes }),
  );
}

/** How an exercise is begun. */
export interface Beginning {
  readonly seats: readonly string[];
  readonly seed?: string;
}

/** Milliseconds after which something that was there is taken to have gone. */
const QUICK = 2_000;

/** The loud button, where there is one to press. */
export const loud = (within: Page | Locator): Locator =>
  within.locator(
    '.button[data-tone="primary"]:visible:not([disabled]):not([aria-disabled="true"]):not([aria-busy="true"])',
  );

/** Begins the flagship, the shortest cut, with people in these seats, from the home page. */
export async function begin(page: Page, { seats, seed }: Beginning): Promise<void> {
  await page.goto(page.url() === 'about:blank' ? '/' : page.url());
  const form = page.locator('form').first();
  await expect(form).toBeVisible();
  // The second way of sitting is the one round one screen.
  if (seats.length > 1) await form.locator('fieldset').first().locator('label, button').nth(1).click();
  for (const seat of seats) await form.getByText(seat, { exact: true }).first().click();
  // The first length is the shortest.
  await form.locator('input[value="short"], [data-value="short"]').first().check({ force: true });
  if (seed !== undefined) {
    await form.locator('summary').first().click();
    await form.locator('input[type="text"], input:not([type])').last().fill(seed);
  }
  await loud(form).click();
  await page.waitForURL(/#\/play\//);
  // Round one screen the first thing there is a curtain, which has nothing behind it.
  await expect(page.locator('h1, dialog.curtain[open] h2').first()).toBeVisible();
}

/** A short name for what the page shows, so that each kind of page is looked at once. */
export async function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const current = document.querySelector('[aria-current="step"]')?.textContent ?? '';
    const heading = document.querySelector('.table-work h2, main h2, dialog[open] h2')?.textContent ?? '';
    return `${document.querySelector('dialog[open]') === null ? '' : 'dialog '}${current} / ${heading}`;
  });
}

/** Looks at a page with axe the first time it is met. */
export const lookAround = (): ((page: Page) => Promise<void>) => {
  const seen = new Set<string>();
  return async (page) => {
    const place = await placeOf(page);
    if (seen.has(place)) return;
    seen.add(place);
    await expectAccessible(page);
  };
};

/** Lays all tokens where there are tokens to lay: with the keyboard, on the first theory. */
export async function layTokens(page: Page): Promise<void> {
  const board = page.locator('.token-allocator');
  if ((await board.count()) === 0) return;
  const first = board.locator('input[type="range"]').first();
  // With the keyboard; the board may be leaving the page at this very moment, and then there is nothing to lay.
  await first.press('End', { timeout: QUICK }).catch(() => undefined);
}

/** Puts cards of the hand into the order, as many as can be taken up to `most`; returns how many. */
export async function takeCards(page: Page, most: number): Promise<number> {
  let taken = 0;
  const cards = page.locator(
    '.hand-cards .response-card:not([data-barred]):not([data-selected]) .response-choose:visible',
  );
  for (let at = 0; at < Math.min(12, await cards.count()) && taken < most; at += 1) {
    await cards.nth(at).click();
    const drawer = page.locator('dialog[open]');
    await expect(drawer).toBeVisible();
    // A target, where the card wants one: the first that is offered.
    const target = drawer.locator('input[type="radio"]').first();
    if ((await target.count()) > 0 && (await drawer.locator('input[type="radio"]:checked').count()) === 0) {
      await target.check({ force: true });
    }
    const submit = drawer.locator('button[type="submit"]');
    if ((await submit.getAttribute('aria-disabled')) === 'true') {
      await page.keyboard.press('Escape');
    } else {
      await submit.click();
      taken += 1;
    }
    await expect(drawer).toHaveCount(0);
  }
  return taken;
}

/** Takes the step that the head of the table offers; false where there is none to take. */
export async function step(page: Page, acts = 0): Promise<boolean> {
  const curtain = page.locator('dialog.curtain[open]');
  if ((await curtain.count()) > 0) {
    return pressed(loud(curtain));
  }
  if ((await page.locator('.hand').count()) > 0 && acts > 0) await takeCards(page, acts);
  await layTokens(page);
  const next = loud(page.locator('.table-head'));
  if ((await next.count()) === 0 || !(await pressed(next))) return false;
  const dialog = page.locator('dialog[open]:not(.curtain)');
  if ((await dialog.count()) > 0) {
    await pressed(loud(dialog));
    await expect(dialog).toHaveCount(0);
  }
  return true;
}

/** Presses the first of these; false where it went away before it could be pressed. */
const pressed = (button: Locator): Promise<boolean> =>
  button
    .first()
    .click({ timeout: QUICK })
    .then(
      () => true,
      () => false,
    );

/** Goes on until the page is the debrief. `each` is called before every step. */
export async function playOn(page: Page, each: (page: Page) => Promise<void>, acts: number): Promise<number> {
  let steps = 0;
  while (!page.url().includes('#/debrief/')) {
    expect(steps, 'the exercise comes to its debrief').toBeLessThan(400);
    await each(page);
    const went = await step(page, acts);
    steps += 1;
    if (!went) await page.waitForTimeout(150);
  }
  return steps;
}

/** Walks the debrief to its last page, answering what it asks. */
export async function walkDebrief(page: Page, each: (page: Page) => Promise<void>): Promise<void> {
  const foot = page.locator('.walk-foot');
  await expect(foot).toBeVisible();
  for (let pages = 0; pages < 80; pages += 1) {
    await each(page);
    const groups = page.locator('.say-first fieldset');
    for (let at = 0; at < (await groups.count()); at += 1) {
      await groups.nth(at).locator('input[type="radio"]').first().check({ force: true });
    }
    const own = loud(page.locator('.walk-page, main').first()).and(page.locator(':not(.walk-foot .button)'));
    if ((await groups.count()) > 0 && (await own.count()) > 0) {
      await own.first().click();
      await each(page);
    }
    const onward = foot.locator('.button').nth(1);
    if ((await onward.count()) === 0) return;
    await onward.click();
  }
  throw new Error('the debrief never ends');
}
