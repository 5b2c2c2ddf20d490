/*
 * Addresses inside the library: shelves and their parts, entries, searches.
 * In: what stands behind the library's own address. Out: a place; and the way back from a place to its address.
 * Any of them may be read under a lens, which is then the first part: `under/<lens>/…`. The same places have two doors: `#/library/…` and, beside an exercise, `#/debrief/<id>/library/…`.
 */
import type { EntryKind, ShelfId } from '../../../../hosting/session/law-library.ts';

/** A shelf of the law, or that of the exercise's acts. */
export type Shelf = ShelfId | 'act';

/** Where in the library somebody is. */
export type LibraryPlace =
  | { readonly at: 'hall' }
  | { readonly at: 'shelf'; readonly shelf: Shelf; readonly part?: string }
  | { readonly at: 'entry'; readonly kind: EntryKind; readonly id: string }
  | { readonly at: 'search'; readonly typed: string }
  | { readonly at: 'unknown' };

/** Shelves in the order in which they are offered, with their word in the address. */
const SHELF_WORDS = {
  table: 'tables',
  instrument: 'instruments',
  norm: 'norms',
  position: 'positions',
  fact: 'facts',
  lens: 'lenses',
  act: 'acts',
} as const satisfies Record<Shelf, string>;

/** All shelves. */
export const SHELVES = Object.keys(SHELF_WORDS) as readonly Shelf[];

/** The word of a kind in an address is the kind itself; all kinds, once each. */
const KIND_WORDS: Readonly<Record<string, EntryKind>> = {
  instrument: 'instrument',
  position: 'position',
  table: 'table',
  rule: 'rule',
  fact: 'fact',
  lens: 'lens',
};

/** A part of an address as it was meant; what is badly coded stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The place that an address means: what follows `library`, with or without a slash before it. */
export function placeFrom(rest: string): LibraryPlace {
  const [word = '', second, ...others] = rest
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (word === '') return { at: 'hall' };
  if (others.length > 0) return { at: 'unknown' };
  if (word === 'search') return { at: 'search', typed: second ?? '' };
  const shelf = SHELVES.find((one) => SHELF_WORDS[one] === word);
  if (shelf !== undefined)
    return second === undefined ? { at: 'shelf', shelf } : { at: 'shelf', shelf, part: second };
  const kind = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined;
  if (kind === undefined || second === undefined) return { at: 'unknown' };
  return { at: 'entry', kind, id: second };
}

/** The address of a place, behind the library's own. */
export function addressOf(place: Exclude<LibraryPlace, { readonly at: 'unknown' }>): string {
  switch (place.at) {
    case 'hall':
      return '';
    case 'shelf':
      return `/${SHELF_WORDS[place.shelf]}${place.part === undefined ? '' : `/${encodeURIComponent(place.part)}`}`;
    case 'entry':
      return `/${place.kind}/${encodeURIComponent(place.id)}`;
    case 'search':
      return place.typed === '' ? '/search' : `/search/${encodeURIComponent(place.typed)}`;
  }
}

/** The lens that takes no side; it stands in no address. */
export const GENERAL = 'general';

/** The library's address with the lens under which it is read. */
export function rootUnder(door: string, lens: string): string {
  return lens === GENERAL ? door : `${door}/under/${encodeURIComponent(lens)}`;
}

/** The lens that an address names, and what follows it. */
export function lensFrom(rest: string): { readonly lens: string; readonly rest: string } {
  const [word, lens, ...others] = rest.split('/').filter((part) => part !== '');
  if (word !== 'under' || lens === undefined) return { lens: GENERAL, rest };
  return { lens: decoded(lens), rest: others.join('/') };
}

/** Beside which exercise, and under which lens, an entry is to be read. */
export interface ReadBeside {
  readonly exercise?: string;
  readonly lens?: string;
}

/** The page's address of a law entry, outside of any exercise or beside one. */
export function entryHref(
  kind: EntryKind,
  id: string,
  { exercise, lens = GENERAL }: ReadBeside = {},
): string {
  return `#${rootUnder(libraryRoot(exercise), lens)}${addressOf({ at: 'entry', kind, id })}`;
}

/** Where the library itself is: on its own, or beside an exercise that is over. */
export function libraryRoot(exercise?: string): string {
  return exercise === undefined ? '/library' : `/debrief/${encodeURIComponent(exercise)}/library`;
}
