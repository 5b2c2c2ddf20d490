/*
 * A table kept the plain way: every input works on a copy of the whole position, made through JSON.
 * In: a scenario. Out: a table that takes inputs and never changes a position that somebody holds. Baseline of two benchmarks.
 */
import { initialState, type GameState, type Input } from '../src/game/rules/index.ts';
import { chartCourse, stepInPlace, type StepRefusal } from '../src/game/turn/index.ts';
import type { GameEvent } from '../src/game/rules/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';

/** Such a table. */
export interface ClonedTable {
  readonly scenario: CompiledScenario;
  readonly position: () => GameState;
  readonly give: (input: Input) => StepRefusal | undefined;
  /** What the last input made happen. */
  readonly lastEvents: () => readonly GameEvent[];
}

/** A table in the lobby. */
export function clonedTable(scenario: CompiledScenario): ClonedTable {
  let position = initialState(scenario);
  let last: readonly GameEvent[] = [];
  return {
    scenario,
    position: () => position,
    lastEvents: () => last,
    give(input) {
      const next = JSON.parse(JSON.stringify(position)) as GameState;
      const { events, refusal } = stepInPlace(scenario, next, input, chartCourse);
      if (refusal) return refusal;
      position = next;
      last = events;
      return undefined;
    },
  };
}
