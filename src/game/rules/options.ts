// What a seat has in hand: every response of the scenario that its kind may choose, whether it can be chosen now, and if not why.
// Depends only on what the seat sees; the compiler has refused conditions that read more.
import type { ActorSpec, ResponseSpec } from '../../scenario/index.ts';
import type { ActorId, AssetId, ResponseId, SeatId } from '../../vocabulary/index.ts';
import { describeCondition } from './conditions/describe-condition.ts';
import { holds } from './conditions/holds.ts';
import { unmetParts } from './conditions/unmet-parts.ts';
import type { Described } from './effects/effect-kind.ts';
import type { GameState } from './game-state.ts';
import { holdsItem } from './items.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** A response as a seat holds it. */
export interface Option {
  readonly response: ResponseId;
  readonly available: boolean;
  /** Why not; empty when available. */
  readonly reasons: readonly Described[];
}

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

/** A response with everything that a seat may aim it at. Depends on the scenario alone. */
interface Playable {
  readonly response: ResponseSpec;
  readonly actors: readonly ActorId[];
  readonly assets: readonly AssetId[];
}

interface Hand {
  /** In the catalogue's order. */
  readonly responses: readonly ResponseSpec[];
  readonly playable: ReadonlyMap<ResponseSpec, Playable>;
}

const hands = new WeakMap<ScenarioIndex, ReadonlyMap<SeatId, Hand>>();

const handFor = (index: ScenarioIndex, seat: SeatId): Hand => {
  const { kind } = linked(index.actors, seat);
  const own = index.scenario.responses.filter(
    (response) => response.kinds.includes(kind) && (!response.seats || response.seats.includes(seat)),
  );
  const playable = own.map((response): [ResponseSpec, Playable] => {
    const actors = actorsAimedAt(index, response, seat);
    return [response, { response, actors, assets: assetsAimedAt(index, response, seat) }];
  });
  return { responses: own, playable: new Map(playable) };
};

/** What the seat's kind may ever choose, worked out once per scenario. */
const handOf = (index: ScenarioIndex, seat: SeatId): Hand => {
  const all = hands.get(index) ?? new Map(index.scenario.seats.map((one) => [one, handFor(index, one)]));
  hands.set(index, all);
  return all.get(seat) ?? handFor(index, seat);
};

/** Responses that a seat's kind may ever choose, in the catalogue's order. */
export const responsesOf = (index: ScenarioIndex, seat: SeatId): readonly ResponseSpec[] =>
  handOf(index, seat).responses;

/** Whether the seat's kind may ever choose the response. */
export const isInHand = (index: ScenarioIndex, seat: SeatId, response: ResponseSpec): boolean =>
  handOf(index, seat).playable.has(response);

/** Actors the response may be aimed at by the seat. Off-table actors cannot be named as targets. */
export const targetActors = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly ActorId[] => handOf(index, seat).playable.get(response)?.actors ?? [];

/** Assets the response may be aimed at by the seat: its own (owned, hosted, or of an actor at home with it) or others'. */
export const targetAssets = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly AssetId[] => handOf(index, seat).playable.get(response)?.assets ?? [];

const isOpenTo = (
  asked: { readonly index: ScenarioIndex; readonly state: GameState; readonly self: SeatId },
  { target: { when } }: ResponseSpec,
  target: ActorId,
): boolean => when === undefined || holds({ ...asked, target }, when);

/** Of the actors that the response may ever be aimed at by the seat, those that fit as things stand. */
export const openActors = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): readonly ActorId[] => {
  const actors = targetActors(index, response, seat);
  if (response.target.when === undefined) return actors;
  return actors.filter((actor) => isOpenTo({ index, state, self: seat }, response, actor));
};

/** Of the assets, those whose owner fits as things stand. */
export const openAssets = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): readonly AssetId[] => {
  const assets = targetAssets(index, response, seat);
  if (response.target.when === undefined) return assets;
  return assets.filter((asset) =>
    isOpenTo({ index, state, self: seat }, response, linked(index.assets, asset).owner),
  );
};

const missing = (id: string, values: Described['values'] = {}): Described => ({ id, values });

/** Whether the seat can choose the response now, with the reasons if not. Capital already spent is not counted here. */
export const optionOf = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): Option => {
  const reasons: Described[] = [];
  const asked = { index, state, self: seat };
  const capital = state.actors[seat]?.capital ?? 0;
  if (response.cost > capital) reasons.push(missing('reasons.capital', { cost: response.cost, capital }));
  if (response.once && state.acts.some((act) => act.seat === seat && act.response === response.id)) {
    reasons.push(missing('reasons.once'));
  }
  if (response.available && !holds(asked, response.available))
    reasons.push(...unmetParts(asked, response.available));
  if (response.target.when && isNobodyOpen(index, state, seat, response))
    reasons.push(describeCondition(response.target.when));
  if (response.evidence && !holdsAtLeast(index, state, seat, response.evidence.min)) {
    reasons.push(missing('reasons.evidence', { min: response.evidence.min }));
  }
  return { response: response.id, available: reasons.length === 0, reasons };
};

const isNobodyOpen = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): boolean =>
  openActors(index, state, seat, response).length + openAssets(index, state, seat, response).length === 0;

const holdsAtLeast = (index: ScenarioIndex, state: GameState, seat: SeatId, min: number): boolean => {
  let wanted = min;
  for (const { id } of index.scenario.evidence) {
    if (wanted <= 0) return true;
    if (holdsItem(state, seat, id)) wanted -= 1;
  }
  return wanted <= 0;
};

/** The seat's whole hand. */
export const optionsOf = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly Option[] =>
  responsesOf(index, seat).map((response) => optionOf(index, state, seat, response));
