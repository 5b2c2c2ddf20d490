/*
 * Reading the debrief under another lens: what turns and what moves is shown, the choice is kept, and the exercise stays as it was.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { present } from '../../../../../src/base/index.ts';
import { lensReading } from '../../../../../src/game/views/index.ts';
import { LENS_IDS } from '../../../../../src/law/index.ts';
import { notesFromStored } from '../../../../../src/interface/ui/screens/debrief/walk/walk-notes.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { openDebrief } from './open-debrief.tsx';

const SEEDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo'];

/** An exercise in which this lens turns a verdict, or turns none. */
function seedWhere(lens: (typeof LENS_IDS)[number], turns: boolean): string | undefined {
  return SEEDS.find((seed) => {
    const { run, view } = playedDebrief(seed);
    const { turned, moved } = lensReading(run, view, lens);
    return turns ? turned.length > 0 : turned.length + moved.length === 0;
  });
}

const DILIGENCE = 'due-diligence-binding';
const scores = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.score-value')].map(({ textContent }) => textContent);
const picker = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'Read the law as' });

/** Opens at the page of scores, as somebody who has walked there. */
async function openScores(seed: string, lens?: string) {
  localStorage.setItem('demarche.debrief.saved', JSON.stringify({ at: 11, furthest: 13, lens }));
  const opened = await openDebrief({ seed });
  return { opened, select: await picker() };
}

describe('another lens', () => {
  it('says which verdicts turn, from what to what, by which rule and on whose positions', async () => {
    const seed = present(seedWhere(DILIGENCE, true), 'a state tolerated harm in one of these exercises');
    const { opened, select } = await openScores(seed);
    const before = scores();
    expect(document.querySelector('.lens-changes')).toBeNull();
    await opened.user.selectOptions(select, DILIGENCE);
    const { turned, read } = lensReading(opened.run, opened.view, DILIGENCE);
    const changes = await screen.findByRole('region', { name: 'What the lens changes' });
    expect(within(changes).getByText(new RegExp(` of ${String(read)} findings turn`))).toBeTruthy();
    expect(changes.querySelectorAll('.turned-list > li')).toHaveLength(turned.length);
    const first = present(changes.querySelector('.turned') ?? undefined, 'a verdict turned');
    expect(first.querySelectorAll('.verdict-badge')).toHaveLength(2);
    expect(first.textContent).toMatch(/decides rule DD6 otherwise/);
    expect(first.textContent).toMatch(/Held by:.*Netherlands/);
    expect(screen.getByText(/it changes no history/)).toBeTruthy();

    await opened.user.selectOptions(select, 'general');
    await waitFor(() => {
      expect(document.querySelector('.lens-changes')).toBeNull();
    });
    expect(scores()).toEqual(before);
  });

  it('says so where it changes nothing', async () => {
    for (const lens of LENS_IDS.filter((id) => id !== 'general')) {
      const seed = seedWhere(lens, false);
      if (seed === undefined) continue;
      await openScores(seed, lens);
      expect(await screen.findByText(/changes nothing here/)).toBeTruthy();
      return;
    }
    throw new Error('every lens changes something in every one of these exercises');
  });

  it('is kept for the next visit, and read again then', async () => {
    const seed = present(seedWhere(DILIGENCE, true), 'a state tolerated harm in one of these exercises');
    const { opened, select } = await openScores(seed);
    await opened.user.selectOptions(select, DILIGENCE);
    await screen.findByRole('region', { name: 'What the lens changes' });
    expect(notesFromStored(localStorage.getItem('demarche.debrief.saved')).lens).toBe(DILIGENCE);
    opened.unmount();
    await openDebrief({ seed });
    expect(await picker()).toHaveProperty('value', DILIGENCE);
    expect(await screen.findByRole('region', { name: 'What the lens changes' })).toBeTruthy();
  });

  it('reads the opinion on a case again, once it is open and not before', async () => {
    const seed = present(seedWhere(DILIGENCE, true), 'a state tolerated harm in one of these exercises');
    localStorage.setItem('demarche.debrief.saved', JSON.stringify({ at: 7, furthest: 13 }));
    const opened = await openDebrief({ seed });
    expect(screen.queryByRole('combobox', { name: 'Read the law as' })).toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Open it without an answer' }));
    await opened.user.selectOptions(await picker(), DILIGENCE);
    expect(await screen.findByText(/other findings? of this exercise turn/)).toBeTruthy();
  });
});

describe('a number', () => {
  it('leads to how it is made: its ends, what counts, and each contribution with its weight', async () => {
    const { opened } = await openScores('alpha');
    await opened.user.click(screen.getByRole('tab', { name: 'The table' }));
    const card = present(
      document.querySelector<HTMLElement>('.scale-card') ?? undefined,
      'the scale of law comes first',
    );
    const value = within(card).getByRole('button', { name: /How this number is made/ });
    expect(value.getAttribute('aria-expanded')).toBe('false');
    await opened.user.click(value);
    expect(value.getAttribute('aria-expanded')).toBe('true');
    expect(within(card).getByText(/^From 0, where every occasion was a breach/)).toBeTruthy();
    const law = present(opened.view.scores[0]?.scales[0], 'the table has a scale of law');
    expect(card.querySelectorAll('.contribution-weight')).toHaveLength(law.contributions.length);
  });

  it('that asks for a fact nobody had asked for says that it stands at its default', async () => {
    localStorage.setItem(
      'demarche.debrief.saved',
      JSON.stringify({ at: 0, furthest: 13, lens: 'notice-not-always' }),
    );
    const { view, run } = await openDebrief({ seed: 'alpha', rest: '/opinion/costa-serena:1:o2' });
    const kept = view.acts.find(({ act }) => act.id === 'costa-serena:1:o2')?.finding?.known.facts ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.some(({ fact }) => fact === 'covertness_needed')).toBe(false);
    const read = lensReading(run, view, 'notice-not-always').acts['costa-serena:1:o2'];
    expect(read?.known.facts.find(({ fact }) => fact === 'covertness_needed')?.cause).toEqual({
      kind: 'default',
    });
    await screen.findAllByText(/^Would notice have spoilt a covert measure\?/);
    const question = [...document.querySelectorAll('.opinion-facts p')].find(({ textContent }) =>
      textContent.startsWith('Would notice have spoilt'),
    );
    expect(question?.textContent).toContain('no');
    expect(question?.nextElementSibling?.textContent).toMatch(/^Not touched by this exercise/);
  });
});
