// Conditions on measured values and marks: turn, meters, assets, strain, tension, harm, flags, measures that bind.
// Something that the state does not know (no tie, no such seat) holds no condition, whatever its ends.
import { tieKey } from '../tie-key.ts';
import type { ConditionDefinition } from './condition-kind.ts';
import { describeRange, isWithin } from './ranges.ts';
import { actorOf, seatOf } from './who.ts';

/** Definitions of conditions on measures. */
export const measureConditions = {
  turn: {
    holds: ({ state }, { from, to }) => state.turn >= from && (to === undefined || state.turn <= to),
    describe: ({ from, to }) =>
      to === undefined
        ? { id: 'conditions.turn.from', values: { from } }
        : { id: 'conditions.turn.range', values: { from, to } },
  } satisfies ConditionDefinition<'turn'>,
  meter: {
    holds: ({ state }, condition) => isWithin(state.meters[condition.meter], condition),
    describe: (condition) => describeRange('conditions.meter', { meter: condition.meter }, condition),
  } satisfies ConditionDefinition<'meter'>,
  asset: {
    holds: ({ state }, condition) => isWithin(state.assets[condition.asset]?.integrity, condition),
    describe: (condition) => describeRange('conditions.asset', { assets: condition.asset }, condition),
  } satisfies ConditionDefinition<'asset'>,
  strain: {
    // Actors off the table have no strain that anybody could ask about.
    holds: (asked, condition) => {
      const seat = seatOf(asked, condition.of);
      return seat !== undefined && isWithin(asked.state.actors[seat]?.strain, condition);
    },
    describe: (condition) => describeRange('conditions.strain', { actor: condition.of }, condition),
  } satisfies ConditionDefinition<'strain'>,
  tension: {
    holds: (asked, condition) => {
      const one = actorOf(asked, condition.between[0]);
      const other = actorOf(asked, condition.between[1]);
      if (one === undefined || other === undefined) return false;
      return isWithin(asked.state.ties[tieKey(one, other)]?.tension, condition);
    },
    describe: (condition) => {
      const [actor, other] = condition.between;
      return describeRange('conditions.tension', { actor, other }, condition);
    },
  } satisfies ConditionDefinition<'tension'>,
  harm: {
    // A turn that is closed stands in the history; until then its harm stands beside it.
    holds: ({ state }, condition) => {
      const closed = state.history.reduce((sum, turn) => sum + turn.harm, 0);
      return isWithin(state.history.length < state.turn ? closed + state.harm : closed, condition);
    },
    describe: (condition) => describeRange('conditions.harm', {}, condition),
  } satisfies ConditionDefinition<'harm'>,
  flag: {
    holds: (asked, condition) => {
      const actor = actorOf(asked, condition.of);
      const until = actor === undefined ? undefined : asked.state.actors[actor]?.flags[condition.flag];
      return until !== undefined && (until === 0 || until >= asked.state.turn);
    },
    describe: (condition) => ({
      id: 'conditions.flag',
      values: { actor: condition.of, flag: condition.flag },
    }),
  } satisfies ConditionDefinition<'flag'>,
  bound: {
    holds: ({ state }, condition) => {
      const measures = state.actors[condition.actor]?.bound ?? [];
      const weight = measures
        .filter((measure) => measure.until >= state.turn)
        .reduce((sum, measure) => sum + measure.weight, 0);
      return weight >= condition.min;
    },
    describe: (condition) => ({
      id: 'conditions.bound',
      values: { actor: condition.actor, min: condition.min },
    }),
  } satisfies ConditionDefinition<'bound'>,
};
