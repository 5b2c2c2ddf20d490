/*
 * What can be said of a condition before anybody has played.
 * In: a condition, and possibly which hypothesis is true. Out: it holds, it does not, or it depends.
 */
import type { Condition } from '../model/condition.ts';

/** `undefined`: it depends on play (or on the truth, where none is given). */
export function knownTruth(condition: Condition, truth?: string): boolean | undefined {
  switch (condition.kind) {
    case 'truth':
      return truth === undefined ? undefined : (condition.hypotheses as readonly string[]).includes(truth);
    case 'turn':
      return condition.from <= 1 && condition.to === undefined ? true : undefined;
    case 'drawn':
      if (condition.permille === 0) return false;
      return condition.permille === 1000 ? true : undefined;
    case 'not': {
      const inner = knownTruth(condition.of, truth);
      return inner === undefined ? undefined : !inner;
    }
    case 'all':
      return combined(condition.of, truth, false);
    case 'any':
      return combined(condition.of, truth, true);
    default:
      return undefined;
  }
}

/** `decisive`: the answer of one part that settles the whole: false for `all`, true for `any`. */
function combined(
  parts: readonly Condition[],
  truth: string | undefined,
  decisive: boolean,
): boolean | undefined {
  const answers = parts.map((part) => knownTruth(part, truth));
  if (answers.includes(decisive)) return decisive;
  return answers.includes(undefined) ? undefined : !decisive;
}

/** Injects without whose delivery the condition cannot hold. */
export function injectsNeeded(condition: Condition | undefined): readonly string[] {
  if (condition?.kind === 'delivered') return [condition.inject];
  return condition?.kind === 'all' ? condition.of.flatMap(injectsNeeded) : [];
}
