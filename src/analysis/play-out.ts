// Plays whole exercises with bots in all seats: one doctrine or one per seat, any seed and truth. Nothing is hosted or saved.
// In: a scenario and how to play it. Out: the run at its end.
import { invariant } from '../base/index.ts';
import { BOTS, type Bots } from '../bots/index.ts';
import {
  chained,
  headerFor,
  openPlainRun,
  unchained,
  type ExerciseRun,
  type PlainRun,
} from '../game/log/index.ts';
import type { ExerciseSetup, SeatCommand } from '../game/rules/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Doctrine, HypothesisId, Length, SeatId } from '../vocabulary/index.ts';
import { botDrive, driveBots } from './drive-bots.ts';

/** How to play an exercise out. */
export interface PlayOut {
  readonly seed: string;
  /** One doctrine for all seats, or one for each. */
  readonly doctrine: Doctrine | ((seat: SeatId) => Doctrine);
  readonly truth?: HypothesisId;
  readonly length?: Length;
  readonly turns?: number;
  /** Bots to use instead of the shipped ones. */
  readonly bots?: Bots;
  /** Told of every bot's move that was refused. */
  readonly refused?: (seat: SeatId, command: SeatCommand, code: string) => void;
}

const setupOf = (scenario: CompiledScenario, how: PlayOut): ExerciseSetup => ({
  seed: how.seed,
  length: how.length ?? 'full',
  feedback: 'training',
  clock: false,
  ...(how.truth === undefined ? {} : { truth: how.truth }),
  ...(how.turns === undefined ? {} : { turns: how.turns }),
  drivers: Object.fromEntries(
    scenario.seats.map((seat) => {
      const doctrine = typeof how.doctrine === 'function' ? how.doctrine(seat) : how.doctrine;
      return [seat, { driver: 'bot', doctrine }];
    }),
  ),
});

const played = (scenario: CompiledScenario, how: PlayOut, proved: boolean): PlainRun => {
  const run = openPlainRun(headerFor(scenario, how.seed), proved);
  const command = { type: 'start', setup: setupOf(scenario, how) } as const;
  const refusal = run.give({ author: { kind: 'host' }, at: 0, command });
  invariant(refusal === undefined, 'a play-out has a valid set-up');
  const table = { scenario, position: () => run.state, give: run.give };
  const drive = botDrive(table, how.bots ?? BOTS, () => 0);
  driveBots(table, how.refused ? { ...drive, refused: how.refused } : drive);
  return run;
};

/** The run of an exercise played to its end. Time stamps are 0: two plays of the same give the same digest. */
export const playOut = (scenario: CompiledScenario, how: PlayOut): ExerciseRun =>
  chained(played(scenario, how, true));

/** The same without digests, for counting over many seeds. */
export const playOutToCount = (scenario: CompiledScenario, how: PlayOut): ExerciseRun =>
  unchained(played(scenario, how, false));
