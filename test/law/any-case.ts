/*
 * Cases that nobody thought of, for properties that hold for all of them.
 * In: nothing, or facts that are to stand. Out: fast-check arbitraries of acts and facts.
 * A case has up to thirty facts away from their defaults, more often few than many, as cases in play have.
 */
import fc from 'fast-check';
import { ACT_KINDS, FACT_NAMES, factValues } from '../../src/law/index.ts';
import type { ActKind, FactName, GivenFacts } from '../../src/law/index.ts';
import type { Narrowing } from './case-regions.ts';
import { WORKED_CASES } from './worked-cases.ts';

/** Any act. */
export const anyAct: fc.Arbitrary<ActKind> = fc.constantFrom(...ACT_KINDS);

const PAIRS = FACT_NAMES.flatMap((name) => factValues(name).map((value) => [name, value] as const));

const anyPair = fc.nat({ max: PAIRS.length - 1 }).map((index) => PAIRS[index]!);

/** Any facts, then those that are to stand. */
export function anyFacts(standing: GivenFacts = {}): fc.Arbitrary<GivenFacts> {
  return fc
    .array(anyPair, { maxLength: 30 })
    .map((pairs) => ({ ...(Object.fromEntries(pairs) as GivenFacts), ...standing }));
}

/** An act and its facts. */
export interface AnyCase {
  readonly act: ActKind;
  readonly facts: GivenFacts;
}

/** Any act on any facts: half of them out of nowhere, half a worked case with some facts changed. */
export const anyCase: fc.Arbitrary<AnyCase> = fc.oneof(
  fc.record({ act: anyAct, facts: anyFacts() }),
  fc
    .record({ worked: fc.constantFrom(...WORKED_CASES), changes: fc.array(anyPair, { maxLength: 4 }) })
    .map(({ worked, changes }) => ({
      act: worked.act,
      facts: { ...worked.facts, ...(Object.fromEntries(changes) as GivenFacts) },
    })),
);

/** The facts with one of them changed. */
export function changed(facts: GivenFacts, fact: FactName, value: string): GivenFacts {
  return { ...facts, [fact]: value };
}

/** Random values within a narrowing. */
export function anyOf(where: Narrowing): fc.Arbitrary<GivenFacts> {
  const entries = Object.entries(where) as [FactName, readonly string[]][];
  const values = fc.tuple(...entries.map(([, allowed]) => fc.constantFrom(...allowed)));
  return values.map(
    (chosen) => Object.fromEntries(entries.map(([name], index) => [name, chosen[index]])) as GivenFacts,
  );
}
