// Builders for tests that read like play: an exercise at a point of its course, and people who act in it.
// In: a compiled scenario and how to start. Out: a position, and a player that steps it and fails loudly on a refusal.
import {
  initialState,
  type ExerciseSetup,
  type GameEvent,
  type GameState,
  type Input,
} from '../../src/game/rules/index.ts';
import { step, type StepRefusal } from '../../src/game/turn/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

/** An exercise under way in a test. */
export interface Exercise {
  readonly position: () => GameState;
  readonly events: () => readonly GameEvent[];
  /** Gives a command of a seat; throws with the refusal if it is refused. */
  readonly seat: (seat: string, command: object) => Exercise;
  readonly facilitator: (command: object) => Exercise;
  /** The refusal that a seat's command meets; fails if it meets none. */
  readonly refusal: (seat: string, command: object) => StepRefusal;
  /** Every seat that a person moves is ready, so that the phase ends. */
  readonly allReady: () => Exercise;
  /** Goes through phases with nobody doing anything until this one. */
  readonly until: (phase: string, turn?: number) => Exercise;
}

/** The set-up of tests: people in all seats, a fixed seed and truth, no clock. */
export const setupFor = (
  scenario: CompiledScenario,
  changes: Partial<ExerciseSetup> = {},
): ExerciseSetup => ({
  seed: 'test',
  length: 'full',
  feedback: 'training',
  truth: scenario.hypotheses[0]!.id,
  clock: false,
  drivers: Object.fromEntries(scenario.seats.map((seat) => [seat, { driver: 'human' }])),
  ...changes,
});

/** An exercise of the scenario, started. */
export const givenExercise = (scenario: CompiledScenario, changes: Partial<ExerciseSetup> = {}): Exercise => {
  let position = initialState(scenario);
  const events: GameEvent[] = [];
  const give = (input: unknown): StepRefusal | undefined => {
    const result = step(scenario, position, input as Input);
    if (!result.ok) return result.refusal;
    position = result.position;
    events.push(...result.events);
    return undefined;
  };
  const must = (input: unknown): void => {
    const refusal = give(input);
    if (refusal) throw new Error(`refused: ${JSON.stringify(refusal)} for ${JSON.stringify(input)}`);
  };
  const seatInput = (seat: string, command: object) => ({
    author: { kind: 'seat', seat, participant: 'p' },
    at: 0,
    command,
  });
  const facilitatorInput = (command: object) => ({
    author: { kind: 'facilitator', participant: 'f' },
    at: 0,
    command,
  });
  must({ author: { kind: 'host' }, at: 0, command: { type: 'start', setup: setupFor(scenario, changes) } });

  const exercise: Exercise = {
    position: () => position,
    events: () => events,
    seat(seat, command) {
      must(seatInput(seat, command));
      return exercise;
    },
    facilitator(command) {
      must(facilitatorInput(command));
      return exercise;
    },
    refusal(seat, command) {
      const refusal = give(seatInput(seat, command));
      if (!refusal) throw new Error(`not refused: ${JSON.stringify(command)}`);
      return refusal;
    },
    allReady() {
      const phase = position.phase;
      for (const seat of scenario.seats) {
        const state = position.seats[seat];
        if (position.phase !== phase || state?.driver !== 'human' || state.ready) continue;
        const order = { acts: [], line: 'silence' };
        must(seatInput(seat, phase === 'decision' ? { type: 'seal', order } : { type: 'ready' }));
      }
      return exercise;
    },
    until(phase, turn) {
      for (let steps = 0; steps < 100; steps += 1) {
        if (position.phase === phase && (turn === undefined || position.turn === turn)) return exercise;
        must(facilitatorInput({ type: 'advance' }));
      }
      throw new Error(`never reached ${phase} ${String(turn)}`);
    },
  };
  return exercise;
};
