// The key of a pair of actors in `GameState.ties`: the same whichever way round they are named.
import type { ActorId } from '../../vocabulary/index.ts';

/** `a|b` with the two in code-unit order. */
export const tieKey = (one: ActorId, other: ActorId): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;
