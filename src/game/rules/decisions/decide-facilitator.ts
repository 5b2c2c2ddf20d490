// Decides what the facilitator does inside a running exercise: news, rulings on facts, free-text acts, who moves a seat.
// A ruling sets a fact, never a verdict. Clock and phase are the turn layer's business.
import { DOCTRINES, DRIVERS, type SeatId } from '../../../vocabulary/index.ts';
import type { FacilitatorCommand } from '../command.ts';
import type { ActRecord } from '../game-state.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';
import { isSeat } from '../scenario-index.ts';
import { deliver } from '../deliver.ts';
import { orderProblem } from './check-act.ts';
import { plainAct } from './decide-seat.ts';

type CommandOf<T extends FacilitatorCommand['type']> = Extract<FacilitatorCommand, { type: T }>;

/** Releases an inject of the scenario now, due or not. */
export const decideRelease = (play: Play, command: CommandOf<'release'>): RuleRefusal | undefined => {
  const inject = play.index.injects.get(command.inject);
  if (!inject) return refuse('rules/unknown-inject', { inject: command.inject });
  if (play.state.delivered[inject.id] !== undefined)
    return refuse('rules/delivered-already', { inject: inject.id });
  deliver(play, inject);
  return undefined;
};

/** Delivers news that the facilitator has just written. */
export const decideImprovise = (play: Play, command: CommandOf<'improvise'>): RuleRefusal | undefined => {
  const to = command.to === 'all' ? 'all' : [...new Set(command.to)];
  if (to !== 'all') {
    if (to.length === 0) return refuse('rules/empty');
    const stranger = to.find((seat) => !play.index.seats.has(seat));
    if (stranger !== undefined) return refuse('rules/unknown-seat', { seat: stranger });
  }
  const { turn, improvised } = play.state;
  const id = `improvised-${String(improvised.length + 1)}`;
  play.emit({ type: 'inject-improvised', inject: { id, turn, to, text: { ...command.text } } });
  return undefined;
};

/** The seats that know of an act while the exercise runs: a ruling on it is told to nobody else. */
const knowersOf = ({ index }: Play, { publicity, seat, affects }: ActRecord): 'all' | SeatId[] => {
  if (publicity === 'public') return 'all';
  return publicity === 'covert' || affects === undefined || affects === seat || !isSeat(index, affects)
    ? [seat]
    : [seat, affects];
};

/** Sets a fact, for one act or from now on, with its reason. Which facts and values exist is handed in by the turn layer. */
export const decideRule = (
  play: Play,
  command: CommandOf<'rule'>,
  knownFacts: Readonly<Record<string, readonly string[]>>,
): RuleRefusal | undefined => {
  const values = Object.hasOwn(knownFacts, command.fact) ? knownFacts[command.fact] : undefined;
  if (!values) return refuse('rules/unknown-fact', { fact: command.fact });
  if (!values.includes(command.value)) return refuse('rules/bad-value', { field: command.fact });
  const { act } = command;
  const ruledOn = play.state.acts.find((one) => one.id === act);
  if (act !== undefined && !ruledOn) return refuse('rules/unknown-act', { act });
  play.emit({
    type: 'ruled',
    ruling: {
      ...(act === undefined ? {} : { act }),
      fact: command.fact,
      value: command.value,
      turn: play.state.turn,
      reason: { ...command.reason },
    },
    shown: ruledOn ? knowersOf(play, ruledOn) : 'all',
  });
  return undefined;
};

/** Maps a seat's free-text act to a response, under the same checks as if the seat had chosen it. */
export const decideMapAct = (play: Play, command: CommandOf<'map-act'>): RuleRefusal | undefined => {
  const state = play.index.seats.has(command.seat) ? play.state.seats[command.seat] : undefined;
  if (!state) return refuse('rules/unknown-seat', { seat: command.seat });
  if (!state.written) return refuse('rules/nothing-written');
  const problem = orderProblem(
    play,
    command.seat,
    { acts: [command.act], line: 'silence' },
    state.order?.acts ?? [],
  );
  if (problem) return problem;
  play.emit({ type: 'act-mapped', seat: command.seat, act: plainAct(command.act) });
  return undefined;
};

/** Refuses a seat's free-text act with a reason. */
export const decideRefuseAct = (play: Play, command: CommandOf<'refuse-act'>): RuleRefusal | undefined => {
  const state = play.index.seats.has(command.seat) ? play.state.seats[command.seat] : undefined;
  if (!state) return refuse('rules/unknown-seat', { seat: command.seat });
  if (!state.written) return refuse('rules/nothing-written');
  play.emit({ type: 'act-mapped', seat: command.seat, reason: { ...command.reason } });
  return undefined;
};

/** Hands a seat to a person, a bot or nobody. */
export const decideAssign = (play: Play, command: CommandOf<'assign'>): RuleRefusal | undefined => {
  if (!play.index.seats.has(command.seat)) return refuse('rules/unknown-seat', { seat: command.seat });
  if (!DRIVERS.includes(command.driver)) return refuse('rules/bad-value', { field: 'driver' });
  if (command.doctrine !== undefined && !DOCTRINES.includes(command.doctrine)) {
    return refuse('rules/bad-value', { field: 'doctrine' });
  }
  const seat: SeatId = command.seat;
  if (command.driver === 'bot') {
    play.emit({ type: 'driver-changed', seat, driver: 'bot', doctrine: command.doctrine ?? 'evidential' });
  } else {
    play.emit({ type: 'driver-changed', seat, driver: command.driver });
  }
  return undefined;
};
