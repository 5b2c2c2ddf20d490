// What a seat has in hand: every response of the scenario that its kind may choose, whether it can be chosen now, and if not why.
// Depends only on what the seat sees; the compiler has refused conditions that read more.
import type { ActorSpec, ResponseSpec } from '../../scenario/index.ts';
import type { ActorId, AssetId, ResponseId, SeatId } from '../../vocabulary/index.ts';
import { holds } from './conditions/holds.ts';
import { unmetParts } from './conditions/unmet-parts.ts';
import type { Described } from './effects/effect-kind.ts';
import type { GameState } from './game-state.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** A response as a seat holds it. */
export interface Option {
  readonly response: ResponseId;
  readonly available: boolean;
  /** Why not; empty when available. */
  readonly reasons: readonly Described[];
}

/** Responses that a seat's kind may ever choose, in the catalogue's order. */
export const responsesOf = (index: ScenarioIndex, seat: SeatId): readonly ResponseSpec[] => {
  const { kind } = linked(index.actors, seat);
  return index.scenario.responses.filter(
    (response) => response.kinds.includes(kind) && (!response.seats || response.seats.includes(seat)),
  );
};

const fitsKinds = (response: ResponseSpec, actor: ActorSpec): boolean =>
  response.target.kinds.length === 0 || response.target.kinds.includes(actor.kind);

const ownSide = (actor: ActorSpec, seat: SeatId): boolean => actor.id === seat || actor.home === seat;

const rightSide = (response: ResponseSpec, own: boolean): boolean =>
  response.target.whose === 'any' || (response.target.whose === 'own') === own;

/** Actors the response may be aimed at by the seat. Off-table actors cannot be named as targets. */
export const targetActors = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly ActorId[] =>
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

/** Assets the response may be aimed at by the seat: its own (owned, hosted, or of an actor at home with it) or others'. */
export const targetAssets = (
  index: ScenarioIndex,
  response: ResponseSpec,
  seat: SeatId,
): readonly AssetId[] =>
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
  if (response.evidence && response.evidence.min > heldBy(state, seat)) {
    reasons.push(missing('reasons.evidence', { min: response.evidence.min }));
  }
  return { response: response.id, available: reasons.length === 0, reasons };
};

const heldBy = (state: GameState, seat: SeatId): number => {
  let held = 0;
  for (const id in state.evidence)
    if (state.evidence[id as keyof typeof state.evidence]?.holders.includes(seat)) held += 1;
  return held;
};

/** The seat's whole hand. */
export const optionsOf = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly Option[] =>
  responsesOf(index, seat).map((response) => optionOf(index, state, seat, response));
