// A case in the making: the facts that something settles, each with what settled it. What no one touches stays at its default.
// In: facts one by one. Out: the case as the law wants it, and all 92 facts with their causes. It derives nothing itself.
import { factDefault, FACT_NAMES, isFactName, isFactValue } from '../../law/index.ts';
import type { FactName, FactValue, GivenFacts } from '../../law/index.ts';
import type { FactCause, JudgedFact } from '../rules/index.ts';

/** A value and what it comes from. */
export interface Derived<F extends FactName = FactName> {
  readonly value: FactValue<F>;
  readonly cause: FactCause;
}

/** Facts settled so far. Facts at their default may be there too, if something settled them so. */
export interface FactSheet {
  readonly values: Partial<Record<FactName, string>>;
  readonly causes: Partial<Record<FactName, FactCause>>;
}

/** A sheet on which nothing stands yet. */
export const blankSheet = (): FactSheet => ({ values: {}, causes: {} });

/** Settles a fact; what stood there before gives way. */
export const settle = <F extends FactName>(sheet: FactSheet, fact: F, derived: Derived<F>): void => {
  sheet.values[fact] = derived.value;
  sheet.causes[fact] = derived.cause;
};

/**
 * Settles a fact that is written in a scenario or a ruling. Words that the law does not know are passed over: the check of
 * scenarios and the command that rules have refused them before.
 */
export const settleWord = (sheet: FactSheet, fact: string, value: string, cause: FactCause): void => {
  if (!isFactName(fact) || !isFactValue(fact, value)) return;
  sheet.values[fact] = value;
  sheet.causes[fact] = cause;
};

/** The value as it stands: settled, or the default. */
export const valueOf = <F extends FactName>(sheet: FactSheet, fact: F): FactValue<F> =>
  (sheet.values[fact] as FactValue<F> | undefined) ?? factDefault(fact);

/** The case as the law reads it. */
export const givenFrom = (sheet: FactSheet): GivenFacts => sheet.values as GivenFacts;

/** Nothing in play touches the fact. */
const BY_DEFAULT: FactCause = { kind: 'default' };

/** One fact of the sheet with its value and cause. */
export const judgedFact = (sheet: FactSheet, fact: FactName): JudgedFact => ({
  fact,
  value: valueOf(sheet, fact),
  cause: sheet.causes[fact] ?? BY_DEFAULT,
});

/** All 92 facts, in the order in which the law reads a case. */
export const allFacts = (sheet: FactSheet): readonly JudgedFact[] =>
  FACT_NAMES.map((fact) => judgedFact(sheet, fact));
