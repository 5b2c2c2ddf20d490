/*
 * The legal test while an act is being chosen, over the real engine: with today's facts in training, without them in assessment,
 * and never more than the seat knows; and what is said where its texts cannot be had.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { Late } from '../../../../../src/interface/ui/parts/late.tsx';
import { renderWithText } from '../../render-with-text.tsx';
import { endConsultation, orient, readBriefing, sitDown, told } from '../../../../support/ui/sit-down.tsx';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

async function composing(card: string, feedback: 'training' | 'assessment') {
  const table = await sitDown({ feedback });
  const { user } = table;
  await orient(user);
  await readBriefing(user);
  await told(/ask, agree/);
  await endConsultation(user);
  await told(/Write your order/);
  await user.click(screen.getByRole('button', { name: card }));
  return table;
}

const drawer = () => screen.getByRole('dialog');

describe('the legal test of an act', () => {
  it('in training has the facts of the day, each with its question, answer and cause, and the whole test behind a line', async () => {
    const { user } = await composing('Note verbale', 'training');
    await user.click(within(drawer()).getByText('The legal test'));
    await within(drawer()).findByText('Today’s facts are filled in as soon as the act is complete.');
    await user.click(within(drawer()).getByRole('radio', { name: 'Sierra Alta' }));
    await waitFor(() => expect(drawer().querySelectorAll('.legal-key > li').length).toBeGreaterThan(0));

    const library = await loadLawLibrary('en');
    const keys = [...drawer().querySelectorAll('.legal-key > li')];
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) {
      expect(key.querySelector('.legal-question')?.textContent).toMatch(/\? \(in a new tab/);
      expect(key.querySelectorAll('dd')[0]?.textContent).not.toBe('');
      expect(key.querySelectorAll('dd')[1]?.textContent).not.toBe('');
      expect(key.textContent).not.toContain('as sealed');
    }
    expect(within(drawer()).getByText('The rule that decides')).toBeTruthy();

    await user.click(within(drawer()).getByText(/^The whole test/));
    const rules = drawer().querySelectorAll('.legal-rules > li');
    expect(rules).toHaveLength(library.test('diplomatic_note')!.flatMap((table) => table.rules).length);
    expect(within(drawer()).getAllByText('Decides today')).toHaveLength(1);
    // The truth, and what other seats hold, have no place here.
    expect(drawer().textContent).not.toMatch(/The truth:|under-orders/);
  });

  it('in assessment is the test alone: no fact, no standing, no verdict on the act', async () => {
    const { user } = await composing('Note verbale', 'assessment');
    await user.click(within(drawer()).getByRole('radio', { name: 'Sierra Alta' }));
    await user.click(within(drawer()).getByText('The legal test'));
    await within(drawer()).findByText(/^In an assessment the test is shown without the facts/);
    expect(within(drawer()).queryByText('What the law would make of it')).toBeNull();
    expect(drawer().querySelectorAll('.legal-asked > li').length).toBeGreaterThan(0);
    await user.click(within(drawer()).getByText(/^The whole test/));
    expect(drawer().querySelectorAll('.legal-rules > li').length).toBeGreaterThan(2);
    expect(
      drawer().querySelectorAll('.legal-key, .legal-turns, .legal-now, [data-standing], [data-met]'),
    ).toHaveLength(0);
    expect(drawer().textContent).not.toMatch(/today:|Decides today|Does not apply today/);
  });

  it('says what to do where it cannot be fetched, and nothing round it breaks', async () => {
    const load = () => Promise.reject(new Error('gone'));
    await renderWithText(
      <>
        <p>The order</p>
        <Late load={load} areas={[]} given={{}} failed={<p>Load the page again.</p>} />
      </>,
    );
    expect(await screen.findByText('Load the page again.')).toBeTruthy();
    expect(screen.getByText('The order')).toBeTruthy();
  });
});
