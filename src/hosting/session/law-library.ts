/*
 * The law as a screen may read it: what a rule says and why, what a source is, who holds what, what would have turned a
 * verdict. In: words of a finding (rule, fact and source ids are plain strings there). Out: texts in one language.
 * Everything heavy is fetched when it is first asked for. It judges nothing anew: it explains what was judged.
 */
import type { InstrumentText, LawText, PositionText, RuleText } from '../../law/corpus/text/index.ts';
import type { Instrument, LensId, Position, Rule } from '../../law/index.ts';
import { answerWords } from './catalogue/answer-words.ts';
import type { LawCatalogue } from './catalogue/law-catalogue.ts';
import { lensWords, readingWords, type LensInWords, type ReadingInWords } from './lens-words.ts';
import type { AppliedTest, TestTable, TurningFact, VerdictToExplain } from './legal-test.ts';

export type {
  CitedLink,
  ConditionWords,
  EffectWords,
  EntryKind,
  EntryLink,
  FactEntry,
  InstrumentEntry,
  LensEntry,
  OutcomeWords,
  PositionEntry,
  ReadingEntry,
  RuleEntry,
  ShelfPart,
  TableEntry,
  TestWords,
  ValueWords,
} from './catalogue/entries.ts';
export type { LawCatalogue } from './catalogue/law-catalogue.ts';
export type { Found } from './catalogue/search.ts';
export type { ShelfId } from './catalogue/shelves.ts';

export type {
  AppliedTest,
  KeyCondition,
  RuleStanding,
  TestCondition,
  TestRule,
  TestTable,
} from './legal-test.ts';
export type { TurningFact, VerdictToExplain } from './legal-test.ts';

/** A question that a fact answers, with what the value means where that needs saying. */
export interface FactWords {
  readonly question: string;
  readonly value: string;
  /** What the value means; absent where it explains itself. */
  readonly meaning?: string;
}

/** A source as it is cited. */
export type SourceWords =
  | ({ readonly kind: 'instrument'; readonly id: string } & Pick<
      Instrument,
      'instrument' | 'pinpoint' | 'year' | 'status' | 'binds'
    > &
      Pick<InstrumentText, 'title' | 'says'>)
  | ({ readonly kind: 'position'; readonly id: string; readonly point: string } & Pick<Position, 'years'> &
      Pick<PositionText, 'who' | 'stance' | 'says'>);

/** A lens to choose. */
export type LensWords = LensInWords<SourceWords>;

/** What a lens makes of a rule. */
export type ReadingWords = ReadingInWords<SourceWords>;

/** One rule that a verdict passed. */
export interface RuleWords extends RuleText {
  readonly id: string;
  /** What the table that the rule stands in is about. */
  readonly table: string;
  readonly sources: readonly SourceWords[];
  /** Who holds otherwise, where States have said so. */
  readonly contestedBy: readonly SourceWords[];
}

/** Why a verdict is what it is. */
export interface Explanation {
  /** Facts on which it rests, by name, in the order of the walk through the rules. */
  readonly decidedBy: readonly string[];
  /** Single changes that would have turned it, nearest first; some verdicts have none. */
  readonly turns: readonly TurningFact[];
}

/** The library in one language. Look-ups of ids that the law does not have are undefined, never an error. */
export interface LawLibrary {
  /** The language of its texts, which may not be the one asked for. */
  readonly language: string;
  readonly table: (id: string) => string | undefined;
  readonly rule: (id: string) => RuleWords | undefined;
  readonly fact: (id: string, value: string) => FactWords;
  readonly source: (id: string) => SourceWords | undefined;
  readonly explain: (verdict: VerdictToExplain) => Explanation;
  /** Every lens, the general one first. */
  readonly lenses: readonly LensWords[];
  /** What a lens makes of a rule; `undefined` where it reads it as everybody does. */
  readonly reading: (lens: string, rule: string) => ReadingWords | undefined;
  /** Everything that the library holds, to be browsed and searched. Rejects when its files cannot be fetched. */
  readonly catalogue: () => Promise<LawCatalogue>;
  /** The test of a kind of act: its own table first, then those it can hand on to. */
  readonly test: (kind: string) => readonly TestTable[] | undefined;
  /** The same with the facts of a case in it. */
  readonly applied: (verdict: VerdictToExplain) => AppliedTest | undefined;
  /** Ids of everything that an act may cite as its basis, in the order of the catalogue; positions of States come last. */
  readonly citable: readonly string[];
}

const TEXTS = {
  en: () => import('../../law/corpus/text/en/index.ts').then((door) => door.LAW_TEXT),
} as const satisfies Record<string, () => Promise<LawText>>;

