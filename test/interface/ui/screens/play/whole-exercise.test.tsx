/*
 * A whole exercise, alone, from the first page to the way into the debrief: pressing nothing but what the table offers.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { instruction, orient, sitDown, stepButton, told, visit } from '../../../../support/ui/sit-down.tsx';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

describe('an exercise played alone', () => {
  // From right to left, whose sentences are the English ones marked, it is played whole by test/e2e/languages.spec.ts.
  for (const language of ['en', 'fr'] as const) {
    it(`goes through every phase to its ending, in ${language}`, async () => {
      // The instruction is watched by its place in the walk, because its words differ from language to language.
      const { user, doors, id, host } = await sitDown({ language, truth: 'extortion', seed: 'whole-1' });
      const view = () => {
        const state = doors.exercise.getState();
        if (state.stage !== 'open') throw new Error('the exercise is open');
        return state.updates['costa-serena']!.view;
      };
      const seen = new Set<string>();
      await waitFor(() => {
        stepButton();
      });
      for (
        let step = 0;
        step < 200 && document.querySelector('a.button[href^="#/debrief/"]') === null;
        step += 1
      ) {
        const { phase, turn } = view();
        seen.add(phase);
        if (phase === 'orientation' && document.querySelector('.token-allocator') !== null) {
          for (const row of document.querySelectorAll('.token-row')) {
            const [, plus] = within(row as HTMLElement).getAllByRole('button');
            for (let token = 0; token < 5; token += 1) await user.click(plus!);
          }
        }
        const before = `${String(turn)} ${phase} ${instruction()} ${document.querySelector('h2')?.textContent ?? ''}`;
        await user.click(stepButton());
        // The last look at an order; in consultation, what still waits for an answer.
        const dialog = screen.queryByRole('dialog');
        if (phase === 'decision') expect(dialog).not.toBeNull();
        if (dialog !== null) await user.click(dialog.querySelector('.button[data-tone="primary"]')!);
        await waitFor(() => {
          const now = `${String(view().turn)} ${view().phase} ${instruction()} ${document.querySelector('h2')?.textContent ?? ''}`;
          const opened = document.querySelectorAll('.reveal-class').length;
          if (now === before && opened < 2) throw new Error(`nothing has changed: ${before}`);
        });
      }
      expect([...seen].sort()).toEqual([
        'briefing',
        'consultation',
        'debrief',
        'decision',
        'orientation',
        'report',
      ]);
      expect(view().ending).toBeTruthy();
      expect(document.querySelector('a.button[href^="#/debrief/"]')?.getAttribute('href')).toBe(
        `#/debrief/${id}`,
      );
      expect((await host.list())[0]?.ended).toBe(true);
    });
  }

  it('is resumed at the exact place: the same step of the walk, the same phase', async () => {
    const { user, host, id, unmount } = await sitDown();
    await orient(user);
    await told(/Read what has come in: 1 of/);
    await user.click(stepButton());
    const place = instruction();
    const heading = document.querySelector('.headed h2')?.textContent;
    unmount();
    await visit(`/play/${id}`, { host });
    await waitFor(() => {
      expect(instruction()).toBe(place);
    });
    expect(document.querySelector('.headed h2')?.textContent).toBe(heading);
  });

  it('says what is wrong with a save that is not there, and offers ways on', async () => {
    await visit('/play/nowhere');
    expect(await screen.findByText('This exercise cannot be opened')).toBeTruthy();
    expect(screen.getByText(/not saved in this browser/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the start page' }).getAttribute('href')).toBe('#/');
  });

  it('keeps what the feed would give away shut until it has been opened', async () => {
    const { user } = await sitDown();
    await orient(user);
    await told(/Read what has come in: 1 of/);
    const feed = () => document.querySelector('.newsroom')?.textContent ?? '';
    const open = () => document.querySelector('.table-work .sheet h3')!.textContent;
    const titles: string[] = [];
    while (instruction().includes('Read what has come in')) {
      const before = feed();
      titles.push(open());
      await user.click(stepButton());
      if (!instruction().includes('Read what has come in')) break;
      expect(before.includes(open()), `“${open()}” lay open before it was opened`).toBe(false);
    }
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.filter((title) => !feed().includes(title))).toEqual([]);
  });
});
