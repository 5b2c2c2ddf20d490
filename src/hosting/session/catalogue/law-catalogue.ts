/*
 * The law's catalogue for readers: every instrument, position, test, rule, fact and lens with its words and its cross-links.
 * In: the corpus. Out: entries by kind and id, shelves to browse, and a search over everything. Built once when a library opens.
 * It judges nothing; what has no entry is undefined, never an error.
 */
import { present } from '../../../base/index.ts';
import { corpusFrom, linksOf } from './corpus.ts';
import type { Corpus, LawModules, Links } from './corpus.ts';
import { crossLinksOf } from './cross-links.ts';
import type { CrossLinks } from './cross-links.ts';
import { ENTRY_KINDS } from './entries.ts';
import type {
  Checked,
  EntryKind,
  EntryLink,
  FactEntry,
  InstrumentEntry,
  LawEntry,
  LensEntry,
  PositionEntry,
  ReadingEntry,
  RuleEntry,
  ShelfPart,
  TableEntry,
} from './entries.ts';
import { conditionWords, effectWords, outcomeWords, valueWords } from './rule-words.ts';
import { searchOver } from './search.ts';
import type { Found } from './search.ts';
import { shelvesOf } from './shelves.ts';
import type { ShelfId } from './shelves.ts';

interface EntryOfKind {
  readonly instrument: InstrumentEntry;
  readonly position: PositionEntry;
  readonly table: TableEntry;
  readonly rule: RuleEntry;
  readonly fact: FactEntry;
  readonly lens: LensEntry;
}

/** The catalogue in one language. */
export interface LawCatalogue {
  /** The language of its texts, which may not be the one asked for. */
  readonly language: string;
  readonly entry: <K extends EntryKind>(kind: K, id: string) => EntryOfKind[K] | undefined;
  readonly link: (kind: EntryKind, id: string) => EntryLink | undefined;
  /** Every entry of a kind, in the order of the catalogue. */
  readonly all: (kind: EntryKind) => readonly EntryLink[];
  readonly shelf: (id: ShelfId) => readonly ShelfPart[];
  /**
   * Entries that every typed word fits, the best first.
   * @param alsoCalled what an entry is called besides, in the reader's language
   */
  readonly search: (typed: string, alsoCalled?: (link: EntryLink) => string) => readonly Found[];
}

/** What every builder needs. */
interface Desk {
  readonly corpus: Corpus;
  readonly links: Links;
  readonly cross: CrossLinks;
}

/** The catalogue of these modules. */
export function catalogueFrom(modules: LawModules, language: string): LawCatalogue {
  const corpus = corpusFrom(modules);
  const links = linksOf(corpus);
  const desk: Desk = { corpus, links, cross: crossLinksOf(corpus, links) };
  const isThere = <T>(one: T | undefined): one is T => one !== undefined;
  const listed = <T>(ids: Iterable<string>, made: (id: string) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      [...ids].map((id) => [id, made(id)] as const).filter((pair): pair is [string, T] => isThere(pair[1])),
    );
  const rules = listed(corpus.rules.keys(), (id) => ruleEntry(desk, id));
  const families = Object.entries(corpus.families).flatMap(([family, members]) =>
    Object.keys(members).map((id) => [id, family] as const),
  );
  const familyOf = new Map(families);
  const groups = Object.entries(corpus.factGroups).flatMap(([group, members]) =>
    Object.keys(members).map((id) => [id, group] as const),
  );
  const groupOf = new Map(groups);
  const entries: { readonly [K in EntryKind]: ReadonlyMap<string, EntryOfKind[K]> } = {
    instrument: listed(familyOf.keys(), (id) => instrumentEntry(desk, id, familyOf.get(id) ?? '')),
    position: listed(Object.keys(corpus.positions), (id) => positionEntry(desk, id)),
    table: listed(Object.keys(corpus.tables), (id) => tableEntry(desk, id, rules)),
    rule: rules,
    fact: listed(groupOf.keys(), (id) => factEntry(desk, id, groupOf.get(id) ?? '')),
    lens: listed(Object.keys(corpus.lenses), (id) => lensEntry(desk, id)),
  };
  const link = (kind: EntryKind, id: string): EntryLink | undefined => {
    if (!entries[kind].has(id)) return undefined;
    return kind === 'instrument' || kind === 'position' ? links.source(id) : links[kind](id);
  };
  const all = Object.fromEntries(
    ENTRY_KINDS.map((kind) => [kind, [...entries[kind].keys()].map((id) => link(kind, id)).filter(isThere)]),
  ) as unknown as Readonly<Record<EntryKind, readonly EntryLink[]>>;
  const shelves = shelvesOf(corpus, (kind) => all[kind]);
  const search = searchOver(
    ENTRY_KINDS.flatMap((kind) =>
      all[kind].map((one) => ({
        link: one,
        entry: present<LawEntry>(entries[kind].get(one.id), 'it is listed'),
      })),
    ),
  );
  return {
    language,
    entry: (kind, id) => entries[kind].get(id),
    link,
    all: (kind) => all[kind],
    shelf: (id) => shelves[id],
    search,
  };
}

