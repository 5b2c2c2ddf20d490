// The one audience filter for events: what of an event an audience may have, or nothing. Allow-list only.
// The log and every host use it; nobody sends an event to a seat in another way.
import type { Audience, EventDefinition } from './events/event-definition.ts';
import { EVENT_TABLE } from './events/event-table.ts';
import type { EventOf, EventType, GameEvent } from './events/game-event.ts';

/** An event as an audience may have it. */
export interface ShownEvent {
  readonly type: EventType;
  readonly fields: Readonly<Record<string, unknown>>;
}

const seenBy = (seen: 'all' | 'none' | readonly string[], audience: Audience): boolean => {
  if (audience.kind === 'projector') return seen === 'all';
  if (audience.kind !== 'seat') return true;
  return seen === 'all' || (seen !== 'none' && seen.includes(audience.seat));
};

/** The fields of the event that the audience may have; `undefined` if it may not know of it. */
export const project = (event: GameEvent, audience: Audience): ShownEvent | undefined => {
  const definition = EVENT_TABLE[event.type] as EventDefinition<EventType>;
  const one = event as EventOf<EventType>;
  if (audience.kind === 'facilitator' || audience.kind === 'debrief') {
    const { type: _type, ...fields } = one;
    return { type: event.type, fields };
  }
  if (!seenBy(definition.seen(one), audience)) return undefined;
  return {
    type: event.type,
    fields: definition.show(one, audience.kind === 'seat' ? audience.seat : undefined),
  };
};
