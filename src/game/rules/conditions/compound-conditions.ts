// Conditions made of conditions: all, any, not. An empty `all` holds, an empty `any` does not.
// In: the table of all kinds, asked for only when a condition is; it is handed in, because the table holds these three.
import type { Condition, ConditionKind } from '../../../scenario/index.ts';
import type { Described } from '../effects/effect-kind.ts';
import type { Asked, ConditionDefinition } from './condition-kind.ts';

/** Every kind of condition with its definition. */
export type ConditionTable = { readonly [K in ConditionKind]: ConditionDefinition<K> };

/** The definition of a condition's own kind, usable with that condition. */
export const definitionOf = (
  table: ConditionTable,
  condition: Condition,
): ConditionDefinition<ConditionKind> => table[condition.kind] as ConditionDefinition<ConditionKind>;

/** Definitions of the compound kinds over the table that `table` returns. */
export const compoundConditions = (table: () => ConditionTable) => {
  const holds = (asked: Asked, condition: Condition): boolean =>
    definitionOf(table(), condition).holds(asked, condition);
  const described = (condition: Condition): Described => definitionOf(table(), condition).describe(condition);
  return {
    all: {
      holds: (asked, condition) => condition.of.every((part) => holds(asked, part)),
      describe: (condition) => ({ id: 'conditions.all', values: {}, parts: condition.of.map(described) }),
    } satisfies ConditionDefinition<'all'>,
    any: {
      holds: (asked, condition) => condition.of.some((part) => holds(asked, part)),
      describe: (condition) => ({ id: 'conditions.any', values: {}, parts: condition.of.map(described) }),
    } satisfies ConditionDefinition<'any'>,
    not: {
      holds: (asked, condition) => !holds(asked, condition.of),
      describe: (condition) => ({ id: 'conditions.not', values: {}, parts: [described(condition.of)] }),
    } satisfies ConditionDefinition<'not'>,
  };
};
