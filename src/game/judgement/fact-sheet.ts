// A sheet of facts on its way to a verdict: each fact's value, and what settled it.
// Words and causes by place, not by name: an act has some thirty facts of 93, and records of ever different keys are slow.
import { FACT_NAMES, factDefault, isFactName, isFactValue } from '../../law/index.ts';
import type { FactName, FactValue } from '../../law/index.ts';
import type { FactCause, JudgedFact } from '../rules/index.ts';

/** A value and what it comes from. */
export interface Derived<F extends FactName = FactName> {
  readonly value: FactValue<F>;
  readonly cause: FactCause;
}

/** A value of whichever fact, and what it comes from. */
export interface DerivedWord {
  readonly value: string;
  readonly cause: FactCause;
}

/** Facts settled so far. Facts at their default may be settled too, if something settled them so. */
export interface FactSheet {
  /** The word of every fact, in the order of FACT_NAMES; the default where nothing settled it. */
  readonly values: string[];
  /** What settled each, by the same places; nothing where nothing did. */
  readonly causes: (FactCause | undefined)[];
}

const PLACES: ReadonlyMap<string, number> = new Map(FACT_NAMES.map((fact, place) => [fact, place]));
const DEFAULTS: readonly string[] = FACT_NAMES.map((fact) => factDefault(fact));
const NO_CAUSES: readonly (FactCause | undefined)[] = FACT_NAMES.map(() => undefined);

/** The place of a fact on every sheet. */
export const placeOf = (fact: FactName): number => PLACES.get(fact) ?? 0;

/** A sheet on which nothing stands yet. */
export const blankSheet = (): FactSheet => ({ values: DEFAULTS.slice(), causes: NO_CAUSES.slice() });

/** A sheet of one's own on which the same stands. */
export const copyOf = ({ values, causes }: FactSheet): FactSheet => ({
  values: values.slice(),
  causes: causes.slice(),
});

/** Settles the fact at a place; what stood there before gives way. */
export const settleAt = (sheet: FactSheet, place: number, { value, cause }: DerivedWord): void => {
  sheet.values[place] = value;
  sheet.causes[place] = cause;
};

/** Settles a fact; what stood there before gives way. */
export const settle = <F extends FactName>(sheet: FactSheet, fact: F, derived: Derived<F>): void => {
  settleAt(sheet, placeOf(fact), derived);
};

/** Settles all that is settled on the other sheet. */
export const settleAll = (sheet: FactSheet, other: FactSheet): void => {
  other.causes.forEach((cause, place) => {
    const value = other.values[place];
    if (cause !== undefined && value !== undefined) settleAt(sheet, place, { value, cause });
  });
};

/**
 * Settles a fact that is written in a scenario or a ruling. Words that the law does not know are passed over: the check of
 * scenarios and the command that rules have refused them before.
 */
export const settleWord = (sheet: FactSheet, fact: string, value: string, cause: FactCause): void => {
  if (isFactName(fact) && isFactValue(fact, value)) settleAt(sheet, placeOf(fact), { value, cause });
};

/** The sheet of a case that was judged: what was kept of it; every other fact stood at its default. */
export const sheetOf = (kept: readonly JudgedFact[]): FactSheet => {
  const sheet = blankSheet();
  for (const { fact, value, cause } of kept) settleWord(sheet, fact, value, cause);
  return sheet;
};

/** Whether something has settled the fact. */
export const isSettled = ({ causes }: FactSheet, fact: FactName): boolean =>
  causes[placeOf(fact)] !== undefined;

/** The value as it stands: settled, or the default. */
export const valueOf = <F extends FactName>({ values }: FactSheet, fact: F): FactValue<F> =>
  values[placeOf(fact)] as FactValue<F>;

/** Whether the fact at this place stands at its default. */
export const isDefaultAt = ({ values }: FactSheet, place: number): boolean =>
  values[place] === DEFAULTS[place];

/** Nothing in play touches the fact. */
const BY_DEFAULT: FactCause = { kind: 'default' };

/** A fact of the sheet with its value and cause; `place` is its place in FACT_NAMES. */
export const judgedFact = (sheet: FactSheet, fact: FactName, place: number): JudgedFact => ({
  fact,
  value: sheet.values[place] ?? '',
  cause: sheet.causes[place] ?? BY_DEFAULT,
});

/** All 93 facts, in the order in which the law reads a case. */
export const allFacts = (sheet: FactSheet): readonly JudgedFact[] =>
  FACT_NAMES.map((fact, place) => judgedFact(sheet, fact, place));
