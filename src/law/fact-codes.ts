/*
 * A case as small numbers, so that thousands of cases can be judged while somebody waits for one.
 * In: facts by name. Out: one number per fact, the place of its value in the fact's list.
 * It checks nothing that the types already check: a word that is not in the lists is a bug here.
 */
import { invariant, present } from '../base/index.ts';
import { FACT_NAMES, factDefault, factValues } from './facts.ts';
import type { FactName, GivenFacts } from './facts.ts';
import type { FactReading } from './finding.ts';

/** One code per fact, in the order of FACT_NAMES. Whoever gets one owns it and may write on it. */
export type FactVector = number[];

/** A fact as the engine knows it. Maps and plain lists: coding a case is most of the work of judging it. */
interface CodedFact {
  readonly name: FactName;
  readonly place: number;
  readonly fallback: string;
  readonly codes: ReadonlyMap<string, number>;
}

const FACTS_BY_PLACE: readonly CodedFact[] = FACT_NAMES.map((name, place) => ({
  name,
  place,
  fallback: factDefault(name),
  codes: new Map(factValues(name).map((value, code) => [value, code])),
}));

const FACTS_BY_NAME: ReadonlyMap<string, CodedFact> = new Map(
  FACTS_BY_PLACE.map((fact) => [fact.name, fact]),
);

const DEFAULTS: FactVector = FACTS_BY_PLACE.map((fact) => fact.codes.get(fact.fallback) ?? 0);

/** Codes of `unknown` by place; -1, which no vector holds, for facts that are always known. */
const UNKNOWN_CODES: readonly number[] = FACTS_BY_PLACE.map((fact) => fact.codes.get('unknown') ?? -1);

/** Places of the facts that can be unknown. */
export const UNKNOWABLE: readonly number[] = FACTS_BY_PLACE.map((fact) => fact.place).filter(
  (place) => unknownCode(place) >= 0,
);

/** The place of a fact in a vector. */
export function factPlace(name: FactName): number {
  return present(FACTS_BY_NAME.get(name), `there is a fact ${name}`).place;
}

/**
 * The code of a value.
 * @throws Error (a bug) when there is no such fact, or it has no such value.
 */
export function factCode(name: FactName, value: string): number {
  const code = FACTS_BY_NAME.get(name)?.codes.get(value);
  return present(code, `the fact ${name} can be ${value}`);
}

/** The code of `unknown`; -1, which no vector holds, for facts that are always known. */
export function unknownCode(place: number): number {
  return UNKNOWN_CODES[place] ?? -1;
}

/** How many values the fact at this place has. */
export function valueCount(place: number): number {
  return factAt(place).codes.size;
}

/** The name of the fact at this place. */
export function nameAt(place: number): FactName {
  return factAt(place).name;
}

/** The value that a vector holds for the fact at this place, as a word. */
export function valueAt(vector: FactVector, place: number): string {
  return valueOf(place, vector[place] ?? -1);
}

/** Handed out as they are, dozens for every finding: nobody may write on them. */
const READINGS: readonly (readonly FactReading[])[] = FACT_NAMES.map((fact) =>
  factValues(fact).map((value) => Object.freeze({ fact, value })),
);

/** The fact at this place with the value that the vector holds for it. */
export function readingAt(vector: FactVector, place: number): FactReading {
  const reading = READINGS[place]?.[vector[place] ?? -1];
  invariant(reading !== undefined, 'a vector holds codes of values');
  return reading;
}

/** The value that a code stands for at this place, as a word. */
export function valueOf(place: number, code: number): string {
  const value = factValues(nameAt(place))[code];
  invariant(value !== undefined, 'a vector holds codes of values');
  return value;
}

function factAt(place: number): CodedFact {
  const fact = FACTS_BY_PLACE[place];
  invariant(fact !== undefined, 'a vector has as many places as there are facts');
  return fact;
}

/**
 * A fresh vector of a case that is listed: the word of every fact, in the order of FACT_NAMES.
 * @throws Error (a bug) on a word that is not in its fact's list.
 */
export function encodeListed(words: readonly string[]): FactVector {
  const vector = DEFAULTS.slice();
  for (const fact of FACTS_BY_PLACE) {
    const word = words[fact.place];
    if (word === fact.fallback) continue;
    vector[fact.place] = fact.codes.get(word ?? '') ?? factCode(fact.name, String(word));
  }
  return vector;
}

/**
 * A fresh vector of the case: what is given, the defaults for the rest.
 * @throws Error (a bug) on a name or value that is not in the lists.
 */
export function encodeFacts(given: GivenFacts): FactVector {
  const vector = DEFAULTS.slice();
  const names = Object.keys(given) as FactName[];
  const values: readonly string[] = Object.values(given);
  names.forEach((name, index) => {
    const value = values[index];
    // A complete case lists its facts in their order, which saves the search for each.
    const listed = FACTS_BY_PLACE[index];
    const fact = listed?.name === name ? listed : FACTS_BY_NAME.get(name);
    // Most facts of a complete case stand at their default, and the vector has those already.
    if (fact !== undefined && value === fact.fallback) return;
    const code = value === undefined ? undefined : fact?.codes.get(value);
    vector[fact?.place ?? -1] = code ?? factCode(name, String(value));
  });
  return vector;
}
