// A seat's hand: every response its kind may choose, with what it can be aimed at and, where it cannot be chosen, why.
import type { ResponseSpec } from '../../scenario/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import {
  openActors,
  openAssets,
  optionOf,
  responsesOf,
  type GameState,
  type ScenarioIndex,
} from '../rules/index.ts';
import type { CardView } from './seat-view.ts';

/** One card of the hand. */
export const cardView = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  response: ResponseSpec,
): CardView => {
  const { available, reasons } = optionOf(index, state, seat, response);
  const { id, cost, publicity, evidence } = response;
  const actors = openActors(index, state, seat, response);
  const assets = openAssets(index, state, seat, response);
  const card = { response: id, available, reasons, cost, actors, assets, publicity };
  return evidence ? { ...card, evidence } : card;
};

/** The hand, in the catalogue's order. */
export const handView = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly CardView[] =>
  responsesOf(index, seat).map((response) => cardView(index, state, seat, response));
