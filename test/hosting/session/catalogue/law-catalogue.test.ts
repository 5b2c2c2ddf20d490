/*
 * The law's catalogue: everything of the corpus has an entry, every link leads to one, and a search finds what a lawyer types.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/index.ts';
import { loadLawLibrary } from '../../../../src/hosting/session/law-library.ts';
import type { EntryKind, EntryLink, LawCatalogue } from '../../../../src/hosting/session/law-library.ts';
import { ENTRY_KINDS } from '../../../../src/hosting/session/catalogue/entries.ts';
import { SHELF_IDS } from '../../../../src/hosting/session/catalogue/shelves.ts';
import { FACT_NAMES, LENS_IDS, TABLES } from '../../../../src/law/index.ts';
import type { Rule } from '../../../../src/law/index.ts';
import { INSTRUMENTS, POSITIONS } from '../../../../src/law/library.ts';

let catalogue: LawCatalogue;
beforeAll(async () => {
  catalogue = await (await loadLawLibrary('en')).catalogue();
});

const CORPUS: Readonly<Record<EntryKind, readonly string[]>> = {
  instrument: Object.keys(INSTRUMENTS),
  position: Object.keys(POSITIONS),
  table: Object.keys(TABLES),
  rule: [
    ...new Set(Object.values(TABLES).flatMap(({ rules }) => (rules as readonly Rule[]).map(({ id }) => id))),
  ],
  fact: FACT_NAMES,
  lens: LENS_IDS,
};

/** All links inside a value, however deep. */
function linksIn(value: unknown): readonly EntryLink[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(linksIn);
  const { kind, id, name, line } = value as Partial<EntryLink>;
  const isLink = kind !== undefined && id !== undefined && name !== undefined && line !== undefined;
  return isLink ? [value as EntryLink, ...inner] : inner;
}

const entryOf = <K extends EntryKind>(kind: K, id: string) =>
  present(catalogue.entry(kind, id), `${kind} ${id}`);
const idsOf = (links: readonly EntryLink[]): readonly string[] => links.map(({ id }) => id);

describe('entries', () => {
  it.each(ENTRY_KINDS)('there is one for every %s of the corpus, under its name', (kind) => {
    expect(idsOf(catalogue.all(kind))).toEqual(CORPUS[kind]);
    for (const id of CORPUS[kind]) {
      expect(catalogue.entry(kind, id), id).toMatchObject({ kind, id });
      expect(catalogue.link(kind, id)?.name, id).toMatch(/\S/);
    }
  });

  it.each(ENTRY_KINDS)('every link in a %s leads to an entry', (kind) => {
    for (const id of CORPUS[kind]) {
      for (const link of linksIn(entryOf(kind, id)))
        expect(catalogue.entry(link.kind, link.id), `${id} to ${link.kind} ${link.id}`).toBeDefined();
    }
  });

  it('of what the law does not have there are none', () => {
    for (const kind of ENTRY_KINDS) {
      expect(catalogue.entry(kind, 'no-such-thing')).toBeUndefined();
      expect(catalogue.link(kind, 'constructor')).toBeUndefined();
    }
    expect(catalogue.link('position', 'ARS-49')).toBeUndefined();
  });
});

