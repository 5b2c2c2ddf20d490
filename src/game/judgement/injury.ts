// The injury so far: what the incident has cost those it injures, in words of the law. Public knowledge: everybody sees it.
// In: a world. Out: graded values. The script of the incident is a floor; losses seen since may raise it and never lower it.
import { factValues } from '../../law/index.ts';
import type { FactName, FactValue } from '../../law/index.ts';
import { injuredAssets } from './incident-roles.ts';
import { mostProtected, OBJECT_OF_SECTOR } from './object-from-sector.ts';
import { injuryOf, isEssential, severityOfLosses, type Loss } from './rubric-of-harm.ts';
import type { ActorId } from '../../vocabulary/index.ts';
import type { World } from './world/world.ts';

/** The graver of two values of a fact whose list is a scale. */
export const graver = <F extends FactName>(
  fact: F,
  one: FactValue<F>,
  other: string | undefined,
): FactValue<F> => {
  const scale = factValues(fact);
  const place = other === undefined ? -1 : scale.indexOf(other);
  return place > scale.indexOf(one) ? (other as FactValue<F>) : one;
};

/** Losses on everything that the incident injures. */
export const lossesSoFar = (world: World): readonly Loss[] =>
  injuredAssets(world.index).map(({ id, sector, served }) => ({
    points: world.state.assets[id]?.lost ?? 0,
    sector,
    served,
  }));

/** Points of integrity that the injured have lost so far. */
export const pointsSuffered = (world: World): number =>
  lossesSoFar(world).reduce((sum, { points }) => sum + points, 0);

/** How severe the incident is, with all its waves. */
export const severitySoFar = (world: World): FactValue<'effect_severity'> =>
  graver('effect_severity', severityOfLosses(lossesSoFar(world)), world.scripted('effect_severity'));

/** Whether anybody is at risk or hurt. */
export const injurySoFar = (world: World): FactValue<'injury_or_death'> => {
  const worst = lossesSoFar(world)
    .map((loss) => injuryOf('system_impairment', loss))
    .reduce<FactValue<'injury_or_death'>>((top, one) => graver('injury_or_death', top, one), 'none');
  return graver('injury_or_death', worst, world.scripted('injury_or_death'));
};

/** What was hit on the territory of a state or in the hands of an actor: the most protected object that has lost anything. */
export const objectHit = (world: World, of: ActorId): FactValue<'target_object'> =>
  mostProtected(
    world.index.scenario.assets
      .filter((asset) => asset.owner === of || asset.host === of)
      .filter((asset) => (world.state.assets[asset.id]?.lost ?? 0) > 0)
      .map((asset) => OBJECT_OF_SECTOR[asset.sector]),
  );

/** The lowest integrity of an essential service that the actor owns or hosts and that has been harmed; nothing if none has. */
export const weakestEssential = (world: World, of: ActorId): number | undefined => {
  const levels = world.index.scenario.assets
    .filter((asset) => isEssential(asset.sector) && (asset.owner === of || asset.host === of))
    .map((asset) => world.state.assets[asset.id])
    .filter((asset) => asset !== undefined && asset.lost > 0)
    .map((asset) => asset?.integrity ?? 100);
  return levels.length === 0 ? undefined : Math.min(...levels);
};

/** Whether the incident has broken things or hurt people: by its script, or by what was lost since. */
export const harmedBodies = (world: World): boolean =>
  injurySoFar(world) === 'actual' ||
  world.scripted('physical_damage') === 'significant' ||
  world.scripted('forcible') === 'yes';

/**
 * The gate to self-defence, from scale and effects: people hurt and grave is an armed attack; people hurt, physical damage or
 * force as such is lesser force; grave without either is disputed; the rest is below force.
 */
export const thresholdSoFar = (world: World): FactValue<'prior_threshold'> => {
  const severity = severitySoFar(world);
  if (harmedBodies(world)) return severity === 'grave' ? 'armed_attack' : 'lesser_force';
  return severity === 'grave' ? 'disputed' : 'below_force';
};
