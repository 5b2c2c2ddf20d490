// What becomes of planted evidence when the exercise is over: whether the planting is found out, and whose it was.
// In: the scenario's index and the final state. Out: the plantings that come out. The thirty days after decide what follows.
import { happens } from '../../../base/index.ts';
import type { Effect } from '../../../scenario/index.ts';
import type { EvidenceId, SeatId } from '../../../vocabulary/index.ts';
import type { GameState } from '../game-state.ts';
import { linked, type ScenarioIndex } from '../scenario-index.ts';

/** A planted item and the seat that planted it. */
export interface Planting {
  readonly item: EvidenceId;
  readonly by: SeatId;
}

/** The chance of discovery that the effects give for the item, at any depth; the highest where several do. */
const discoveryOf = (effects: readonly Effect[], item: EvidenceId): number =>
  effects.reduce((highest, effect) => {
    if (effect.kind === 'plant') {
      return effect.evidence === item ? Math.max(highest, effect.permille) : highest;
    }
    if (effect.kind !== 'chance' && effect.kind !== 'when') return highest;
    return Math.max(highest, discoveryOf(effect.effects, item));
  }, 0);

/**
 * The plantings that are found out, in the scenario's order of items. The chance is that of the planter's own acts; the
 * draw depends on the seed, the planter and the item alone, so that asking twice gives the same answer.
 */
export const plantingsFoundOut = (index: ScenarioIndex, state: GameState): readonly Planting[] =>
  index.scenario.evidence.flatMap(({ id: item }) => {
    const by = state.evidence[item]?.plantedBy;
    if (by === undefined) return [];
    const permille = state.acts
      .filter((act) => act.seat === by)
      .reduce(
        (highest, act) => Math.max(highest, discoveryOf(linked(index.responses, act.response).effects, item)),
        0,
      );
    return happens(state.seed, permille, 'planting', by, item) ? [{ item, by }] : [];
  });
