// Conditions on what has happened: news delivered, acts done, secrets out, the author's choices; the truth itself, and keyed chance.
// `drawn` asks the seed alone, so that it has one answer throughout an exercise.
import { happens } from '../../../base/index.ts';
import type { ConditionDefinition } from './condition-kind.ts';
import { isMeant } from './who.ts';

/** Definitions of conditions on the course of events. */
export const courseConditions = {
  delivered: {
    holds: ({ state }, condition) => state.delivered[condition.inject] !== undefined,
    describe: (condition) => ({ id: 'conditions.delivered', values: { inject: condition.inject } }),
  } satisfies ConditionDefinition<'delivered'>,
  done: {
    holds: (asked, condition) => {
      const { state } = asked;
      const acts = state.acts.filter(
        (act) =>
          condition.responses.includes(act.response) &&
          isMeant(asked, condition.by, act.seat) &&
          // `affects` is the target actor, or the owner of the target asset.
          isMeant(asked, condition.against, act.affects) &&
          (condition.thisTurn !== true || act.turn === state.turn),
      );
      return acts.length >= (condition.times ?? 1);
    },
    describe: (condition) => ({
      id: `conditions.done${condition.against === undefined ? '.untargeted' : ''}${condition.thisTurn === true ? '.this-turn' : ''}`,
      values: {
        actor: condition.by ?? 'anyone',
        ...(condition.against === undefined ? {} : { other: condition.against }),
        times: condition.times ?? 1,
      },
      parts: condition.responses.map((response) => ({
        id: 'conditions.name.response',
        values: { response },
      })),
    }),
  } satisfies ConditionDefinition<'done'>,
  exposed: {
    holds: ({ state }, condition) => Object.hasOwn(state.exposed, condition.secret),
    // Which secret stays unsaid: its name alone would give it away.
    describe: () => ({ id: 'conditions.exposed', values: {} }),
  } satisfies ConditionDefinition<'exposed'>,
  choice: {
    holds: ({ state }, condition) => state.choices.includes(condition.choice),
    describe: (condition) => ({ id: 'conditions.choice', values: { choice: condition.choice } }),
  } satisfies ConditionDefinition<'choice'>,
  truth: {
    holds: ({ state }, condition) => condition.hypotheses.includes(state.truth),
    describe: (condition) => ({
      id: 'conditions.truth',
      values: {},
      parts: condition.hypotheses.map((hypothesis) => ({
        id: 'conditions.name.hypothesis',
        values: { hypothesis },
      })),
    }),
  } satisfies ConditionDefinition<'truth'>,
  drawn: {
    holds: ({ state }, condition) => happens(state.seed, condition.permille, 'condition', condition.key),
    describe: (condition) => ({ id: 'conditions.drawn', values: { permille: condition.permille } }),
  } satisfies ConditionDefinition<'drawn'>,
};
