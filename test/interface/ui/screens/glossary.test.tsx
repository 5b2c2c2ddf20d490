/*
 * The page of the glossary: letters, search, an address for every term; and terms that fetch it when they are opened.
 */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadText } from '../../../../src/interface/text/index.ts';
import { lettersOf, searchGlossary } from '../../../../src/interface/ui/screens/glossary/glossary-entries.ts';
import { GlossaryScreen } from '../../../../src/interface/ui/screens/glossary/glossary-screen.tsx';
import { renderWithText } from '../render-with-text.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  window.location.hash = '';
});

const entry = (id: string, term: string, line = 'A line.') => ({ id, term, line });

describe('the glossary', () => {
  it('is sorted under letters without minding accents; figures have a place of their own', () => {
    const letters = lettersOf([
      entry('24-7', '24/7 network'),
      entry('a', 'armed attack'),
      entry('e', 'équipe'),
      entry('e2', 'estoppel'),
    ]);
    expect(letters.map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['#', 1],
      ['A', 1],
      ['E', 2],
    ]);
  });

  it('finds by name first, then by what a line says, in any order of words', () => {
    const entries = [
      entry('x', 'breach', 'Not what a treaty requires.'),
      entry('y', 'treaty'),
      entry('z', 'règlement pacifique'),
    ];
    expect(searchGlossary(entries, 'treaty').map(({ id }) => id)).toEqual(['y', 'x']);
    expect(searchGlossary(entries, 'PACIFIQUE regl').map(({ id }) => id)).toEqual(['z']);
    expect(searchGlossary(entries, '')).toHaveLength(3);
    expect(searchGlossary(entries, 'zebra')).toEqual([]);
  });

  it.each(['en', 'fr'] as const)(
    'shows every term with a link of its own, and narrows down to what is sought, in %s',
    async (language) => {
      const { user, container } = await renderWithText(<GlossaryScreen />, language, ['glossary-page']);
      await waitFor(() => expect(container.querySelectorAll('dt').length).toBeGreaterThanOrEqual(150));
      const links = [...container.querySelectorAll('dt a')].map((link) => link.getAttribute('href'));
      expect(new Set(links).size).toBe(links.length);
      expect(links).toContain('#/glossary/countermeasure');
      const text = await loadText(language);
      await user.type(screen.getByRole('textbox'), text.t('glossary.estoppel.term'));
      expect([...container.querySelectorAll('dt')].map((term) => term.textContent)).toContain(
        text.t('glossary.estoppel.term'),
      );
      expect(container.querySelectorAll('dt').length).toBeLessThan(10);
    },
  );
});
