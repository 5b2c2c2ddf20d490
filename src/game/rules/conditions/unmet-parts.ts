// Why something is not possible: the smallest parts of a condition that fail, each as a message.
// In: the world asked and the condition. Out: messages of what must still come to hold; empty if the condition holds.
import type { Condition } from '../../../scenario/index.ts';
import type { Described } from '../effects/effect-kind.ts';
import type { Asked } from './condition-kind.ts';
import { describeCondition } from './describe-condition.ts';
import { holds } from './holds.ts';

/**
 * The failing parts. Of `all`, each part that fails, down to the smallest; of `any`, one message with its alternatives,
 * because any of them would do; of `not`, what must not be.
 */
export const unmetParts = (asked: Asked, condition: Condition): readonly Described[] => {
  if (holds(asked, condition)) return [];
  if (condition.kind === 'all') return condition.of.flatMap((part) => unmetParts(asked, part));
  return [describeCondition(condition)];
};