type TextLanguage = keyof typeof TEXTS;

const isTextLanguage = (tag: string): tag is TextLanguage => Object.hasOwn(TEXTS, tag);

/** Codes are words joined by underscores, which is how they read best where nobody has written more. */
const plainWords = (code: string): string => code.replaceAll('_', ' ');

/** The library in the language wanted or else in English. Rejects when its files cannot be fetched. */
export async function loadLawLibrary(wanted: string): Promise<LawLibrary> {
  const language: TextLanguage = isTextLanguage(wanted) ? wanted : 'en';
  const [law, catalogue, tests, text] = await Promise.all([
    import('../../law/index.ts'),
    import('../../law/library.ts'),
    import('./legal-test.ts'),
    TEXTS[language](),
  ]);
  const instruments: Readonly<Record<string, Instrument>> = catalogue.INSTRUMENTS;
  const positions: Readonly<Record<string, Position>> = catalogue.POSITIONS;
  const says: Readonly<Record<string, InstrumentText>> = text.instruments;
  const holds: Readonly<Record<string, PositionText>> = text.positions;
  const reasons: Readonly<Record<string, RuleText>> = text.rules;
  const titles: Readonly<Record<string, { readonly title: string }>> = text.tables;
  const places = new Map<string, { readonly table: string; readonly rule: Rule }>();
  for (const [table, { rules }] of Object.entries(law.TABLES)) {
    for (const rule of rules as readonly Rule[])
      if (!places.has(rule.id)) places.set(rule.id, { table, rule });
  }

  const mayBeCited: ReadonlySet<string> = new Set(law.NORM_IDS);
  const source = (id: string): SourceWords | undefined => {
    const found = instruments[id];
    const words = says[id];
    if (found !== undefined && words !== undefined) {
      const { instrument, pinpoint, year, status, binds } = found;
      const { title, says: line } = words;
      return {
        ...{ kind: 'instrument', id, instrument, pinpoint, status, binds, says: line },
        ...(year === undefined ? {} : { year }),
        ...(title === undefined ? {} : { title }),
      };
    }
    const position = positions[id];
    const view = holds[id];
    if (position === undefined || view === undefined) return undefined;
    const { on, years } = position;
    const { who, stance, says: line } = view;
    return {
      ...{ kind: 'position', id, point: text.points[on], who, stance, says: line },
      ...(years === undefined ? {} : { years }),
    };
  };
  const lenses = { lenses: law.LENSES, texts: text.lenses, source };
  const isLens = (word: string): word is LensId => Object.hasOwn(law.LENSES, word);
  const sourcesOf = (ids: readonly string[]): readonly SourceWords[] =>
    ids.map(source).filter((one) => one !== undefined);

  return {
    language,
    table: (id) => titles[id]?.title,
    source,
    test: tests.legalTest,
    applied: tests.appliedTest,
    citable: [...Object.keys(instruments), ...Object.keys(positions)].filter((id) => mayBeCited.has(id)),
    rule(id) {
      const place = places.get(id);
      const words = reasons[id];
      if (place === undefined || words === undefined) return undefined;
      const { table, rule } = place;
      const contestedBy = 'contestedBy' in rule ? (rule.contestedBy ?? []) : [];
      return {
        ...words,
        id,
        table: titles[table]?.title ?? plainWords(table),
        sources: sourcesOf(rule.sources),
        contestedBy: sourcesOf(contestedBy),
      };
    },
    fact(id, value) {
      if (!law.isFactName(id)) return { question: plainWords(id), value: plainWords(value) };
      const { label, values } = text.facts[id];
      const meaning = values?.[value];
      const said = answerWords(text, id, value);
      return { question: label, value: said, ...(meaning === undefined ? {} : { meaning }) };
    },
    catalogue: async () =>
      (await import('./catalogue/law-catalogue.ts')).catalogueFrom(
        { law, library: catalogue, text },
        language,
      ),
    lenses: lensWords(lenses),
    reading: (lens, rule) => readingWords(lenses, lens, rule),
    explain({ test, facts, lens: under = 'general' }) {
      const lens = isLens(under) ? under : 'general';
      if (!law.isActKind(test)) return { decidedBy: [], turns: [] };
      const given = Object.fromEntries(
        facts
          .filter(({ fact, value }) => law.isFactName(fact) && law.isFactValue(fact, value))
          .map(({ fact, value }) => [fact, value]),
      );
      return {
        decidedBy: law.evaluate(test, given, lens).decidedBy.map(({ fact }) => fact),
        turns: law.turnedBy(test, given, lens).map(({ fact, to, verdict }) => ({ fact, to, verdict })),
      };
    },
  };
}
