// What can be asked of an item of evidence as things stand: who holds it, who knows of it, whether it can still be found.
// In: the scenario's index and the state. Out: yes or no, or ids in the scenario's order. It never tells an item's nature.
import type { EvidenceSpec } from '../../scenario/index.ts';
import type { EvidenceId, SeatId } from '../../vocabulary/index.ts';
import type { GameState } from './game-state.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** Whether the seat holds the item. */
export const holdsItem = (state: GameState, seat: SeatId, item: EvidenceId): boolean =>
  state.evidence[item]?.holders.includes(seat) ?? false;

/** Whether the item would be news to the seat: it neither holds it nor can read it in public. */
export const isNewsTo = (state: GameState, seat: SeatId, item: EvidenceId): boolean =>
  state.evidence[item]?.published === false && !holdsItem(state, seat, item);

/** Whether the item exists at all under the truth of this exercise. */
export const existsUnderTruth = (index: ScenarioIndex, state: GameState, item: EvidenceId): boolean => {
  const { under } = linked(index.evidence, item);
  return under === undefined || under.includes(state.truth);
};

/** Whether the trace is gone: its last turn is over and nobody preserved it. Copies that seats hold stay with them. */
export const isExpired = (state: GameState, item: EvidenceSpec): boolean =>
  item.expires !== undefined && item.expires < state.turn && !(state.evidence[item.id]?.preserved ?? false);

/**
 * Whether the seat could find the item now: it exists under the truth, lies in some collection that the seat reaches,
 * has not expired, and its source still speaks. Items it holds already count as within reach.
 */
export const isWithinReach = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  item: EvidenceSpec,
): boolean =>
  item.collection !== undefined &&
  (item.reach === undefined || item.reach.includes(seat)) &&
  existsUnderTruth(index, state, item.id) &&
  !isExpired(state, item) &&
  state.evidence[item.id]?.burned === false;

/** The items that the seat holds or that are public, in the scenario's order. */
export const itemsKnownTo = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly EvidenceSpec[] =>
  index.scenario.evidence.filter((item) => {
    const now = state.evidence[item.id];
    return now !== undefined && (now.published || now.holders.includes(seat));
  });
