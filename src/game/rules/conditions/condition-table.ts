// The table of all kinds of condition. A kind missing here does not compile.
import { compoundConditions, type ConditionTable } from './compound-conditions.ts';
import { courseConditions } from './course-conditions.ts';
import { dealingConditions } from './dealing-conditions.ts';
import { knowledgeConditions } from './knowledge-conditions.ts';
import { measureConditions } from './measure-conditions.ts';

/** When each kind of condition holds, and how it reads. */
export const CONDITION_TABLE: ConditionTable = {
  ...measureConditions,
  ...courseConditions,
  ...dealingConditions,
  ...knowledgeConditions,
  ...compoundConditions((): ConditionTable => CONDITION_TABLE),
};
