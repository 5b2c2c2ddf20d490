/*
 * The first matching rule, as fast as it goes: no path, no proof, nothing allocated on the way.
 * In: tables, a vector of facts. Out: what the rule that decided says.
 * follow.ts walks the same tables and tells how; a property test holds the two together.
 */
import { invariant } from '../base/index.ts';
import type { CodedCondition, CodedLaw, CodedRule, CodedTable, CodedTest, Outcome } from './coded-tables.ts';
import type { FactVector } from './fact-codes.ts';

/** Which open facts a walk asked for, and which of them a rule that fired answers for being unknown (bits of OPEN_FACTS). */
export interface Trace {
  asked: number;
  answered: number;
}

/** A trace on which nothing stands yet. */
export function untraced(): Trace {
  return { asked: 0, answered: 0 };
}

/** The outcome of the table with this number for this case. Adds to the trace. */
export function decide(law: CodedLaw, table: number, vector: FactVector, trace: Trace): Outcome {
  let place = table;
  for (;;) {
    const fired = firstMatch(tableAt(law, place).rules, vector, trace);
    trace.answered |= fired.answers;
    if (fired.goto !== undefined) place = fired.goto;
    else if (fired.bestOf !== undefined) return mostFavourable(law, fired.bestOf, vector, trace);
    else return spoken(fired);
  }
}

/** The table with this number. */
export function tableAt(law: CodedLaw, place: number): CodedTable {
  const table = law.tables[place];
  invariant(table !== undefined, 'a number stands for a table');
  return table;
}

function firstMatch(rules: readonly CodedRule[], vector: FactVector, trace: Trace): CodedRule {
  for (const rule of rules) {
    trace.asked |= rule.asks;
    if (holds(rule.when, vector)) return rule;
  }
  invariant(false, 'the rules of a table leave no case out');
}

function mostFavourable(law: CodedLaw, tables: readonly number[], vector: FactVector, trace: Trace): Outcome {
  let best: Outcome | undefined;
  for (const table of tables) {
    const outcome = decide(law, table, vector, trace);
    if (best === undefined || outcome.disfavour < best.disfavour) best = outcome;
  }
  invariant(best !== undefined, 'a rule that weighs names tables');
  return best;
}

/** What a rule that neither hands on nor weighs says. */
export function spoken(rule: CodedRule): Outcome {
  invariant(rule.outcome !== undefined, 'a rule decides, hands on or weighs');
  return rule.outcome;
}

/** Whether a condition holds for the case. */
export function holds(when: CodedCondition, vector: FactVector): boolean {
  if (!allHold(when.all, vector)) return false;
  if (when.any.length === 0) return true;
  for (const group of when.any) if (allHold(group, vector)) return true;
  return false;
}

/** Whether every one of the tests holds for the case. */
export function allHold(tests: readonly CodedTest[], vector: FactVector): boolean {
  for (const test of tests) if (((test.bits >>> (vector[test.place] ?? 0)) & 1) === 0) return false;
  return true;
}
