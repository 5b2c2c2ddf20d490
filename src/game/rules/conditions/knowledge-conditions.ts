// Conditions on what is known: items held, items public, joint findings. Whether what is known is true is never asked here.
import { holdsItem } from '../items.ts';
import type { ConditionDefinition } from './condition-kind.ts';
import { seatOf } from './who.ts';

/** Definitions of conditions on knowledge. */
export const knowledgeConditions = {
  holds: {
    holds: (asked, condition) => {
      const seat = seatOf(asked, condition.who);
      return seat !== undefined && holdsItem(asked.state, seat, condition.evidence);
    },
    describe: (condition) => ({
      id: 'conditions.holds',
      values: { actor: condition.who, evidence: condition.evidence },
    }),
  } satisfies ConditionDefinition<'holds'>,
  published: {
    holds: ({ state }, condition) => state.evidence[condition.evidence]?.published ?? false,
    describe: (condition) => ({ id: 'conditions.published', values: { evidence: condition.evidence } }),
  } satisfies ConditionDefinition<'published'>,
  'joint-finding': {
    // `published: false` asks for no more than that a finding exists, as if it were left out.
    holds: ({ state }, condition) =>
      state.joint.filter((finding) => condition.published !== true || finding.published).length >=
      (condition.times ?? 1),
    describe: (condition) => ({
      id: condition.published === true ? 'conditions.joint-finding.published' : 'conditions.joint-finding',
      values: { times: condition.times ?? 1 },
    }),
  } satisfies ConditionDefinition<'joint-finding'>,
};
