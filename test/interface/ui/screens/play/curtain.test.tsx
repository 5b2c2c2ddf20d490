/*
 * Two people round one screen: the curtain keeps their secrets, and it is always clear who is next.
 */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { shippedScenario } from '../../../../../src/scenario/shipped.ts';
import { instruction, orient, sitDown, stepButton, told } from '../../../../support/ui/sit-down.tsx';

const PEOPLE = ['costa-serena', 'sierra-alta'];
const TRUTH = 'under-orders';
const texts = await shippedScenario('dark-isthmus')!.loadTexts.en!();

/** Words that no page may hold while nobody has the device: briefs, envelopes, evidence, secrets, objectives. */
function secretsOfPeople(): readonly string[] {
  const long = (words: string | undefined): readonly string[] =>
    words === undefined ? [] : [words.replaceAll(/\s+/g, ' ').trim().slice(0, 40)];
  return [
    ...PEOPLE.flatMap((seat) => {
      const { who, want, fear, alone, call } = texts.actors[seat]!;
      return [who, want, fear, alone, call].flatMap(long);
    }),
    ...PEOPLE.flatMap((seat) => Object.values(texts.envelopes[TRUTH]![seat]!).flatMap(long)),
    ...Object.values(texts.evidence).flatMap(({ title, body }) => [title, ...long(body)]),
    ...Object.values(texts.secrets).flatMap(({ body }) => long(body)),
    ...Object.values(texts.objectives).flatMap(({ body }) => long(body)),
  ];
}

/** The whole page as text and markup, blanks evened out. */
const page = (): string => document.documentElement.outerHTML.replaceAll(/\s+/g, ' ');

function expectNoSecret(): void {
  const found = page();
  expect(secretsOfPeople().filter((secret) => found.includes(secret))).toEqual([]);
}

/** Waits for the curtain to name a seat, and finds nothing of anybody in the page. */
async function curtainFor(seat: string): Promise<HTMLElement> {
  return waitFor(() => {
    const shut = document.querySelector<HTMLElement>('dialog.curtain[open]');
    if (shut?.querySelector('h2')?.textContent !== `Pass the device to ${seat}`)
      throw new Error(`no curtain for ${seat}; the table says “${instruction()}”`);
    return shut;
  });
}

async function lift(user: UserEvent, seat: string): Promise<void> {
  const shut = await curtainFor(seat);
  expectNoSecret();
  await user.click(within(shut).getByRole('button', { name: `I speak for ${seat}` }));
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

describe('the shared screen', () => {
  it('holds nothing of any seat while the curtain is shut, and one seat alone behind it', async () => {
    const { user } = await sitDown({ people: PEOPLE, truth: TRUTH });
    await lift(user, 'Costa Serena');
    await told(/who you are/);
    await user.click(stepButton());
    const briefOf = (seat: string): string => texts.actors[seat]!.who!.replaceAll(/\s+/g, ' ').slice(0, 40);
    expect(PEOPLE.filter((seat) => page().includes(briefOf(seat)))).toEqual(['costa-serena']);
    while (!instruction().includes('twenty tokens')) await user.click(stepButton());
    for (const plus of screen.getAllByRole('button', { name: /^One token more on/ }))
      for (let token = 0; token < 5; token += 1) await user.click(plus);
    await user.click(stepButton());
    await curtainFor('Sierra Alta');
    expectNoSecret();
  });

  it('leads both through a turn: together, in private, aloud, and together again', async () => {
    const { user, doors } = await sitDown({ people: PEOPLE, truth: TRUTH });
    for (const seat of ['Costa Serena', 'Sierra Alta']) {
      await lift(user, seat);
      await orient(user);
    }
    await told(/Read together/);
    expectNoSecret();
    while (instruction().includes('Read together')) await user.click(stepButton());
    for (const seat of ['Costa Serena', 'Sierra Alta']) {
      await lift(user, seat);
      await told(/come in|changed for you/);
      while (!instruction().includes('changed for you')) await user.click(stepButton());
      await user.click(stepButton());
    }

    await told(/Talk aloud/);
    expectNoSecret();
    expect(screen.getByText(/Costa Serena and Sierra Alta: the tension between you/)).toBeTruthy();
    await user.click(stepButton());
    await lift(user, 'Costa Serena');
    await told(/ask, agree/);
    // The bold button puts the device down; ending this seat's consultation is the pale one.
    expect(stepButton().textContent).toBe('Back to the table');
    expect(screen.getByRole('button', { name: 'End the consultation' }).dataset.tone).toBe('plain');
    // What came of a call is said to the one who made it, and leaves the page with its seat.
    await user.click(screen.getByRole('button', { name: /^Call .*duty analyst/i }));
    await waitFor(() => {
      expect(page()).toContain('You call');
    });
    await user.click(stepButton());
    await told(/Talk aloud/);
    expectNoSecret();
    expect(page()).not.toContain('You call');
    expect(stepButton().textContent).toContain('Sierra Alta');
    await user.click(stepButton());
    await lift(user, 'Sierra Alta');
    await told(/ask, agree/);
    await user.click(stepButton());
    await told(/Talk aloud/);
    // When everybody has had a minute, the table may go on.
    expect(stepButton().textContent).toBe('End the consultation for all');
    await user.click(stepButton());

    for (const seat of ['Costa Serena', 'Sierra Alta']) {
      await lift(user, seat);
      await told(/order, then seal|Write your order/);
      await user.click(stepButton());
      await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Seal it' }));
    }
    await told(/Look together/);
    expectNoSecret();
    const state = doors.exercise.getState();
    expect(state.stage === 'open' && state.updates['sierra-alta']!.view.phase).toBe('report');
  });
});
