// What a seat has in hand: every response of the scenario that its kind may choose, whether it can be chosen now, and if not why.
// Depends only on what the seat sees; the compiler has refused conditions that read more.
import type { ResponseSpec } from '../../scenario/index.ts';
import type { ActorId, AssetId, ResponseId, SeatId } from '../../vocabulary/index.ts';
import { describeCondition } from './conditions/describe-condition.ts';
import { holds } from './conditions/holds.ts';
import { unmetParts } from './conditions/unmet-parts.ts';
import type { Described } from './effects/effect-kind.ts';
import type { GameState } from './game-state.ts';
import { responsesOf, targetActors, targetAssets } from './hands.ts';
import { holdsItem } from './items.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** A response as a seat holds it. */
export interface Option {
  readonly response: ResponseId;
  readonly available: boolean;
  /** Why not; empty when available. */
  readonly reasons: readonly Described[];
}

type Asking = { readonly index: ScenarioIndex; readonly state: GameState; readonly self: SeatId };

// Written out and not spread: this is asked of every target of every card.
const isOpenTo = (
  { index, state, self }: Asking,
  { target: { when } }: ResponseSpec,
  target: ActorId,
): boolean => when === undefined || holds({ index, state, self, target }, when);

/** Of the actors that the response may ever be aimed at by the seat, those that fit as things stand. */
export const openActors = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): readonly ActorId[] => {
  const actors = targetActors(index, response, seat);
  if (response.target.when === undefined) return actors;
  const asking = { index, state, self: seat };
  return actors.filter((actor) => isOpenTo(asking, response, actor));
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
  const asking = { index, state, self: seat };
  return assets.filter((asset) => isOpenTo(asking, response, linked(index.assets, asset).owner));
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
  const asking = { index, state, self: seat };
  const capital = capitalOf(asking);
  if (response.cost > capital) reasons.push(missing('reasons.capital', { cost: response.cost, capital }));
  if (isSpent(asking, response)) reasons.push(missing('reasons.once'));
  if (response.available) reasons.push(...unmetParts(asking, response.available));
  if (response.target.when && isNobodyOpen(asking, response))
    reasons.push(describeCondition(response.target.when));
  if (response.evidence && !holdsAtLeast(asking, response.evidence.min)) {
    reasons.push(missing('reasons.evidence', { min: response.evidence.min }));
  }
  return { response: response.id, available: reasons.length === 0, reasons };
};

/** Whether the seat can choose the response now: as `optionOf` has it, but it stops at the first reason and says none. */
export const isAvailable = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): boolean => {
  const asking = { index, state, self: seat };
  return (
    response.cost <= capitalOf(asking) &&
    !isSpent(asking, response) &&
    (response.available === undefined || holds(asking, response.available)) &&
    (response.target.when === undefined || !isNobodyOpen(asking, response)) &&
    (response.evidence === undefined || holdsAtLeast(asking, response.evidence.min))
  );
};

const capitalOf = ({ state, self }: Asking): number => state.actors[self]?.capital ?? 0;

/** A card that is played once at most, and has been. */
const isSpent = ({ state, self }: Asking, { once, id }: ResponseSpec): boolean =>
  once && state.acts.some((act) => act.seat === self && act.response === id);

const isNobodyOpen = (asking: Asking, response: ResponseSpec): boolean => {
  const { index, self } = asking;
  return !(
    targetActors(index, response, self).some((actor) => isOpenTo(asking, response, actor)) ||
    targetAssets(index, response, self).some((asset) =>
      isOpenTo(asking, response, linked(index.assets, asset).owner),
    )
  );
};

const holdsAtLeast = ({ index, state, self: seat }: Asking, min: number): boolean => {
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
