// Judges acts: on what the seat could know when it sealed, and on what was true. In: scenario, state, act. Out: verdicts.
// The two may differ, and both stand: what was reasonable to think scores the learner, what was true makes the record.
import { err, invariant, ok, type Result } from '../../base/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { actProblem, affectedBy, linked } from '../rules/index.ts';
import type {
  Act,
  ActRecord,
  FindingRecord,
  GameState,
  JudgedVerdict,
  Play,
  RuleRefusal,
  ScenarioIndex,
} from '../rules/index.ts';
import { unknownNorm } from './norm-words.ts';
import { factsFromAct } from './facts-from-act.ts';
import { verdictFromFacts } from './verdict-from-facts.ts';
import { knownWorld } from './world/known-world.ts';
import { trueWorld } from './world/true-world.ts';
import type { World } from './world/world.ts';

const testOf = (index: ScenarioIndex, act: Act): string => linked(index.responses, act.response).law.test;

/**
 * The verdict on an act as its seat could know it: hand in the state as it stood when orders were sealed, before any took
 * effect. It depends on nothing that the seat cannot see; in particular not on the truth.
 */
export const knownVerdict = (index: ScenarioIndex, state: GameState, act: ActRecord): JudgedVerdict =>
  verdictFromFacts(testOf(index, act), factsFromAct(knownWorld(index, state, act.seat), act));

/** The same for all acts of a resolution, in their order; what a seat could know is gathered once for all it sealed. */
export const knownVerdicts = (
  index: ScenarioIndex,
  state: GameState,
  acts: readonly ActRecord[],
): readonly JudgedVerdict[] => {
  const worlds = new Map<SeatId, World>();
  return acts.map((act) => {
    const world = worlds.get(act.seat) ?? knownWorld(index, state, act.seat);
    worlds.set(act.seat, world);
    return verdictFromFacts(testOf(index, act), factsFromAct(world, act));
  });
};

/** The finding on an act: the verdict on what was known, handed in, and that on the truth, from the state after its effects. */
export const actFinding = (
  index: ScenarioIndex,
  state: GameState,
  act: ActRecord,
  known: JudgedVerdict,
): FindingRecord => {
  const test = testOf(index, act);
  const sheet = factsFromAct(trueWorld(index, state, act.seat, known), act);
  return {
    subject: { kind: 'act', act: act.id },
    test,
    seat: act.seat,
    turn: act.turn,
    known,
    true: verdictFromFacts(test, sheet),
  };
};

/** An act that nobody has sealed, as a record; its id is that of a place no order has. */
const unsealedRecord = (index: ScenarioIndex, state: GameState, seat: SeatId, act: Act): ActRecord => {
  const affects = affectedBy(index, act);
  const { turn } = state;
  return {
    ...act,
    basis: [...act.basis],
    evidence: [...act.evidence],
    id: `${seat}:${turn}:0`,
    seat,
    turn,
    ...(affects === undefined ? {} : { affects }),
  };
};

/**
 * What the law would make of an act that nobody has sealed, on what the seat knows now, whether or not the act is in its hand.
 * @throws Error (a bug) for a response that the scenario has not got.
 */
export const unsealedVerdict = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  act: Act,
): JudgedVerdict => knownVerdict(index, state, unsealedRecord(index, state, seat, act));

/**
 * What the law would make of an act that the seat considers, on what it knows now, or why that act cannot be. Safe to show
 * to that seat.
 */
export const previewVerdict = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  act: Act,
): Result<JudgedVerdict, RuleRefusal> => {
  // A play on which nothing happens: the check of an act only reads.
  const play: Play = { index, state, emit: () => invariant(false, 'a preview changes nothing') };
  const norm = unknownNorm(act.basis);
  const problem =
    norm === undefined
      ? actProblem(play, seat, act)
      : ({ code: 'rules/unknown-norm', data: { norm } } as const);
  return problem ? err(problem) : ok(unsealedVerdict(index, state, seat, act));
};
