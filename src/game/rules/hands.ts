// What a seat's kind may ever choose, and whom and what each response may ever be aimed at: the scenario's part of a hand.
// In: the scenario's index and a seat. Out: responses and targets, worked out once per scenario. It asks nothing of the state.
import type { ActorSpec, ResponseSpec } from '../../scenario/index.ts';
import type { ActorId, AssetId, ResponseId, SeatId } from '../../vocabulary/index.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

const fitsKinds = (response: ResponseSpec, actor: ActorSpec): boolean =>
  response.target.kinds.length === 0 || response.target.kinds.includes(actor.kind);

const ownSide = (actor: ActorSpec, seat: SeatId): boolean => actor.id === seat || actor.home === seat;

const rightSide = (response: ResponseSpec, own: boolean): boolean =>
  response.target.whose === 'any' || (response.target.whose === 'own') === own;

const actorsAimedAt = (index: ScenarioIndex, response: ResponseSpec, seat: SeatId): readonly ActorId[] =>
  response.target.of !== 'actor'
    ? []
    : index.scenario.actors
        .filter(
          (actor) =>
            (actor.seated || actor.kind === 'state') &&
            actor.id !== seat &&
            fitsKinds(response, actor) &&
            rightSide(response, ownSide(actor, seat)),
        )
        .map((actor) => actor.id);

const assetsAimedAt = (index: ScenarioIndex, response: ResponseSpec, seat: SeatId): readonly AssetId[] =>
  response.target.of !== 'asset'
    ? []
    : index.scenario.assets
        .filter((asset) => {
          const owner = linked(index.actors, asset.owner);
          const { home } = linked(index.actors, seat);
          const own =
            asset.owner === seat || asset.host === seat || (home !== undefined && asset.host === home);
          return fitsKinds(response, owner) && rightSide(response, own);
        })
        .map((asset) => asset.id);

/** Everything that a seat may aim a response at. Depends on the scenario alone. */
interface Playable {
  readonly actors: readonly ActorId[];
  readonly assets: readonly AssetId[];
}

interface Hand {
  /** In the catalogue's order. */
  readonly responses: readonly ResponseSpec[];
  readonly playable: ReadonlyMap<ResponseId, Playable>;
}

const hands = new WeakMap<ScenarioIndex, ReadonlyMap<SeatId, Hand>>();

const handFor = (index: ScenarioIndex, seat: SeatId): Hand => {
  const { kind } = linked(index.actors, seat);
  const own = index.scenario.responses.filter(
    (response) => response.kinds.includes(kind) && (!response.seats || response.seats.includes(seat)),
  );
  const playable = own.map((response): [ResponseId, Playable] => {
    const actors = actorsAimedAt(index, response, seat);
    return [response.id, { actors, assets: assetsAimedAt(index, response, seat) }];
  });
  return { responses: own, playable: new Map(playable) };
};

/** What the seat's kind may ever choose, worked out once per scenario. */
const handOf = (index: ScenarioIndex, seat: SeatId): Hand => {
  const known = hands.get(index);
  if (known) return known.get(seat) ?? handFor(index, seat);
  const all = new Map(index.scenario.seats.map((one) => [one, handFor(index, one)]));
  hands.set(index, all);
  return all.get(seat) ?? handFor(index, seat);
};

/** Responses that a seat's kind may ever choose, in the catalogue's order. */
export const responsesOf = (index: ScenarioIndex, seat: SeatId): readonly ResponseSpec[] =>
  handOf(index, seat).responses;

/** Whether the seat's kind may ever choose the response. */
export const isInHand = (index: ScenarioIndex, seat: SeatId, response: ResponseSpec): boolean =>
  handOf(index, seat).playable.has(response.id);

/** Actors the response may be aimed at by the seat. Off-table actors cannot be named as targets. */
export const targetActors = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly ActorId[] => handOf(index, seat).playable.get(response.id)?.actors ?? [];

/** Assets the response may be aimed at by the seat: its own (owned, hosted, or of an actor at home with it) or others'. */
export const targetAssets = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly AssetId[] => handOf(index, seat).playable.get(response.id)?.assets ?? [];
