// From facts to a verdict that a log can keep. In: the table, a sheet of facts. Out: the law's finding in plain words, with causes.
// Everything is copied: nothing in it points into the corpus or into a state.
import { evaluate, FACT_NAMES, factDefault, isActKind } from '../../law/index.ts';
import type { ActKind, FactName, FactReading } from '../../law/index.ts';
import { invariant } from '../../base/index.ts';
import type { JudgedFact, JudgedVerdict } from '../rules/index.ts';
import { givenFrom, judgedFact, type FactSheet } from './fact-sheet.ts';

/** The law's table of that name; the check of scenarios has refused other names, so that one is a bug. */
export const actKindOf = (test: string): ActKind => {
  invariant(isActKind(test), `no table of the law is called "${test}"`);
  return test;
};

/** Kept even where no rule asked: later judgements look back at what was known. */
const ALWAYS_KEPT: FactName = 'attribution_confidence';

const PLACES: ReadonlyMap<string, number> = new Map(FACT_NAMES.map((fact, place) => [fact, place]));
const FALLBACKS: ReadonlyMap<string, string> = new Map(FACT_NAMES.map((fact) => [fact, factDefault(fact)]));

const placeOf = (fact: FactName): number => PLACES.get(fact) ?? 0;

/** What was read, and what something settled otherwise than the default, in the order in which the law reads a case. */
const keptFacts = (sheet: FactSheet, read: readonly FactReading[]): JudgedFact[] => {
  const kept = new Set<FactName>();
  for (const { fact } of read) kept.add(fact);
  for (const [fact, value] of Object.entries(sheet.values) as [FactName, string][]) {
    if (value !== FALLBACKS.get(fact) || fact === ALWAYS_KEPT) kept.add(fact);
  }
  return [...kept].sort((one, other) => placeOf(one) - placeOf(other)).map((fact) => judgedFact(sheet, fact));
};

/**
 * The verdict of the law's table on the facts of the sheet. Its `facts` are those that differ from their default or were
 * read before the verdict stood, each with its cause.
 * @throws Error (a bug) when no table has that name.
 */
export const verdictFromFacts = (test: string, sheet: FactSheet): JudgedVerdict => {
  const finding = evaluate(actKindOf(test), givenFrom(sheet));
  const { verdict, lean, confidence, body, path, sources, upholds, departs, breaches, open } = finding;
  return {
    verdict,
    ...(lean === undefined ? {} : { lean }),
    confidence,
    body,
    path: [...path],
    sources: [...sources],
    upholds: [...upholds],
    departs: [...departs],
    breaches: [...breaches],
    open: [...open],
    facts: keptFacts(sheet, finding.read),
  };
};
