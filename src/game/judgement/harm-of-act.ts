// What an act does to assets, read from the effects of its response: which assets, how many points, what falls with them.
// In: a world and an act. Out: blows and totals. It follows the effects that are certain or likely; what an act does is never
// taken from what it is called.
import { roundHalfAway } from '../../base/index.ts';
import type { AssetSpec, Effect, ResponseSpec, WhichAssets } from '../../scenario/index.ts';
import type { ActRecord } from '../rules/index.ts';
import { stateOf } from './incident-roles.ts';
import type { Blow, World } from './world/world.ts';

/** An effect with at least this chance (of a thousand) is what the act does; a rarer one is an accident of it. */
const LIKELY = 500;
/** Below this integrity an asset no longer carries what depends on it, as in the rules of damage. */
const CARRIES_FROM = 50;
/** A dependant loses one part in so many, as in the rules of damage. */
const SPREAD = 3;

/** All that an act does to assets and how heavily it weighs on its target. */
export interface ActHarm {
  /** Struck directly. */
  readonly blows: readonly Blow[];
  /** What leaned on them and falls with them. */
  readonly spread: readonly Blow[];
  /** Points of integrity taken, dependants included. */
  readonly points: number;
  /** The heaviest measure that it lays on its target, in units of weight. */
  readonly weight: number;
  /** Turns for which that measure lasts. */
  readonly lasts: number;
}

interface Plan {
  readonly damages: readonly { readonly assets: WhichAssets; readonly by: number }[];
  /** What is shielded or mended. */
  readonly guards: readonly WhichAssets[];
  /** Turns for which what it shields is shielded; 0 where it shields nothing. */
  readonly shields: number;
  /** A measure weighs less on whoever has had notice of it. */
  readonly spoiltByNotice: boolean;
  readonly weight: number;
  readonly lasts: number;
}

const likelyEffects = (effects: readonly Effect[]): readonly Effect[] =>
  effects.flatMap((effect) => {
    if (effect.kind === 'when') return likelyEffects(effect.effects);
    if (effect.kind === 'chance') return effect.permille >= LIKELY ? likelyEffects(effect.effects) : [];
    return [effect];
  });

const planFrom = (response: ResponseSpec): Plan => {
  const effects = likelyEffects(response.effects);
  const binds = effects.filter((effect) => effect.kind === 'bind' && effect.of === 'target');
  return {
    damages: effects.flatMap((effect) =>
      effect.kind === 'damage' ? [{ assets: effect.assets, by: effect.by }] : [],
    ),
    guards: effects.flatMap((effect) =>
      effect.kind === 'shield' || effect.kind === 'repair' ? [effect.assets] : [],
    ),
    shields: effects.reduce(
      (most, effect) => (effect.kind === 'shield' ? Math.max(most, effect.turns) : most),
      0,
    ),
    spoiltByNotice: effects.some((effect) => effect.kind === 'bind' && (effect.noticePercent ?? 0) > 0),
    weight: binds.reduce(
      (most, effect) => (effect.kind === 'bind' ? Math.max(most, effect.weight) : most),
      0,
    ),
    lasts: binds.reduce((most, effect) => (effect.kind === 'bind' ? Math.max(most, effect.turns) : most), 0),
  };
};

const plans = new WeakMap<ResponseSpec, Plan>();

const planOf = (response: ResponseSpec): Plan => {
  const known = plans.get(response);
  if (known) return known;
  const plan = planFrom(response);
  plans.set(response, plan);
  return plan;
};

/** Whether acts of this response strike any asset for certain or likely. */
export const strikes = (response: ResponseSpec): boolean => planOf(response).damages.length > 0;

/** Turns for which a measure of this response weighs on its target. */
export const turnsBound = (response: ResponseSpec): number => planOf(response).lasts;

const meant = (world: World, act: ActRecord, which: WhichAssets): readonly AssetSpec[] => {
  const { assets } = world.index.scenario;
  switch (which) {
    case 'target':
      return act.targetAsset === undefined
        ? assets.filter((asset) => asset.owner === act.targetActor)
        : assets.filter((asset) => asset.id === act.targetAsset);
    case 'own':
      return assets.filter((asset) => asset.owner === act.seat);
    case 'hosted': {
      // As the rules of effects have it: what stands in the state where the actor is at home; a state is its own home.
      const home = world.index.actors.get(act.seat)?.home ?? act.seat;
      return assets.filter((asset) => asset.host === home);
    }
    default:
      return assets.filter((asset) => asset.id === which);
  }
};

/** What the act shields or mends for certain or likely, each asset once. */
export const guardedBy = (world: World, act: ActRecord, response: ResponseSpec): readonly AssetSpec[] => {
  const { guards } = planOf(response);
  return guards.length === 0 ? NOTHING : [...new Set(guards.flatMap((which) => meant(world, act, which)))];
};

/** Turns for which acts of this response shield anything. */
export const turnsShielded = (response: ResponseSpec): number => planOf(response).shields;

const NOTHING: readonly AssetSpec[] = [];

/** Whether a measure of the response weighs less on whoever has had notice of it. */
export const isSpoiltByNotice = (response: ResponseSpec): boolean => planOf(response).spoiltByNotice;

const spreadOf = (world: World, blow: Blow, struck: readonly Blow[]): readonly Blow[] => {
  const by = roundHalfAway(blow.points, SPREAD);
  if (by === 0 || blow.left >= CARRIES_FROM) return [];
  return world.index.scenario.assets
    .filter(
      (asset) => asset.dependsOn.includes(blow.asset.id) && !struck.some((one) => one.asset.id === asset.id),
    )
    .map((asset) => world.blow(asset, by));
};

const NO_BLOWS: readonly Blow[] = [];

/** What the act does, or did, to assets in this world. */
export const harmOfAct = (world: World, act: ActRecord, response: ResponseSpec): ActHarm => {
  const { damages, weight, lasts } = planOf(response);
  if (damages.length === 0) return { blows: NO_BLOWS, spread: NO_BLOWS, points: 0, weight, lasts };
  const blows = damages.flatMap(({ assets, by }) =>
    meant(world, act, assets).map((asset) => world.blow(asset, by)),
  );
  const spread = blows.flatMap((blow) => spreadOf(world, blow, blows));
  const points = [...blows, ...spread].reduce((sum, blow) => sum + blow.points, 0);
  return { blows, spread, points, weight, lasts };
};

/** The losses that a harm brings, for the rubric. */
export const lossesOf = ({
  blows,
  spread,
}: Pick<ActHarm, 'blows' | 'spread'>): readonly {
  points: number;
  sector: AssetSpec['sector'];
  served: number;
}[] =>
  [...blows, ...spread].map(({ asset, points }) => ({ points, sector: asset.sector, served: asset.served }));

/** Blows on what stands in, or belongs to, a state that is neither of the two given. */
export const blowsOnThird = (
  world: World,
  harm: ActHarm,
  parties: readonly (string | undefined)[],
): readonly Blow[] =>
  [...harm.blows, ...harm.spread].filter(({ asset }) => {
    const owner = world.index.actors.get(asset.owner);
    const ownersState = owner && stateOf(owner);
    return !parties.includes(asset.host) || (ownersState !== undefined && !parties.includes(ownersState));
  });
