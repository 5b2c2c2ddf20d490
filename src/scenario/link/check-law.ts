/*
 * Checks that what a scenario says for the law exists there: tables, facts and their values.
 * In: a draft and the ids that the law knows, handed in so that scenarios depend on no law. Out: findings.
 * It judges no conduct.
 */
import { nearest } from '../../base/index.ts';
import type { ConductSpec } from '../model/response-spec.ts';
import type { Findings } from '../read/findings.ts';
import type { Place } from '../read/place.ts';
import { inside } from '../read/place.ts';
import type { Draft } from './draft.ts';
import { placeIn } from './sourced.ts';

/** What the law knows. */
export interface KnownLaw {
  /** Ids of the decision tables that conduct may be judged by. */
  readonly lawTests: readonly string[];
  /** Facts and the values that each may have. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the law knows, as its door offers it: `knownLaw(ACT_KINDS, FACT_NAMES, factValues)`.
 * @param valuesOf the values of one of `facts`.
 */
export function knownLaw<F extends string>(
  lawTests: readonly string[],
  facts: readonly F[],
  valuesOf: (fact: F) => readonly string[],
): KnownLaw {
  return { lawTests, facts: Object.fromEntries(facts.map((fact) => [fact, valuesOf(fact)])) };
}

/** The fact whose values a hypothesis gives as the ground of responsibility. */
const BASIS_FACT = 'attribution_basis';
/** The fact whose values say whether the state of origin knew. */
const ORIGIN_KNEW_FACT = 'origin_state_knew';

interface LawCheck {
  readonly known: KnownLaw;
  readonly findings: Findings;
}

/** Reports every table, fact and value that the law does not know. */
export function checkLaw(draft: Draft, known: KnownLaw, findings: Findings): void {
  const check = { known, findings };
  for (const { value, origin } of draft.responses) {
    checkTest(check, value.law.test, placeIn(origin, 'law', 'test'));
    checkFacts(check, value.law.facts, placeIn(origin, 'law', 'facts'));
  }
  for (const { value, origin } of draft.hypotheses) {
    checkTest(check, value.incident.test, placeIn(origin, 'incident', 'test'));
    checkFacts(check, value.incident.facts, placeIn(origin, 'incident', 'facts'));
    checkValue(check, { fact: BASIS_FACT, found: value.basis, place: placeIn(origin, 'basis') });
    checkValue(check, {
      fact: ORIGIN_KNEW_FACT,
      found: value.originKnew,
      place: placeIn(origin, 'originKnew'),
    });
  }
}

function checkTest({ known, findings }: LawCheck, id: string, place: Place): void {
  if (known.lawTests.includes(id)) return;
  findings.report('scenario/unknown-law-test', place, { data: { id }, hint: nearest(id, known.lawTests) });
}

function checkFacts(check: LawCheck, facts: ConductSpec['facts'], place: Place): void {
  for (const [fact, found] of Object.entries(facts)) {
    checkValue(check, { fact, found, place: inside(place, fact) });
  }
}

function checkValue(
  { known, findings }: LawCheck,
  { fact, found, place }: { readonly fact: string; readonly found: string; readonly place: Place },
): void {
  const allowed = Object.hasOwn(known.facts, fact) ? known.facts[fact] : undefined;
  if (allowed === undefined) {
    const hint = nearest(fact, Object.keys(known.facts));
    findings.report('scenario/unknown-fact', { ...place, of: 'key' }, { data: { fact }, hint });
  } else if (!allowed.includes(found)) {
    const data = { fact, found, allowed: allowed.join(', ') };
    findings.report('scenario/unknown-fact-value', place, { data, hint: nearest(found, allowed) });
  }
}
