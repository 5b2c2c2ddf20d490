// Decides the start of an exercise: checks the set-up, draws the truth, fixes who moves each seat.
import { pickWeighted, present } from '../../../base/index.ts';
import { DOCTRINES, DRIVERS, FEEDBACK_MODES, LENGTHS, type HypothesisId } from '../../../vocabulary/index.ts';
import type { ExerciseSetup } from '../command.ts';
import type { SeatState } from '../game-state.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';

const MOST_TURNS = 12;

const setupProblem = (play: Play, setup: ExerciseSetup): string | undefined => {
  const { index } = play;
  if (setup.seed === '' || setup.seed.length > 200) return 'seed';
  if (!LENGTHS.includes(setup.length)) return 'length';
  if (!FEEDBACK_MODES.includes(setup.feedback)) return 'feedback';
  if (setup.truth !== undefined && !index.hypotheses.has(setup.truth)) return 'truth';
  const { turns } = setup;
  if (turns !== undefined && !(Number.isInteger(turns) && turns >= 1 && turns <= MOST_TURNS)) return 'turns';
  for (const [seat, assigned] of Object.entries(setup.drivers)) {
    if (!index.seats.has(seat) || !DRIVERS.includes(assigned.driver)) return `drivers.${seat}`;
    if (assigned.doctrine !== undefined && !DOCTRINES.includes(assigned.doctrine)) return `drivers.${seat}`;
  }
  return undefined;
};

/** Gives every seat the items it holds from the start, as far as they exist under the truth. */
const handOutEvidence = (play: Play): void => {
  for (const { id, held, under } of play.index.scenario.evidence) {
    if (under && !under.includes(play.state.truth)) continue;
    for (const to of held) {
      play.emit({
        type: 'evidence-gained',
        item: id,
        to,
        cause: { kind: 'rule', rule: 'turn-start', seat: to },
      });
    }
  }
};

/** Starts the exercise: the truth is drawn, seats get their movers and their first items. */
export const decideStart = (play: Play, setup: ExerciseSetup): RuleRefusal | undefined => {
  const problem = setupProblem(play, setup);
  if (problem !== undefined) return refuse('rules/bad-setup', { field: problem });
  const { scenario } = play.index;
  const drawn = pickWeighted(
    setup.seed,
    scenario.hypotheses.map((hypothesis) => hypothesis.prior),
    'truth',
  );
  const truth: HypothesisId =
    setup.truth ?? present(scenario.hypotheses[drawn], 'the draw is one of the hypotheses').id;
  const drivers: Record<string, Pick<SeatState, 'driver' | 'doctrine'>> = {};
  for (const seat of scenario.seats) {
    const assigned = setup.drivers[seat] ?? { driver: 'vacant' };
    drivers[seat] =
      assigned.driver === 'bot'
        ? { driver: 'bot', doctrine: assigned.doctrine ?? 'evidential' }
        : { driver: assigned.driver };
  }
  play.emit({
    type: 'exercise-started',
    seed: setup.seed,
    truth,
    length: setup.length,
    lastTurn: setup.turns ?? scenario.cuts[setup.length].turns,
    feedback: setup.feedback,
    clocked: setup.clock,
    drivers,
  });
  handOutEvidence(play);
  return undefined;
};
