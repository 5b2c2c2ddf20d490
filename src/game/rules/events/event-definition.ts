// What every event type must say of itself: how it is folded into the state, and what of it an audience may have.
// A type without both does not compile; who is not named sees nothing (fail closed).
import type { ActorId, SeatId } from '../../../vocabulary/index.ts';
import type { GameState } from '../game-state.ts';
import type { EventOf, EventType } from './game-event.ts';

/** Who looks. The facilitator and the debrief may have everything; the projector what the whole room may. */
export type Audience =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'projector' }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'debrief' };

/** Who at the table may see an event: everybody, these actors' seats, or nobody before the debrief. */
export type Seen = 'all' | 'none' | readonly ActorId[];

/** How an event type folds and shows. */
export interface EventDefinition<T extends EventType> {
  /** Changes the draft. Total: never throws on an event that `decide` can emit; draws no chance, checks nothing. */
  readonly evolve: (draft: GameState, event: EventOf<T>) => void;
  /** Who may see it. */
  readonly seen: (event: EventOf<T>) => Seen;
  /** The fields that those who see it may have, copied by name. `seat` is absent for the projector. */
  readonly show: (event: EventOf<T>, seat: SeatId | undefined) => Readonly<Record<string, unknown>>;
}
