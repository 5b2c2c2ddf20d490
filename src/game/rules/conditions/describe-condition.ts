// How a condition reads, as what must hold; the text layer makes the sentence.
// In: a condition of a scenario. Out: a message with values. It asks nothing of the state and so can give nothing away.
import type { Condition } from '../../../scenario/index.ts';
import type { Described } from '../effects/effect-kind.ts';
import { definitionOf } from './compound-conditions.ts';
import { CONDITION_TABLE } from './condition-table.ts';

/** The message of a condition: one of the area `rules` of the text catalogues, with its values and parts. */
export const describeCondition = (condition: Condition): Described =>
  definitionOf(CONDITION_TABLE, condition).describe(condition);
