// The state of an exercise before anybody has done anything: a function of the scenario alone.
// The start command then draws the truth; refolding a log begins here.
import type { CompiledScenario } from '../../scenario/index.ts';
import type { HypothesisId } from '../../vocabulary/index.ts';
import type { GameState, SeatState, TieState } from './game-state.ts';
import { indexOf } from './scenario-index.ts';
import { tieKey } from './tie-key.ts';

const tieStates = (scenario: CompiledScenario): Record<string, TieState> => {
  const ties: Record<string, TieState> = {};
  for (const { between, trust, tension } of scenario.ties) {
    const [one, other] = between;
    const ordered = one < other;
    ties[tieKey(one, other)] = {
      a: ordered ? one : other,
      b: ordered ? other : one,
      tension,
      trustAB: ordered ? trust[0] : trust[1],
      trustBA: ordered ? trust[1] : trust[0],
      channel: false,
    };
  }
  return ties;
};

const freshSeat = (scenario: CompiledScenario): SeatState => ({
  driver: 'vacant',
  ready: false,
  estimate: {},
  estimates: [],
  contactsLeft: scenario.numbers.contactsPerTurn,
  declined: 0,
  ordered: false,
  contributions: {},
});

const record = <T extends { readonly id: string }, V>(list: readonly T[], value: (one: T) => V) =>
  Object.fromEntries(list.map((one) => [one.id, value(one)]));

/** The state in the lobby. The truth is the first hypothesis until the start draws it. */
export const initialState = (compiled: CompiledScenario): GameState => {
  const { scenario, seats } = indexOf(compiled);
  const { numbers } = scenario;
  return {
    phase: 'lobby',
    clock: 'stopped',
    turn: 0,
    lastTurn: scenario.cuts.full.turns,
    length: 'full',
    feedback: 'training',
    clocked: false,
    seed: '',
    truth: scenario.hypotheses[0]?.id ?? ('' as HypothesisId),
    seats: Object.fromEntries(scenario.seats.map((seat) => [seat, freshSeat(scenario)])),
    actors: record(scenario.actors, (actor) => ({
      capital: seats.has(actor.id) ? (actor.capital ?? numbers.capital.start) : 0,
      strain: seats.has(actor.id) ? (actor.strain ?? numbers.strain.start) : 0,
      line: 'silence' as const,
      flags: Object.fromEntries(actor.flags.map((flag) => [flag, 0])),
      bound: [],
    })),
    ties: tieStates(scenario),
    meters: record(scenario.meters, (meter) => meter.start),
    assets: record(scenario.assets, (asset) => ({ integrity: asset.integrity, lost: 0, shields: [] })),
    directory: record(scenario.directory, (entry) => ({ outcome: entry.outcome, called: {} })),
    evidence: record(scenario.evidence, () => ({
      holders: [],
      published: false,
      burned: false,
      burnedBy: [],
      preserved: false,
    })),
    joint: [],
    requests: [],
    agreements: [],
    register: [],
    delivered: {},
    improvised: [],
    choices: [],
    acts: [],
    findings: [],
    rulings: [],
    exposed: {},
    history: [],
    harm: 0,
    counts: {},
  };
};
