/*
 * The glossary as a list of entries, in the order of the page's language, under letters, and searched.
 * In: the sentences of the page. Out: entries. It knows no screen.
 */
import type { Text } from '../../../text/index.ts';
import { plainText } from '../../law/norm-search/search-words.ts';

/** A term with its line. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly line: string;
}

/** Entries under a letter; `#` for what begins with a figure. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Every entry of these ids that there are words for, in the order of their names. */
export function glossaryEntries(ids: readonly string[], text: Text): readonly GlossaryEntry[] {
  return ids
    .flatMap((id) => {
      const [term, line] = [`glossary.${id}.term`, `glossary.${id}.line`];
      return text.has(term) && text.has(line) ? [{ id, term: text.t(term), line: text.t(line) }] : [];
    })
    .sort((one, other) => text.compare(one.term, other.term));
}

/** Entries in whose name or line every word begins a word; those whose name does come first. All where nothing is sought. */
export function searchGlossary(entries: readonly GlossaryEntry[], sought: string): readonly GlossaryEntry[] {
  const words = plainText(sought)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const holds = (said: string): boolean => {
    const plain = ` ${plainText(said).replaceAll(/[^a-z0-9]+/g, ' ')}`;
    return words.every((word) => plain.includes(` ${word}`));
  };
  const named = entries.filter(({ term }) => holds(term));
  return [
    ...named,
    ...entries.filter((entry) => !named.includes(entry) && holds(`${entry.term} ${entry.line}`)),
  ];
}

/** The entries under their letters, in the order in which they come. */
export function lettersOf(entries: readonly GlossaryEntry[]): readonly GlossaryLetter[] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const [first = ''] = plainText(entry.term);
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : '#';
    const under = letters.get(letter);
    if (under === undefined) letters.set(letter, [entry]);
    else under.push(entry);
  }
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}
