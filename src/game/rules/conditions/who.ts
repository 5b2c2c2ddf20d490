// Whom a condition speaks of: turns `self`, `target` or an id into an actor, and asks whether a record names it.
// In: the world asked, and the reference. Out: an actor, or `undefined` where there is no self or target.
import type { Who } from '../../../scenario/index.ts';
import type { ActorId, SeatId } from '../../../vocabulary/index.ts';
import { isSeat } from '../scenario-index.ts';
import type { Asked } from './condition-kind.ts';

/** The actor meant; `undefined` where the reference is `self` or `target` and there is none. */
export const actorOf = (asked: Asked, who: Who): ActorId | undefined => {
  if (who === 'self') return asked.self;
  return who === 'target' ? asked.target : who;
};

/** The actor meant, if it is played at the table. */
export const seatOf = (asked: Asked, who: Who): SeatId | undefined => {
  const actor = actorOf(asked, who);
  return actor !== undefined && isSeat(asked.index, actor) ? actor : undefined;
};

/**
 * Whether a record that names `actor` is one of those meant. A reference left out means anybody; one that means nobody
 * (no self, no target) fits no record.
 */
export const isMeant = (asked: Asked, who: Who | undefined, actor: ActorId | undefined): boolean =>
  who === undefined || (actor !== undefined && actorOf(asked, who) === actor);
