/*
 * The library as a reader uses it: deep links, going from entry to entry, and the search by keyboard.
 */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LAW_TEXT } from '../../../../../src/law/corpus/text/en/index.ts';
import { LENSES } from '../../../../../src/law/index.ts';
import type { LensId } from '../../../../../src/law/index.ts';
import { App } from '../../../../../src/interface/ui/app.tsx';
import { loadTextStore } from '../../../../../src/interface/ui/text/text-store.ts';
import type { Language } from '../../../../../src/interface/text/index.ts';
import { failOnProblem } from '../../render-with-text.tsx';
import { teachDialogs } from '../../teach-dialogs.ts';

async function visit(address: string, language: Language = 'en') {
  teachDialogs();
  window.location.hash = address;
  const text = await loadTextStore(language, failOnProblem);
  render(<App text={text} />);
  await screen.findByRole('searchbox');
  return userEvent.setup();
}

const reading = () => document.querySelector<HTMLElement>('.library-reading');
const paper = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('deep links', () => {
  it.each([
    ['instrument/ARS-52-1A', 'Articles on State Responsibility (ARSIWA), art. 52(1)(a)', 'Read in a mirror'],
    ['position/NP-FR-SOV', 'France 2019', 'Who else has spoken on this point'],
    ['rule/CM7', 'CM7', 'Was the other side asked to stop?'],
    ['table/countermeasure', 'Countermeasure by the injured State', 'Norms beside the verdict'],
    ['fact/attribution_basis', 'On what legal ground is the addressee responsible?', 'It counts as'],
    ['lens/sovereignty-strict', 'Sovereignty, strictly', 'Under this lens'],
  ])('#/library/%s opens its paper', async (address, title, shown) => {
    await visit(`/library/${address}`);
    expect(await paper(title)).toBeTruthy();
    expect(reading()?.textContent).toContain(shown);
    expect(document.title).toContain(title);
  });

  it('to a shelf, to a part of it, and to the entrance', async () => {
    await visit('/library/norms/un-norms');
    const norms = within(screen.getByRole('region', { name: 'Norms and measures' }));
    expect(norms.getAllByRole('link')).toHaveLength(11);
    act(() => {
      window.location.hash = '/library';
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'Positions of States' })).toBeTruthy();
  });

  it('that lead nowhere say so, and the acts of a run are nowhere but beside that run', async () => {
    await visit('/library/rule/CM700');
    expect(screen.getByText('The library has no entry at this address')).toBeTruthy();
    act(() => {
      window.location.hash = '/library/acts';
    });
    await waitFor(() => expect(reading()?.textContent).toContain('no entry at this address'));
    expect(screen.queryByText('Acts of this exercise')).toBeNull();
  });
});

describe('under a lens', () => {
  it.each(Object.keys(LENSES).filter((lens) => lens !== 'general'))(
    '%s: what it reads otherwise is marked beside the general reading, why is said, and links keep the lens',
    async (lens) => {
      const [rule = ''] = Object.keys(LENSES[lens as LensId].readings);
      await visit(`/library/under/${lens}/rule/${rule}`);
      await paper(rule);
      const read = reading()?.querySelector('[data-read]');
      expect(read?.textContent).toContain('Read otherwise');
      expect(read?.textContent).toContain('In general');
      const words = LAW_TEXT.lenses[lens as LensId];
      const said = screen.getByRole('region', { name: 'Read the law as' });
      expect(said.textContent).toContain(words.changes);
      expect(said.textContent).toContain(words.holders);
      for (const link of reading()?.querySelectorAll('a[href^="#/library/"]') ?? [])
        expect(link.getAttribute('href')).toContain(`#/library/under/${lens}/`);
    },
  );

  it('the choice stands in the address, and what it does not touch says so', async () => {
    const user = await visit('/library/rule/CM7');
    expect(reading()?.querySelector('[data-read]')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Read the law as' }), 'sovereignty-strict');
    await waitFor(() => expect(window.location.hash).toBe('#/library/under/sovereignty-strict/rule/CM7'));
    expect(reading()?.textContent).toContain('reads this rule as everybody does');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Read the law as' }), 'general');
    await waitFor(() => expect(window.location.hash).toBe('#/library/rule/CM7'));
  });

  it('that there is not leads nowhere', async () => {
    await visit('/library/under/rose-tinted/rule/CM7');
    expect(screen.getByText('The library has no entry at this address')).toBeTruthy();
  });
});

describe('going from entry to entry', () => {
  it('follows a rule to its source, its fact and its test, and the paper takes the focus', async () => {
    const user = await visit('/library/rule/CM7');
    await user.click(screen.getByRole('link', { name: /art\. 52\(1\)\(a\)/ }));
    await paper(/art\. 52\(1\)\(a\)/);
    expect(document.activeElement).toBe(reading());
    await user.click(
      within(screen.getByRole('region', { name: /rules that rest on it/ })).getByRole('link', {
        name: 'CM7',
      }),
    );
    await paper('CM7');
    await user.click(screen.getByRole('link', { name: 'Was it urgent?' }));
    await paper('Was it urgent?');
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 2, name: 'Instruments' });
  });

  it('says in French that entries are in English, and marks them so', async () => {
    await visit('/library/rule/CM7', 'fr');
    expect(screen.getByText(/dans une seule langue : English/)).toBeTruthy();
    const why = screen.getByText(/never asked to stop/);
    expect(why.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('Illicite').closest('[lang]')?.getAttribute('lang')).toBe('fr');
  });
});

describe('the search', () => {
  it('finds as one types, counts by kind, and narrows to one', async () => {
    const user = await visit('/library');
    await user.type(screen.getByRole('searchbox'), 'notice');
    const kinds = await screen.findByRole('group', { name: 'Kinds of entry' });
    const counts = within(kinds)
      .getAllByRole('button')
      .map((button) => Number(/\d+$/.exec(button.textContent)?.[0]));
    const [all, ...each] = counts;
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
    await user.click(within(kinds).getByRole('button', { name: /^Facts/ }));
    expect(screen.getByRole('link', { name: 'Was notice given, with an offer to negotiate?' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /ARSIWA/ })).toBeNull();
  });

  it('goes by keyboard all the way, and back leads back to what was found', async () => {
    const user = await visit('/library');
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('Tallinn 20');
    const first = await screen.findByRole('link', { name: /Tallinn Manual 2.0, Rule 20/ });
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await waitFor(() => expect(window.location.hash).toBe('#/library/search/Tallinn%2020'));
    await user.keyboard('{Enter}');
    await paper('Tallinn Manual 2.0, Rule 20');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    act(() => {
      window.history.back();
    });
    await screen.findByRole('link', { name: /Tallinn Manual 2.0, Rule 20/ });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('Tallinn 20');
  });

  it('says what to try where nothing fits', async () => {
    const user = await visit('/library/search/xyzzy');
    expect(screen.getByText('Nothing fits “xyzzy”')).toBeTruthy();
    expect(screen.getByText(/Try fewer words/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(window.location.hash).toBe('#/library'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('finds by the names that the page has in French', async () => {
    await visit('/library/search/preavis', 'fr');
    expect(reading()?.querySelectorAll('.library-list > li').length).toBeGreaterThan(0);
  });
});
