// A bot for many thousand exercises: it consults nobody and looks at nothing but its options, its own losses and its luck.
// In: a scenario, a seed, and how to start. Out: the state at the end. Orders are sealed straight into plain rules; phases in
// between are skipped as a facilitator would. A quick sample of what can happen, and no measure of good play.
import { drawBelow, invariant } from '../base/index.ts';
import {
  indexOf,
  initialState,
  isAvailable,
  openActors,
  openAssets,
  responsesOf,
  type Act,
  type ExerciseSetup,
  type GameState,
  type Input,
  type Order,
  type ScenarioIndex,
} from '../game/rules/index.ts';
import { stepInPlace, tabledCourse } from '../game/turn/index.ts';
import type { CompiledScenario, ResponseSpec } from '../scenario/index.ts';
import type { EvidenceId, ParticipantId, SeatId } from '../vocabulary/index.ts';

/** Cards a seat looks at before it holds. */
const LOOKS = 12;
/** An exercise has far fewer phases; a chart that does not end is a bug. */
const MOST_INPUTS = 400;

const PARTICIPANT = 'reactive' as ParticipantId;
const FACILITATOR = { kind: 'facilitator', participant: PARTICIPANT } as const;

const draw = <T>(
  state: GameState,
  list: readonly T[],
  ...key: readonly (string | number)[]
): T | undefined =>
  list.length === 0 ? undefined : list[drawBelow(state.seed, list.length, 'reactive', state.turn, ...key)];

/** Whether something of its own was harmed so far: then it protects where luck offers it. */
const isHurt = ({ scenario }: ScenarioIndex, state: GameState, seat: SeatId): boolean =>
  scenario.assets.some((asset) => asset.owner === seat && (state.assets[asset.id]?.lost ?? 0) > 0);

const heldItems = (state: GameState, seat: SeatId): readonly EvidenceId[] =>
  (Object.keys(state.evidence) as EvidenceId[]).filter((id) => state.evidence[id]?.holders.includes(seat));

const actFrom = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): Act | undefined => {
  if (!isAvailable(index, state, seat, response)) return undefined;
  const actor = draw(state, openActors(index, state, seat, response), 'actor', seat);
  const asset = draw(state, openAssets(index, state, seat, response), 'asset', seat);
  if (response.target.of !== 'none' && actor === undefined && asset === undefined) return undefined;
  const evidence = response.evidence ? heldItems(state, seat).slice(0, response.evidence.max) : [];
  const act = { response: response.id } as Act;
  if (actor !== undefined) act.targetActor = actor;
  if (asset !== undefined) act.targetAsset = asset;
  act.publicity = response.publicity[0] ?? 'private';
  act.aim = 'unspecified';
  act.basis = [];
  act.evidence = [...evidence];
  act.urgent = false;
  return act;
};

/** The order of a seat: the first card that luck turns up and that it can play; at most one act, no line, no estimate. */
const reactiveOrder = (index: ScenarioIndex, state: GameState, seat: SeatId): Order => {
  const hand = responsesOf(index, seat);
  const hurt = isHurt(index, state, seat);
  const start = drawBelow(state.seed, Math.max(1, hand.length), 'reactive', state.turn, 'card', seat);
  for (let look = 0; look < Math.min(LOOKS, hand.length); look += 1) {
    const response = hand[(start + look) % hand.length];
    // Whoever is hurt passes over what does not help, as long as there is something left to look at.
    if (!response || (hurt && look < LOOKS / 2 && response.class !== 'protective')) continue;
    const act = actFrom(index, state, seat, response);
    if (act) return { acts: [act], line: 'silence' };
  }
  return { acts: [], line: 'silence' };
};

/** How to play. */
export type ReactivePlay = Pick<ExerciseSetup, 'seed'> &
  Partial<Pick<ExerciseSetup, 'truth' | 'length' | 'turns'>>;

/** Where a reactive exercise is played: something that takes inputs and shows where it stands. */
export interface ReactiveTable {
  readonly position: () => GameState;
  readonly give: (input: Input) => { readonly code: string } | undefined;
}

/** Plays a whole exercise at the table: from the lobby to the debrief. */
export const playReactively = (scenario: CompiledScenario, how: ReactivePlay, table: ReactiveTable): void => {
  const index = indexOf(scenario);
  const { seats } = index.scenario;
  const drivers = Object.fromEntries(seats.map((seat) => [seat, { driver: 'human' } as const]));
  const setup = { length: 'full', feedback: 'assessment', clock: false, drivers, ...how } as const;
  const give = (author: Input['author'], command: Input['command']): void => {
    const refusal = table.give({ author, at: 0, command });
    invariant(refusal === undefined, 'what a reactive bot may do is never refused');
  };
  give({ kind: 'host' }, { type: 'start', setup });
  for (let inputs = 0; table.position().phase !== 'debrief'; inputs += 1) {
    invariant(inputs < MOST_INPUTS, 'an exercise ends');
    if (table.position().phase !== 'decision') {
      give(FACILITATOR, { type: 'advance' });
      continue;
    }
    for (const seat of seats) {
      const order = reactiveOrder(index, table.position(), seat);
      give({ kind: 'seat', seat, participant: PARTICIPANT }, { type: 'seal', order });
    }
  }
};

const COURSE = tabledCourse();

/** The end of an exercise played so under plain rules. Nobody asks how it came about, so that no log is kept. */
export const reactiveEnd = (scenario: CompiledScenario, how: ReactivePlay): GameState => {
  const state = initialState(scenario);
  const give = (input: Input) => stepInPlace(scenario, state, input, COURSE).refusal;
  playReactively(scenario, how, { position: () => state, give });
  return state;
};
