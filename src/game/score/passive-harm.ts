// What happens on the same seed if everybody passes: the base line of protection. Plays it out; nothing is guessed.
import type { ParticipantId } from '../../vocabulary/index.ts';
import { openPlainRun, type ExerciseRun } from '../log/index.ts';
import type { ExerciseSetup, GameState } from '../rules/index.ts';

const MOST_INPUTS = 100;
const FACILITATOR = { kind: 'facilitator', participant: 'baseline' as ParticipantId } as const;

/** The set-up with which a run was started; `undefined` for a run still in the lobby. */
export const setupOf = (run: ExerciseRun): ExerciseSetup | undefined => {
  for (const { input } of run.entries) if (input.command.type === 'start') return input.command.setup;
  return undefined;
};

/** The end of the same exercise with nobody acting: same seed, truth and length. */
export const passiveEnd = (run: ExerciseRun): GameState => {
  const setup = setupOf(run);
  const passive = openPlainRun(run.header, false);
  if (!setup) return passive.state;
  const command = { type: 'start', setup: { ...setup, drivers: {}, clock: false } } as const;
  if (passive.give({ author: { kind: 'host' }, at: 0, command })) return passive.state;
  for (let inputs = 0; inputs < MOST_INPUTS && passive.state.phase !== 'debrief'; inputs += 1) {
    if (passive.give({ author: FACILITATOR, at: 0, command: { type: 'advance' } })) break;
  }
  return passive.state;
};
