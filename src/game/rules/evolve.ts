// Folds an event into a state. Total and dumb: it checks nothing and draws nothing, so that refolding a log gives the same state.
// Live play hands in an Immer draft, playouts a plain copy.
import { EVENT_TABLE } from './events/event-table.ts';
import type { EventDefinition } from './events/event-definition.ts';
import type { EventType, GameEvent } from './events/game-event.ts';
import type { GameState } from './game-state.ts';

/** Changes the draft by what the event says. */
export const evolve = (draft: GameState, event: GameEvent): void => {
  const definition = EVENT_TABLE[event.type] as EventDefinition<EventType>;
  definition.evolve(draft, event);
};
