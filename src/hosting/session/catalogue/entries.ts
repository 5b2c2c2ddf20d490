/*
 * What an entry of the law's catalogue is made of, as a screen shows it: words in one language and links to other entries.
 * Types only, with the closed list of kinds. Every link resolves: whoever follows it finds an entry.
 */
import type { Binds, Status, Verification } from '../../../law/index.ts';
import type { BodyOfLaw, Confidence, Lean, Verdict } from '../../../vocabulary/index.ts';

/** Kinds of entry, in the order in which a reader is offered them; part of every address. */
export const ENTRY_KINDS = ['instrument', 'position', 'table', 'rule', 'fact', 'lens'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Another entry, with the words by which it is named in a list. */
export interface EntryLink {
  readonly kind: EntryKind;
  readonly id: string;
  /** What it is called: a citation, who holds it, a heading, a question. */
  readonly name: string;
  /** In one line what it says or where it stands. */
  readonly line: string;
}

/** A link to an instrument with what a citation shows besides. */
export interface CitedLink extends EntryLink {
  readonly kind: 'instrument' | 'position';
  /** What kind of source; absent for a position of States. */
  readonly status?: Status;
}

/** How sure the catalogue is of an entry, and what was read for it. */
export interface Checked {
  readonly verified: Verification;
  /** What was read, in words. */
  readonly readIn: readonly string[];
  /** A note on the verification. */
  readonly checked?: string;
}

/** An instrument, or one rule of it. */
export interface InstrumentEntry extends Checked {
  readonly kind: 'instrument';
  readonly id: string;
  readonly family: string;
  readonly instrument: string;
  readonly pinpoint: string;
  readonly title?: string;
  readonly year?: number;
  readonly status: Status;
  readonly binds: Binds;
  /** Whether a source of this status can by itself make an act unlawful. */
  readonly binding: boolean;
  readonly says: string;
  readonly upheldBy?: string;
  readonly brokenBy?: string;
  readonly statusNote?: string;
  readonly bindsNote?: string;
  readonly contestedNote?: string;
  readonly contestedBy: readonly CitedLink[];
  /** Rules that rest on it. */
  readonly rules: readonly EntryLink[];
  /** Rules whose verdict is that the act does what it asks for. */
  readonly upheldIn: readonly EntryLink[];
  /** Tables in which an act beside its verdict upholds it, departs from it or breaches it. */
  readonly effects: readonly { readonly way: EffectWay; readonly table: EntryLink }[];
  /** Facts whose presumption rests on it. */
  readonly presumptions: readonly EntryLink[];
  readonly lenses: readonly EntryLink[];
}

/** What States have said on a disputed point. */
export interface PositionEntry extends Checked {
  readonly kind: 'position';
  readonly id: string;
  readonly point: string;
  readonly pointName: string;
  readonly who: string;
  readonly stance: string;
  readonly says: string;
  readonly years: readonly number[];
  /** Rules that rest on it, and rules that it contests. */
  readonly rules: readonly EntryLink[];
  readonly contests: readonly EntryLink[];
  readonly instruments: readonly EntryLink[];
  readonly lenses: readonly EntryLink[];
  /** Who else has spoken on the point. */
  readonly others: readonly EntryLink[];
}

/** A value of a fact in words. */
export interface ValueWords {
  readonly value: string;
  readonly words: string;
  readonly meaning?: string;
}

/** One test of a condition: the fact has one of these values, or where that is shorter, any but these. */
export interface TestWords {
  readonly fact: EntryLink;
  readonly oneOf: readonly ValueWords[];
  readonly noneOf: readonly ValueWords[];
}

/** A condition: all tests, and where there are alternatives at least one group of them. Empty: always. */
export interface ConditionWords {
  readonly all: readonly TestWords[];
  readonly any: readonly (readonly TestWords[])[];
}

/** What a rule says once it matches. */
export type OutcomeWords =
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly lean?: Lean;
      readonly confidence: Confidence;
      readonly body: BodyOfLaw;
    }
  | { readonly kind: 'goes-to'; readonly table: EntryLink }
  | { readonly kind: 'best-of'; readonly tables: readonly EntryLink[] };

/** What an act does to a norm beside its verdict. */
export const EFFECT_WAYS = ['upholds', 'departs', 'breaches'] as const;
export type EffectWay = (typeof EFFECT_WAYS)[number];

/** An effect on norms, in words. */
export interface EffectWords {
  readonly when: ConditionWords;
  /** Only for these verdicts; empty: for all. */
  readonly onlyIf: readonly Verdict[];
  readonly way: EffectWay;
  readonly norms: readonly CitedLink[];
}

/** What a lens makes of a rule: another outcome, or that on this view it is not there. */
export interface ReadingEntry {
  readonly lens: EntryLink;
  readonly rule: EntryLink;
  readonly before: OutcomeWords;
  readonly after: OutcomeWords | 'passed-over';
  readonly sources: readonly CitedLink[];
}

/** A rule of a legal test. */
export interface RuleEntry {
  readonly kind: 'rule';
  readonly id: string;
  /** Where it stands: more than one place for rules that tables share. */
  readonly places: readonly { readonly table: EntryLink; readonly place: number; readonly of: number }[];
  readonly when: ConditionWords;
  readonly outcome: OutcomeWords;
  readonly why: string;
  readonly who?: string;
  readonly dissent?: string;
  readonly note?: string;
  readonly sources: readonly CitedLink[];
  readonly contestedBy: readonly CitedLink[];
  /** Norms and duties that the act does what they ask for, by its verdict. */
  readonly upholds: readonly CitedLink[];
  readonly readings: readonly ReadingEntry[];
}

/** A legal test: rules in order, of which the first that matches decides. */
export interface TableEntry {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Whether a kind of act is judged by it from the start; otherwise only other tables hand on to it. */
  readonly starts: boolean;
  readonly rules: readonly RuleEntry[];
  readonly effects: readonly EffectWords[];
  /** Rules of other tables that hand on to it. */
  readonly reachedFrom: readonly EntryLink[];
}

/** A fact that the law asks for. */
export interface FactEntry {
  readonly kind: 'fact';
  readonly id: string;
  readonly group: string;
  readonly question: string;
  readonly why: string;
  readonly values: readonly ValueWords[];
  /** The value that holds when nobody says otherwise. */
  readonly fallback: string;
  /** What it counts as while it is unknown, where a burden of proof settles that. */
  readonly presumption?: {
    readonly as: ValueWords;
    readonly why: string;
    readonly sources: readonly CitedLink[];
  };
  /** Rules that ask for it, and tables in which an effect on norms does. */
  readonly rules: readonly EntryLink[];
  readonly effects: readonly EntryLink[];
}

/** A named view of the points that divide States. */
export interface LensEntry {
  readonly kind: 'lens';
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** What it reads otherwise, and why; who holds it. */
  readonly changes: string;
  readonly holders: string;
  readonly positions: readonly CitedLink[];
  readonly readings: readonly ReadingEntry[];
}

/** Any entry. */
export type LawEntry = InstrumentEntry | PositionEntry | TableEntry | RuleEntry | FactEntry | LensEntry;

/** A part of a shelf, with its entries in order. */
export interface ShelfPart {
  readonly id: string;
  /** Its heading where the law's own texts have one; otherwise the page names it by its id. */
  readonly name?: string;
  readonly entries: readonly EntryLink[];
}
