// What an act answers: the incident, or an earlier open blow of its target against the actor. A state is injured by either.
// In: a world, the act's turn, the two states. Out: the prior act. It does not judge it.
import type { ActorId } from '../../vocabulary/index.ts';
import { linked } from '../rules/index.ts';
import type { ActRecord } from '../rules/index.ts';
import { turnsBound } from './harm-of-act.ts';
import { isInjured, stateOf } from './incident-roles.ts';
import type { World } from './world/world.ts';

/** The act that is answered. */
export type PriorAct = { readonly kind: 'incident' } | { readonly kind: 'act'; readonly act: ActRecord };

const INCIDENT: PriorAct = { kind: 'incident' };

const stateStruck = (world: World, act: ActRecord): ActorId | undefined => {
  if (act.targetAsset !== undefined) return linked(world.index.assets, act.targetAsset).host;
  const affected = act.affects === undefined ? undefined : world.index.actors.get(act.affects);
  return affected && stateOf(affected);
};

const isBlow = (world: World, act: ActRecord): boolean => {
  const { class: grade } = linked(world.index.responses, act.response);
  return (grade === 'coercive' || grade === 'force') && act.publicity !== 'covert';
};

/**
 * What an act of `own` (a state) against `target` in `turn` answers. The incident, where it injures the actor; else the latest
 * open coercive act or use of force of the target against it in an earlier turn; else again the incident, as an outsider.
 */
export const priorActOf = (world: World, own: ActorId, target: ActorId, turn: number): PriorAct => {
  if (isInjured(world.index, own)) return INCIDENT;
  const act = world
    .acts()
    .findLast(
      (one) =>
        one.seat === target && one.turn < turn && isBlow(world, one) && stateStruck(world, one) === own,
    );
  return act ? { kind: 'act', act } : INCIDENT;
};

/** Whether a measure of an earlier act still weighs in this turn. */
export const stillWeighs = (world: World, act: ActRecord, turn: number): boolean =>
  act.turn + turnsBound(linked(world.index.responses, act.response)) >= turn;

/** Whether force has been used in the open between two states in an earlier turn: then humanitarian law applies between them. */
export const forceBetween = (
  world: World,
  one: ActorId,
  other: ActorId,
  turn: number,
): ActRecord | undefined =>
  world.acts().find((act) => {
    if (act.turn >= turn || linked(world.index.responses, act.response).class !== 'force') return false;
    const struck = stateStruck(world, act);
    return (act.seat === one && struck === other) || (act.seat === other && struck === one);
  });
