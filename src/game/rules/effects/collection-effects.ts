// Effects by which a seat looks for evidence and keeps it: collecting from a named collection, preserving what would expire.
// What can be found depends on the truth, on time and on reach; what comes is drawn by key, never by order.
import { happens, shuffled } from '../../../base/index.ts';
import { holdsItem, isExpired, isWithinReach } from '../items.ts';
import type { EffectDefinition } from './effect-kind.ts';
import { CERTAIN, numberFaults } from './number-faults.ts';
import { seatOfSelf } from './selectors.ts';

/** A seat gets at most this many new items from one effect: the most it can read in a turn (design, pace). */
const MOST_ITEMS = 4;

/** Definitions of effects of search and safekeeping. */
export const collectionEffects = {
  collect: {
    apply(play, effect, setting) {
      const self = seatOfSelf(play, setting);
      const { seed } = play.state;
      if (self === undefined || !happens(seed, effect.permille, setting.key, 'found', effect.collection))
        return;
      const collection = play.index.scenario.evidence.filter((item) => item.collection === effect.collection);
      // The whole collection is put in order before anything is left out, so that what somebody else found or lost
      // does not change which of the rest comes first.
      const found = shuffled(seed, collection, setting.key, 'order', effect.collection)
        .filter((item) => isWithinReach(play.index, play.state, self, item))
        .filter((item) => !holdsItem(play.state, self, item.id))
        .slice(0, effect.items);
      for (const item of found) {
        play.emit({ type: 'evidence-gained', item: item.id, to: self, cause: setting.cause });
      }
    },
    describe: (effect) => ({
      id: 'effects.collect',
      values: { collection: effect.collection, items: effect.items, permille: effect.permille },
    }),
    check: (effect) =>
      numberFaults(['items', effect.items, 1, MOST_ITEMS], ['permille', effect.permille, 0, CERTAIN]),
  } satisfies EffectDefinition<'collect'>,
  preserve: {
    // The event comes even when there is nothing to keep: its absence would tell the seat what exists.
    apply(play, _effect, setting) {
      const by = seatOfSelf(play, setting);
      if (by === undefined) return;
      const { index, state } = play;
      const items = index.scenario.evidence
        .filter((item) => item.expires !== undefined && !state.evidence[item.id]?.preserved)
        .filter((item) => holdsItem(state, by, item.id) || isWithinReach(index, state, by, item))
        .filter((item) => !isExpired(state, item))
        .map((item) => item.id);
      play.emit({ type: 'evidence-preserved', items, by, cause: setting.cause });
    },
    describe: () => ({ id: 'effects.preserve', values: {} }),
    check: () => [],
  } satisfies EffectDefinition<'preserve'>,
};
