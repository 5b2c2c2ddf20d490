/*
 * The facts that the law asks for: names, values, and a case as an assignment of values.
 * In: names and values, from typed code or from outside. Out: checked words, and a case completed by defaults.
 * It says nothing of where facts come from: the game derives them, and the command line reads them from a file.
 */
import { FACTS } from './corpus/facts/all-facts.ts';

/** The name of one of the 93 facts. */
export type FactName = keyof typeof FACTS;

/** A value that the fact can have. */
export type FactValue<F extends FactName> = (typeof FACTS)[F]['fallback'];

/** A case with every fact. */
export type Facts = { readonly [F in FactName]: FactValue<F> };

/** A case with the facts that differ from their defaults; naming a default changes nothing. */
export type GivenFacts = { readonly [F in FactName]?: FactValue<F> };

/** Every fact's name, in the order in which a case is read: who, what, on what, after what, how, within what limits. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** Whether a word from outside names a fact. */
export function isFactName(word: string): word is FactName {
  return Object.hasOwn(FACTS, word);
}

/** The values of a fact, in the order of their scale where there is one. */
export function factValues(name: FactName): readonly string[] {
  return FACTS[name].values;
}

/** Whether a word from outside is a value of this fact. */
export function isFactValue<F extends FactName>(name: F, word: string): word is FactValue<F> {
  return factValues(name).includes(word);
}

/** What holds when nobody says otherwise. */
export function factDefault<F extends FactName>(name: F): FactValue<F> {
  return FACTS[name].fallback;
}

/** The case with every fact that is not given at its default. */
export function completeFacts(given: GivenFacts): Facts {
  const defaults = Object.fromEntries(FACT_NAMES.map((name) => [name, factDefault(name)]));
  return { ...(defaults as Facts), ...given };
}
