/*
 * The law's corpus as the catalogue reads it: tables, sources, facts and lenses by plain ids, and the sentences beside them.
 * In: the law's modules and the texts of one language. Out: records that can be asked for any id, and names for links.
 */
import type {
  FactText,
  InstrumentText,
  LawText,
  LensText,
  PositionText,
  RuleText,
} from '../../../law/corpus/text/index.ts';
import type * as Law from '../../../law/index.ts';
import type { Instrument, Lens, Position, Rule, Table } from '../../../law/index.ts';
import type * as Library from '../../../law/library.ts';
import type { CitedLink, EntryLink } from './entries.ts';

type ById<T> = Readonly<Record<string, T | undefined>>;

/** A rule and where it stands. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly places: readonly { readonly table: string; readonly place: number; readonly of: number }[];
}

/** Everything there is to show. */
export interface Corpus {
  readonly tables: Readonly<Record<string, Table>>;
  readonly rules: ReadonlyMap<string, PlacedRule>;
  readonly families: Readonly<Record<string, Readonly<Record<string, Instrument>>>>;
  readonly instruments: ById<Instrument>;
  readonly positions: ById<Position>;
  readonly points: readonly string[];
  readonly factGroups: Readonly<Record<string, ById<FactSpec>>>;
  readonly facts: ById<FactSpec>;
  readonly presumptions: ById<{ readonly as: string; readonly sources: readonly string[] }>;
  readonly lenses: Readonly<Record<string, Lens>>;
  readonly text: CorpusText;
  /** Whether a kind of act is judged by this table from the start. */
  readonly starts: (table: string) => boolean;
  readonly bindsInLaw: (status: Instrument['status']) => boolean;
}

/** What a fact can be. */
export interface FactSpec {
  readonly values: readonly string[];
  readonly fallback: string;
}

/** The sentences, by plain ids. */
export interface CorpusText {
  readonly tables: ById<{ readonly title: string; readonly note?: string }>;
  readonly rules: ById<RuleText>;
  readonly facts: ById<FactText>;
  readonly answers: LawText['answers'];
  readonly plainAnswers: LawText['plainAnswers'];
  readonly presumptions: ById<string>;
  readonly lenses: ById<LensText>;
  readonly instruments: ById<InstrumentText>;
  readonly positions: ById<PositionText>;
  readonly points: ById<string>;
  readonly readings: ById<string>;
}

/** The modules in which the corpus is kept. */
export interface LawModules {
  readonly law: Pick<typeof Law, 'TABLES' | 'FACT_GROUPS' | 'PRESUMPTIONS' | 'LENSES' | 'isActKind'>;
  readonly library: Pick<
    typeof Library,
    'INSTRUMENTS' | 'INSTRUMENT_FAMILIES' | 'POSITIONS' | 'DISPUTED_POINTS' | 'bindsInLaw'
  >;
  readonly text: LawText;
}

/** The corpus of these modules. */
export function corpusFrom({ law, library, text }: LawModules): Corpus {
  const tables: Readonly<Record<string, Table>> = law.TABLES;
  const rules = new Map<string, PlacedRule>();
  for (const [table, { rules: listed }] of Object.entries(tables)) {
    listed.forEach((rule, at) => {
      const here = { table, place: at + 1, of: listed.length };
      rules.set(rule.id, { rule, places: [...(rules.get(rule.id)?.places ?? []), here] });
    });
  }
  const factGroups: Readonly<Record<string, ById<FactSpec>>> = law.FACT_GROUPS;
  return {
    tables,
    rules,
    families: library.INSTRUMENT_FAMILIES,
    instruments: library.INSTRUMENTS,
    positions: library.POSITIONS,
    points: library.DISPUTED_POINTS,
    factGroups,
    facts: Object.assign({}, ...Object.values(factGroups)) as ById<FactSpec>,
    presumptions: law.PRESUMPTIONS,
    lenses: law.LENSES,
    text,
    starts: law.isActKind,
    bindsInLaw: library.bindsInLaw,
  };
}

/** Codes are words joined by underscores, which is how they read best where nobody has written more. */
export const plainWords = (code: string): string => code.replaceAll('_', ' ');

/** What an instrument is cited by: its name and the place in it. */
export const citation = ({ instrument, pinpoint }: Pick<Instrument, 'instrument' | 'pinpoint'>): string =>
  `${instrument}, ${pinpoint}`;

/** Links to the entries of a corpus; undefined where it has no such entry. */
export interface Links {
  readonly source: (id: string) => CitedLink | undefined;
  readonly sources: (ids: readonly string[]) => readonly CitedLink[];
  readonly rule: (id: string) => EntryLink | undefined;
  readonly table: (id: string) => EntryLink | undefined;
  readonly fact: (id: string) => EntryLink | undefined;
  readonly lens: (id: string) => EntryLink | undefined;
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** How entries of this corpus are named. */
export function linksOf({ tables, rules, instruments, positions, facts, lenses, text }: Corpus): Links {
  const source = (id: string): CitedLink | undefined => {
    const instrument = instruments[id];
    const says = text.instruments[id];
    if (instrument !== undefined && says !== undefined) {
      const line = says.title ?? says.says;
      return { kind: 'instrument', id, name: citation(instrument), line, status: instrument.status };
    }
    const position = positions[id];
    const holds = text.positions[id];
    if (position === undefined || holds === undefined) return undefined;
    const line = `${text.points[position.on] ?? plainWords(position.on)}: ${holds.stance}`;
    return { kind: 'position', id, name: holds.who, line };
  };
  return {
    source,
    sources: (ids) => ids.map(source).filter(isThere),
    rule: (id) =>
      rules.has(id) ? { kind: 'rule', id, name: id, line: text.rules[id]?.why ?? '' } : undefined,
    table: (id) => {
      const words = text.tables[id];
      if (!Object.hasOwn(tables, id)) return undefined;
      return { kind: 'table', id, name: words?.title ?? plainWords(id), line: words?.note ?? '' };
    },
    fact: (id) => {
      const words = text.facts[id];
      if (facts[id] === undefined) return undefined;
      return { kind: 'fact', id, name: words?.label ?? plainWords(id), line: words?.why ?? '' };
    },
    lens: (id) => {
      const words = text.lenses[id];
      if (!Object.hasOwn(lenses, id)) return undefined;
      return { kind: 'lens', id, name: words?.name ?? id, line: words?.summary ?? '' };
    },
  };
}