function checkedFrom(
  { text }: Corpus,
  source: { readonly verified: Checked['verified']; readonly readIn?: readonly string[] },
  note: string | undefined,
): Checked {
  const readIn = (source.readIn ?? []).map((key) => text.readings[key] ?? key);
  return { verified: source.verified, readIn, ...(note === undefined ? {} : { checked: note }) };
}

function instrumentEntry(
  { corpus, links, cross }: Desk,
  id: string,
  family: string,
): InstrumentEntry | undefined {
  const found = corpus.instruments[id];
  const words = corpus.text.instruments[id];
  if (found === undefined || words === undefined) return undefined;
  const { instrument, pinpoint, year, status, binds } = found;
  const { says, title, upheldBy, brokenBy } = words;
  return {
    ...{ kind: 'instrument', id, family, instrument, pinpoint, status, binds, says },
    binding: corpus.bindsInLaw(status),
    ...checkedFrom(corpus, found, words.checked),
    ...(title === undefined ? {} : { title }),
    ...(year === undefined ? {} : { year }),
    ...(upheldBy === undefined ? {} : { upheldBy }),
    ...(brokenBy === undefined ? {} : { brokenBy }),
    ...(words.status === undefined ? {} : { statusNote: words.status }),
    ...(words.binds === undefined ? {} : { bindsNote: words.binds }),
    ...(words.contested === undefined ? {} : { contestedNote: words.contested }),
    contestedBy: links.sources(found.contestedBy ?? []),
    rules: cross.rulesOn(id),
    upheldIn: cross.rulesUpholding(id),
    effects: cross.effectsOn(id),
    presumptions: cross.presumptionsOn(id),
    lenses: cross.lensesOn(id),
  };
}

function positionEntry({ corpus, links, cross }: Desk, id: string): PositionEntry | undefined {
  const found = corpus.positions[id];
  const words = corpus.text.positions[id];
  if (found === undefined || words === undefined) return undefined;
  const others = Object.keys(corpus.positions).filter(
    (other) => other !== id && corpus.positions[other]?.on === found.on,
  );
  return {
    ...{ kind: 'position', id, point: found.on, pointName: corpus.text.points[found.on] ?? found.on },
    ...{ who: words.who, stance: words.stance, says: words.says, years: found.years ?? [] },
    ...checkedFrom(corpus, found, words.checked),
    rules: cross.rulesOn(id),
    contests: cross.rulesContestedBy(id),
    instruments: cross.instrumentsContestedBy(id),
    lenses: cross.lensesOn(id),
    others: links.sources(others),
  };
}

function ruleEntry({ corpus, links, cross }: Desk, id: string): RuleEntry | undefined {
  const found = corpus.rules.get(id);
  const words = corpus.text.rules[id];
  if (found === undefined || words === undefined) return undefined;
  const { rule, places } = found;
  return {
    kind: 'rule',
    id,
    places: places.map(({ table, ...at }) => ({
      table: present(links.table(table), 'rules stand in tables'),
      ...at,
    })),
    when: conditionWords(corpus, links, rule.when),
    outcome: outcomeWords(links, rule),
    ...words,
    sources: links.sources(rule.sources),
    contestedBy: links.sources('contestedBy' in rule ? (rule.contestedBy ?? []) : []),
    upholds: links.sources('upholds' in rule ? rule.upholds : []),
    readings: cross.readingsOf(id),
  };
}

function tableEntry(
  { corpus, links, cross }: Desk,
  id: string,
  rules: ReadonlyMap<string, RuleEntry>,
): TableEntry | undefined {
  const found = corpus.tables[id];
  const link = links.table(id);
  if (found === undefined || link === undefined) return undefined;
  const note = corpus.text.tables[id]?.note;
  return {
    ...{ kind: 'table', id, title: link.name, starts: corpus.starts(id) },
    ...(note === undefined ? {} : { note }),
    rules: found.rules.map((rule) => rules.get(rule.id)).filter((rule) => rule !== undefined),
    effects: (found.effects ?? []).map((effect) => effectWords(corpus, links, effect)),
    reachedFrom: cross.rulesInto(id),
  };
}

function factEntry({ corpus, links, cross }: Desk, id: string, group: string): FactEntry | undefined {
  const found = corpus.facts[id];
  const words = corpus.text.facts[id];
  if (found === undefined || words === undefined) return undefined;
  const presumed = corpus.presumptions[id];
  return {
    ...{ kind: 'fact', id, group, question: words.label, why: words.why, fallback: found.fallback },
    values: found.values.map((value) => valueWords(corpus, id, value)),
    ...(presumed === undefined
      ? {}
      : {
          presumption: {
            as: valueWords(corpus, id, presumed.as),
            why: corpus.text.presumptions[id] ?? '',
            sources: links.sources(presumed.sources),
          },
        }),
    rules: cross.rulesAsking(id),
    effects: cross.effectsAsking(id),
  };
}

function lensEntry({ corpus, links, cross }: Desk, id: string): LensEntry | undefined {
  const found = corpus.lenses[id];
  const link = links.lens(id);
  if (found === undefined || link === undefined) return undefined;
  const readings: readonly ReadingEntry[] = cross.readingsUnder(id);
  return {
    ...{ kind: 'lens', id, name: link.name, summary: link.line },
    changes: corpus.text.lenses[id]?.changes ?? '',
    holders: corpus.text.lenses[id]?.holders ?? '',
    positions: links.sources(found.positions),
    readings,
  };
}
