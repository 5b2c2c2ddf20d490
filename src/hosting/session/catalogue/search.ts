/*
 * Search over the catalogue: by name, by topic and by number, with accents, points and plurals forgiven.
 * In: entries once, then what was typed. Out: entries that every typed word fits, the best first.
 * Numbers are whole: 52 finds art. 52(1)(a) but not 152, and 15 finds Rules 14-18.
 */
import type { EntryLink, LawEntry } from './entries.ts';

/** An entry that was found. */
export interface Found {
  readonly link: EntryLink;
  /** Higher is better. */
  readonly score: number;
}

/** An entry to be searched. */
export interface Searched {
  readonly link: EntryLink;
  readonly entry: LawEntry;
}

/** Words that lawyers write in several ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ article: 'art', articles: 'art', arts: 'art' },
  ...{ paragraph: 'para', paragraphs: 'para', paras: 'para' },
  ...{ rules: 'rule', norms: 'norm', states: 'state' },
};

/** Longest range of numbers that is read as everything between its ends: years and page numbers are none. */
const LONGEST_RANGE = 60;

const NUMBERED = /(?<![\p{L}\d])(\d+)((?:\s?\([a-z\d]{1,3}\))+|[a-z](?![\p{L}\d]))/gu;

/** Small letters without accents; `13(h)` and `13h` become `13·h`; points after words are dropped. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(NUMBERED, (_, number: string, parts: string) =>
      [number, ...(parts.match(/[a-z\d]+/gu) ?? [])].join('·'),
    )
    .replace(/[’']/gu, '')
    .replace(/([\p{L}])\.(?=\s|\d|$)/gu, '$1 ')
    .replace(/\p{L}+/gu, (word) => SPELLINGS[word] ?? word);
}

/** Numbers that a range stands for: `14-18` and `14–18`. */
function withinRanges(words: string): string {
  const numbers = [...words.matchAll(/(?<!\d)(\d{1,3})\s?[-–]\s?(\d{1,3})(?!\d)/gu)].flatMap(
    ([, from, to]) => {
      const first = Number(from);
      const length = Number(to) - first;
      if (length <= 0 || length > LONGEST_RANGE) return [];
      return Array.from({ length: length + 1 }, (_, step) => String(first + step));
    },
  );
  return numbers.join(' ');
}

interface Fields {
  readonly name: string;
  readonly body: string;
}

function namesOf({ link, entry }: Searched): readonly (string | undefined)[] {
  const { id, name } = link;
  switch (entry.kind) {
    case 'instrument':
      return [id, name, entry.title, entry.year?.toString(), withinRanges(entry.pinpoint)];
    case 'position':
      return [id, name, entry.pointName, entry.stance];
    case 'rule':
      return [id, ...entry.places.map(({ table }) => table.name)];
    case 'table':
    case 'fact':
    case 'lens':
      return [id, name];
  }
}

function bodyOf({ entry }: Searched): readonly (string | undefined)[] {
  switch (entry.kind) {
    case 'instrument':
      return [
        ...[entry.says, entry.upheldBy, entry.brokenBy],
        ...[entry.statusNote, entry.bindsNote, entry.contestedNote],
      ];
    case 'position':
      return [entry.says];
    case 'rule':
      return [entry.why, entry.who, entry.dissent, entry.note, ...entry.sources.map(({ name }) => name)];
    case 'table':
      return [entry.note];
    case 'fact':
      return [entry.why, ...entry.values.map(({ words, meaning }) => `${words} ${meaning ?? ''}`)];
    case 'lens':
      return [entry.summary];
  }
}

const joined = (words: readonly (string | undefined)[]): string =>
  plain(words.filter((one) => one !== undefined).join(' ; '));

/** What fits where is worth so much. */
const WORTH = { name: { start: 10, inside: 4 }, body: { start: 3, inside: 1 } } as const;

/** How a typed word is looked for: a number as a whole, a word from its beginning on or, from three letters, inside another. */
function finderOf(
  word: string,
): (text: string, worth: { readonly start: number; readonly inside: number }) => number {
  const sign = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (/^\d/u.test(word)) {
    const whole = new RegExp(`(?<![\\d·]|\\d\\.)${sign}(?![\\d\\p{L}]|\\.\\d)`, 'u');
    return (text, worth) => (whole.test(text) ? worth.start : 0);
  }
  const start = new RegExp(`(?<![\\p{L}\\d])${sign}`, 'u');
  const exact = new RegExp(`(?<![\\p{L}\\d])${sign}(?![\\p{L}\\d])`, 'u');
  return (text, worth) => {
    if (!text.includes(word)) return 0;
    if (exact.test(text)) return worth.start + 1;
    if (start.test(text)) return worth.start;
    return word.length > 2 ? worth.inside : 0;
  };
}

/** A search over these entries. What was typed and has no letter or digit finds nothing. */
export function searchOver(
  entries: readonly Searched[],
): (typed: string, alsoCalled?: (link: EntryLink) => string) => readonly Found[] {
  const fields = entries.map((one): Fields => ({ name: joined(namesOf(one)), body: joined(bodyOf(one)) }));
  return (typed, alsoCalled) => {
    const words = plain(typed)
      .split(/[\s,;:/–]+/u)
      .filter((word) => /[\p{L}\d]/u.test(word));
    if (words.length === 0) return [];
    const finders = words.map(finderOf);
    const found = entries.flatMap(({ link }, at): Found[] => {
      const { name = '', body = '' } = fields[at] ?? {};
      const names = alsoCalled === undefined ? name : `${name} ; ${plain(alsoCalled(link))}`;
      let score = 0;
      for (const find of finders) {
        const worth = find(names, WORTH.name) || find(body, WORTH.body);
        if (worth === 0) return [];
        score += worth;
      }
      return [{ link, score }];
    });
    return found.sort((one, other) => other.score - one.score);
  };
}
