/*
 * How the catalogue is shelved for browsing: by family, by kind of norm, by disputed point, by test, by group of facts.
 * In: the corpus and a way to name its entries. Out: the parts of each shelf. Parts that the law's texts do not name are named
 * by the page.
 */
import type { Corpus } from './corpus.ts';
import type { EntryKind, EntryLink, ShelfPart } from './entries.ts';

/** Shelves, in the order in which a reader is offered them. Norms stand among the instruments too. */
export const SHELF_IDS = ['instrument', 'norm', 'position', 'table', 'fact', 'lens'] as const;
export type ShelfId = (typeof SHELF_IDS)[number];

/** Which instruments count as agreed norms and confidence-building measures, by the beginning of their ids. */
const NORM_PARTS: readonly (readonly [part: string, ids: RegExp])[] = [
  ['un-norms', /^N-13[A-K]$/],
  ['un-measures', /^(GCBM-|POCD$)/],
  ['osce-measures', /^OSCE-/],
  ['oas-measures', /^OAS-/],
  ['asean-and-african-union', /^(ASEAN-|ARF-)/],
  ['gcsc', /^GCSC-/],
  ['paris-call', /^PC-/],
];

/** All shelves. */
export function shelvesOf(
  corpus: Corpus,
  all: (kind: EntryKind) => readonly EntryLink[],
): Readonly<Record<ShelfId, readonly ShelfPart[]>> {
  const instruments = all('instrument');
  const positions = all('position');
  const tables = all('table');
  const facts = all('fact');
  const within = (links: readonly EntryLink[], ids: object): readonly EntryLink[] =>
    links.filter(({ id }) => Object.hasOwn(ids, id));
  return {
    instrument: Object.entries(corpus.families).map(([id, members]) => ({
      id,
      entries: within(instruments, members),
    })),
    norm: NORM_PARTS.map(([id, ids]) => ({
      id,
      entries: instruments.filter((one) => ids.test(one.id)),
    })),
    position: corpus.points.map((id) => ({
      id,
      ...(corpus.text.points[id] === undefined ? {} : { name: corpus.text.points[id] }),
      entries: positions.filter((one) => corpus.positions[one.id]?.on === id),
    })),
    table: [
      { id: 'acts', entries: tables.filter(({ id }) => corpus.starts(id)) },
      { id: 'handed-on', entries: tables.filter(({ id }) => !corpus.starts(id)) },
    ],
    fact: Object.entries(corpus.factGroups).map(([id, members]) => ({ id, entries: within(facts, members) })),
    lens: [{ id: 'lenses', entries: all('lens') }],
  };
}
