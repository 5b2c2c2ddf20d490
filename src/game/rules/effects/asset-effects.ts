// Effects on assets: shields against waves, repair, and damage that spreads to what depends on the damaged asset.
// `damageAsset` is the one way in which an asset is harmed by a decision; waves have their own arithmetic.
import { roundHalfAway } from '../../../base/index.ts';
import type { ActorId, AssetId, SeatId } from '../../../vocabulary/index.ts';
import type { Cause } from '../events/game-event.ts';
import type { Play } from '../play.ts';
import { isSeat, linked } from '../scenario-index.ts';
import { moveAsset } from './clamped-changes.ts';
import type { EffectDefinition } from './effect-kind.ts';
import { MOST_POINTS, MOST_TURNS, numberFaults } from './number-faults.ts';
import { assetsOf } from './selectors.ts';

/** Below this integrity an asset can no longer carry what depends on it. */
export const CARRIES_FROM = 50;
/** A dependant loses one part in this many of what the asset it leans on has lost. */
const SPREAD = 3;

/**
 * Takes `by` (at least 0) from an asset. If the asset then stands below `CARRIES_FROM`, each asset that depends on it
 * directly loses a third of the points really lost, halves away from zero; their own dependants lose nothing.
 */
export const damageAsset = (play: Play, asset: AssetId, by: number, cause: Cause): void => {
  const lost = -moveAsset(play, { asset, by: -by, cause });
  const left = play.state.assets[asset]?.integrity ?? 0;
  const spread = roundHalfAway(lost, SPREAD);
  if (spread === 0 || left >= CARRIES_FROM) return;
  for (const other of play.index.scenario.assets) {
    if (other.id !== asset && other.dependsOn.includes(asset)) {
      moveAsset(play, { asset: other.id, by: -spread, cause });
    }
  }
};

/** Who sees a shield go up: the asset's owner, the state it stands in, and whoever put it up, where they are seats. */
const shieldSeenBy = (play: Play, asset: AssetId, self: ActorId | undefined): SeatId[] => {
  const { owner, host } = linked(play.index.assets, asset);
  const concerned = [owner, host, ...(self === undefined ? [] : [self])];
  return concerned.filter(
    (actor, place): actor is SeatId => isSeat(play.index, actor) && concerned.indexOf(actor) === place,
  );
};

/** Definitions of effects on assets. */
export const assetEffects = {
  shield: {
    // Waves strike at briefings: a shield put up in turn t stands for the waves of turns up to t + turns.
    apply(play, effect, setting) {
      const until = play.state.turn + effect.turns;
      for (const asset of assetsOf(play, effect.assets, setting)) {
        const seen = shieldSeenBy(play, asset, setting.self);
        play.emit({
          type: 'asset-shielded',
          asset,
          percent: effect.percent,
          until,
          seen,
          cause: setting.cause,
        });
      }
    },
    describe: (effect) => ({
      id: 'effects.shield',
      values: { assets: effect.assets, percent: effect.percent, turns: effect.turns },
    }),
    check: (effect) =>
      numberFaults(['percent', effect.percent, 1, 100], ['turns', effect.turns, 1, MOST_TURNS]),
  } satisfies EffectDefinition<'shield'>,
  repair: {
    apply(play, effect, setting) {
      for (const asset of assetsOf(play, effect.assets, setting)) {
        moveAsset(play, { asset, by: effect.by, cause: setting.cause });
      }
    },
    describe: (effect) => ({ id: 'effects.repair', values: { assets: effect.assets, by: effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, 1, MOST_POINTS]),
  } satisfies EffectDefinition<'repair'>,
  damage: {
    apply(play, effect, setting) {
      for (const asset of assetsOf(play, effect.assets, setting)) {
        damageAsset(play, asset, effect.by, setting.cause);
      }
    },
    describe: (effect) => ({ id: 'effects.damage', values: { assets: effect.assets, by: -effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, 1, MOST_POINTS]),
  } satisfies EffectDefinition<'damage'>,
};
