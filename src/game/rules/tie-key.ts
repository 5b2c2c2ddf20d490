// The key of a pair of actors in `GameState.ties`: the same whichever way round they are named.
import type { ActorId } from '../../vocabulary/index.ts';

/** Keys made before, by both names: a scenario has a few dozen pairs, asked for with every change of trust or tension. */
const KEYS = new Map<ActorId, Map<ActorId, string>>();
/** Strange logs may name more actors than any scenario has; from so many on keys are made afresh. */
const MOST_REMEMBERED = 500;

const joined = (one: ActorId, other: ActorId): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;

/** `a|b` with the two in code-unit order. */
export const tieKey = (one: ActorId, other: ActorId): string => {
  const known = KEYS.get(one)?.get(other);
  if (known !== undefined) return known;
  const key = joined(one, other);
  const ofOne = KEYS.get(one) ?? new Map<ActorId, string>();
  if (KEYS.size < MOST_REMEMBERED && ofOne.size < MOST_REMEMBERED) KEYS.set(one, ofOne.set(other, key));
  return key;
};
