// Effects by which what is known moves: sharing, publishing, giving, planting. Sharing and publishing risk the source.
// Only what self holds can be passed on; trust does not follow by itself, a scenario says so with an effect of its own.
import { happens } from '../../../base/index.ts';
import type { EvidenceId, SeatId } from '../../../vocabulary/index.ts';
import { existsUnderTruth, holdsItem } from '../items.ts';
import type { Play } from '../play.ts';
import { linked } from '../scenario-index.ts';
import type { EffectDefinition, Setting } from './effect-kind.ts';
import { CERTAIN, numberFaults } from './number-faults.ts';
import { seatOfSelf, seatsOf } from './selectors.ts';

/** Items of the act's terms that self really holds. */
const heldTerms = (play: Play, self: SeatId, setting: Setting): readonly EvidenceId[] =>
  setting.evidence.filter((item) => holdsItem(play.state, self, item));

/** Draws whether letting the item out ends its source; one that has ended already cannot end again. */
const riskSource = (play: Play, item: EvidenceId, by: SeatId, setting: Setting): void => {
  if (play.state.evidence[item]?.burned !== false) return;
  const { burn } = linked(play.index.evidence, item);
  if (!happens(play.state.seed, burn, setting.key, 'burn', item)) return;
  play.emit({ type: 'source-burned', item, by, cause: setting.cause });
};

/** Definitions of effects on who knows what. */
export const evidenceEffects = {
  share: {
    apply(play, effect, setting) {
      const from = seatOfSelf(play, setting);
      if (from === undefined) return;
      const receivers = seatsOf(play, effect.with, setting);
      for (const item of heldTerms(play, from, setting)) {
        const ignorant = receivers.filter((to) => !holdsItem(play.state, to, item));
        for (const to of ignorant) {
          play.emit({ type: 'evidence-gained', item, to, from, cause: setting.cause });
        }
        // Telling somebody what he holds already puts nothing at risk that was not at risk before.
        if (ignorant.length > 0) riskSource(play, item, from, setting);
      }
    },
    describe: (effect) => ({ id: 'effects.share', values: { actor: effect.with } }),
    check: () => [],
  } satisfies EffectDefinition<'share'>,
  publish: {
    apply(play, _effect, setting) {
      const by = seatOfSelf(play, setting);
      if (by === undefined) return;
      for (const item of heldTerms(play, by, setting)) {
        if (play.state.evidence[item]?.published !== false) continue;
        // A leak appears in the news; whose act it was stands in its cause, which the table does not see.
        const publisher = setting.veil?.found === false ? 'news' : by;
        play.emit({
          type: 'evidence-published',
          item,
          by: publisher,
          planted: false,
          cause: setting.cause,
        });
        riskSource(play, item, by, setting);
      }
    },
    describe: () => ({ id: 'effects.publish', values: {} }),
    check: () => [],
  } satisfies EffectDefinition<'publish'>,
  give: {
    apply(play, effect, setting) {
      const item = effect.evidence;
      if (!existsUnderTruth(play.index, play.state, item)) return;
      for (const to of seatsOf(play, effect.to, setting)) {
        if (holdsItem(play.state, to, item)) continue;
        play.emit({ type: 'evidence-gained', item, to, cause: setting.cause });
      }
    },
    // Which item it is stays off the card: its very name could tell a seat what others may learn.
    describe: (effect) => ({ id: 'effects.give', values: { actor: effect.to } }),
    check: () => [],
  } satisfies EffectDefinition<'give'>,
  plant: {
    // A forgery comes into being by the act, so it needs no truth under which it exists; whether it is found out in
    // the end is settled by `plantingsFoundOut`.
    apply(play, effect, setting) {
      const by = seatOfSelf(play, setting);
      if (by === undefined || play.state.evidence[effect.evidence]?.published !== false) return;
      const item = effect.evidence;
      play.emit({ type: 'evidence-published', item, by, planted: true, cause: setting.cause });
    },
    describe: (effect) => ({ id: 'effects.plant', values: { permille: effect.permille } }),
    check: (effect) => numberFaults(['permille', effect.permille, 0, CERTAIN]),
  } satisfies EffectDefinition<'plant'>,
};
