// The way in for rules that have a condition at hand: does it hold?
// In: the world asked, with self and target where there are any. Out: yes or no; nothing is changed.
import type { Condition } from '../../../scenario/index.ts';
import { definitionOf } from './compound-conditions.ts';
import type { Asked } from './condition-kind.ts';
import { CONDITION_TABLE } from './condition-table.ts';

/**
 * Whether the condition holds now. One that speaks of `self` or `target` where there is none does not hold (so that its
 * negation does); the same goes for actors, ties and items that the exercise does not have.
 */
export const holds = (asked: Asked, condition: Condition): boolean =>
  definitionOf(CONDITION_TABLE, condition).holds(asked, condition);
