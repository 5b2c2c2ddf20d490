/*
 * What every part of the library asks for: the catalogue, addresses, and the exercise beside which it is read, if any.
 * In: a provider round the room. Out: one value.
 */
import { createContext, use } from 'react';
import { present } from '../../../../base/index.ts';
import type { EntryKind, LawCatalogue } from '../../../../hosting/session/law-library.ts';
import { addressOf } from './library-place.ts';
import type { LibraryPlace } from './library-place.ts';
import type { RunBeside } from './run/run-beside.ts';

/** The library as its parts see it. */
export interface LibraryDesk {
  readonly catalogue: LawCatalogue;
  /** BCP 47 tag for `lang` where entries are not in the page's language; undefined where they are. */
  readonly foreign: string | undefined;
  /** For inline elements that hold words of the law: their language and direction, where these are not the page's. */
  readonly speech: { readonly lang?: string; readonly dir?: 'auto' };
  /** The library's own address with its lens, without `#`: what links begin with. */
  readonly root: string;
  /** The same without the lens. */
  readonly door: string;
  /** The lens under which it is read. */
  readonly lens: string;
  readonly run: RunBeside | undefined;
}

/** The library that is open, or null. */
export const LibraryContext = createContext<LibraryDesk | null>(null);

/** The library in which a part stands, and the way to write links in it. */
export function useLibrary() {
  const desk = present(use(LibraryContext) ?? undefined, 'a part stands inside the library');
  return {
    ...desk,
    to: (place: Exclude<LibraryPlace, { readonly at: 'unknown' }>): string =>
      `#${desk.root}${addressOf(place)}`,
    toEntry: (kind: EntryKind, id: string): string => `#${desk.root}${addressOf({ at: 'entry', kind, id })}`,
  };
}