describe('cross-links', () => {
  it('lead from a rule to its sources and from these back to the rule', () => {
    for (const id of CORPUS.rule) {
      const rule = entryOf('rule', id);
      expect(rule.sources.length, id).toBeGreaterThan(0);
      for (const source of rule.sources)
        expect(idsOf(entryOf(source.kind, source.id).rules), `${source.id} to ${id}`).toContain(id);
      for (const position of rule.contestedBy)
        expect(idsOf(entryOf('position', position.id).contests), `${position.id} to ${id}`).toContain(id);
      for (const norm of rule.upholds)
        expect(idsOf(entryOf('instrument', norm.id).upheldIn), `${norm.id} to ${id}`).toContain(id);
    }
  });

  it('lead from a rule to its facts and tables and back', () => {
    for (const id of CORPUS.rule) {
      const { when, places } = entryOf('rule', id);
      for (const { fact } of [...when.all, ...when.any.flat()])
        expect(idsOf(entryOf('fact', fact.id).rules), `${fact.id} to ${id}`).toContain(id);
      for (const { table, place } of places) expect(entryOf('table', table.id).rules[place - 1]?.id).toBe(id);
    }
  });

  it('tell every answer that fits a test, or every one that does not', () => {
    for (const id of CORPUS.rule) {
      const { when } = entryOf('rule', id);
      for (const { fact, oneOf, noneOf } of [...when.all, ...when.any.flat()]) {
        const values = entryOf('fact', fact.id).values.length;
        expect(oneOf.length === 0, `${id} ${fact.id}`).toBe(noneOf.length > 0);
        expect(oneOf.length + noneOf.length, `${id} ${fact.id}`).toBeLessThanOrEqual(values);
      }
    }
    expect(entryOf('rule', 'CM4C').when).toEqual({ all: [], any: [] });
    expect(entryOf('rule', 'CM1B').when.any).toHaveLength(4);
  });

  it('show rules that two tables share in both', () => {
    const shared = CORPUS.rule.filter((id) => entryOf('rule', id).places.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const id of shared)
      expect(idsOf(entryOf('rule', id).places.map(({ table }) => table))).toContain('countermeasure_core');
  });

  it('show what each lens changes, on the lens and on the rule', () => {
    for (const id of CORPUS.lens) {
      for (const { rule } of entryOf('lens', id).readings)
        expect(entryOf('rule', rule.id).readings.map(({ lens }) => lens.id)).toContain(id);
    }
    expect(entryOf('lens', 'general').readings).toEqual([]);
  });

  it('show who else has spoken on a disputed point', () => {
    const { point, others } = entryOf('position', 'NP-FR-SOV');
    expect(others.length).toBeGreaterThan(5);
    for (const { id } of others) expect(entryOf('position', id).point).toBe(point);
  });
});

describe('shelves', () => {
  const onShelf = (id: (typeof SHELF_IDS)[number]) =>
    catalogue.shelf(id).flatMap(({ entries }) => idsOf(entries));

  it('hold every entry of their kind once', () => {
    for (const kind of ['instrument', 'position', 'table', 'fact', 'lens'] as const)
      expect([...onShelf(kind)].sort()).toEqual([...CORPUS[kind]].sort());
  });

  it('have no empty part, and the eleven norms of the United Nations in order', () => {
    for (const id of SHELF_IDS)
      for (const part of catalogue.shelf(id)) expect(part.entries.length, part.id).toBeGreaterThan(0);
    const [norms] = catalogue.shelf('norm');
    expect(norms?.entries.map(({ id }) => id.slice(-1)).join('')).toBe('ABCDEFGHIJK');
  });
});

describe('the search', () => {
  const found = (typed: string) => catalogue.search(typed).map(({ link }) => link.id);
  const first = (typed: string) => found(typed)[0];

  it('finds by number as it is cited', () => {
    expect(first('13(h)')).toBe('N-13H');
    expect(first('13h')).toBe('N-13H');
    expect(first('13 (h)')).toBe('N-13H');
    expect(first('Tallinn 20')).toBe('TM-20');
    expect(first('tallinn rule 15')).toBe('TM-14-18');
    expect(first('CM7')).toBe('CM7');
    expect(first('countermeasure_core')).toBe('countermeasure_core');
  });

  it('takes a number as a whole, and finds its parts', () => {
    const articles = found('art. 52');
    expect(articles).toContain('ARS-52-1A');
    expect(articles).toContain('UNC-52');
    expect(found('article 52')).toEqual(articles);
    expect(found('art. 5').slice(0, 8)).not.toContain('ARS-52-1A');
    expect(first('ARSIWA 52(1)(a)')).toBe('ARS-52-1A');
    expect(found('Tallinn 20')).not.toContain('TM-5');
  });

  it('finds by topic across all kinds', () => {
    const kinds = new Set(catalogue.search('notice').map(({ link }) => link.kind));
    expect(kinds.size).toBeGreaterThanOrEqual(4);
    expect(found('due diligence')).toContain('CUS-DD');
    expect(found('sovereignty France')[0]).toBe('NP-FR-SOV');
  });

  it('finds every entry by its own id', () => {
    for (const kind of ENTRY_KINDS)
      for (const id of CORPUS[kind]) expect(found(id), `${kind} ${id}`).toContain(id);
  });

  it('finds by what an entry is called in the language of the reader, accents or not', () => {
    const inFrench = ({ id }: EntryLink) => (id === 'N-13H' ? 'Répondre aux appels à l’aide' : '');
    expect(catalogue.search('repondre appels', inFrench).map(({ link }) => link.id)).toEqual(['N-13H']);
  });

  it('finds nothing where a word fits nothing, or nothing was typed', () => {
    expect(found('notice xyzzy')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('(((')).toEqual([]);
    expect(found('.*+?[')).toEqual([]);
  });
});
