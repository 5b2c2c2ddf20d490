// The context in which rules work: the scenario, the working state, and the one way to change it.
// An emitted event is folded at once, so that a second effect sees what the first did; refolding the events gives the same state.
import type { GameEvent } from './events/game-event.ts';
import { evolve } from './evolve.ts';
import type { GameState } from './game-state.ts';
import { indexOf, type ScenarioIndex } from './scenario-index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';

/** What every rule gets. `state` is read freely and changed only through `emit`. */
export interface Play {
  readonly index: ScenarioIndex;
  readonly state: GameState;
  readonly emit: (event: GameEvent) => void;
}

/** A play over a draft; emitted events are folded into it and appended to `events`. */
export const playOn = (scenario: CompiledScenario, draft: GameState, events: GameEvent[]): Play => ({
  index: indexOf(scenario),
  state: draft,
  emit(event) {
    events.push(event);
    evolve(draft, event);
  },
});
