// The table of all event types. A type missing here does not compile.
import { diplomacyEvents } from './diplomacy-events.ts';
import type { EventDefinition } from './event-definition.ts';
import { evidenceEvents } from './evidence-events.ts';
import { exerciseEvents } from './exercise-events.ts';
import type { EventType } from './game-event.ts';
import { worldEvents } from './world-events.ts';

/** How each event type folds and shows. */
export const EVENT_TABLE: { readonly [T in EventType]: EventDefinition<T> } = {
  ...exerciseEvents,
  ...worldEvents,
  ...evidenceEvents,
  ...diplomacyEvents,
};
