// Who plays which part in the incident, as far as everybody at the table may know it: injured, territory of origin, transit.
// In: the scenario. Out: parts, worked out once per scenario. It never asks which hypothesis is true.
import type { FactValue } from '../../law/index.ts';
import type { ActorSpec, AssetSpec } from '../../scenario/index.ts';
import type { ActorId } from '../../vocabulary/index.ts';
import type { ScenarioIndex } from '../rules/index.ts';

/** The state under whose law an actor stands: itself, its home, or none for what is international. */
export const stateOf = (actor: ActorSpec): ActorId | undefined =>
  actor.kind === 'state' ? actor.id : actor.home;

interface Roles {
  readonly injured: ReadonlySet<string>;
  readonly injuredAssets: readonly AssetSpec[];
  readonly origins: ReadonlySet<string>;
  readonly suspects: ReadonlySet<string>;
  /** Facts of the incident on whose value every hypothesis agrees. */
  readonly script: Readonly<Record<string, string>>;
}

const injuredStates = (index: ScenarioIndex): ReadonlySet<string> =>
  new Set(
    index.scenario.actors.flatMap((actor) => {
      const state = stateOf(actor);
      return actor.injured === true && state !== undefined ? [state] : [];
    }),
  );

const assetsOf = (index: ScenarioIndex, states: ReadonlySet<string>): readonly AssetSpec[] =>
  index.scenario.assets.filter((asset) => {
    const owner = index.actors.get(asset.owner);
    const ownersState = owner && stateOf(owner);
    return states.has(asset.host) || (ownersState !== undefined && states.has(ownersState));
  });

const originStates = (index: ScenarioIndex): ReadonlySet<string> =>
  new Set(
    index.scenario.hypotheses.flatMap(({ author }) => {
      const spec = index.actors.get(author);
      return spec?.home !== undefined && spec.kind !== 'state' ? [spec.home] : [];
    }),
  );

const agreedScript = (index: ScenarioIndex): Readonly<Record<string, string>> => {
  const [first, ...rest] = index.scenario.hypotheses;
  return Object.fromEntries(
    Object.entries(first?.incident.facts ?? {}).filter(([fact, value]) =>
      rest.every((hypothesis) => hypothesis.incident.facts[fact] === value),
    ),
  );
};

const known = new WeakMap<ScenarioIndex, Roles>();

const rolesIn = (index: ScenarioIndex): Roles => {
  const before = known.get(index);
  if (before) return before;
  const injured = injuredStates(index);
  const roles: Roles = {
    injured,
    injuredAssets: assetsOf(index, injured),
    origins: originStates(index),
    suspects: new Set(index.scenario.hypotheses.flatMap(({ responsible }) => responsible ?? [])),
    script: agreedScript(index),
  };
  known.set(index, roles);
  return roles;
};

/** Whether the incident injures the state: it is marked so, or somebody who is at home with it. */
export const isInjured = (index: ScenarioIndex, state: ActorId): boolean => rolesIn(index).injured.has(state);

/** The assets whose harm is the injury: on the territory of an injured state, or belonging to it or to its people. */
export const injuredAssets = (index: ScenarioIndex): readonly AssetSpec[] => rolesIn(index).injuredAssets;

/**
 * Whether the harm is thought to come from the state's territory: some hypothesis has an author who is not a state and
 * lives there. It says where servers stand and nothing about responsibility.
 */
export const isOrigin = (index: ScenarioIndex, state: ActorId): boolean => rolesIn(index).origins.has(state);

/** Whether the harm passes through the state without starting or ending there. */
export const isTransit = (index: ScenarioIndex, state: ActorId): boolean =>
  index.actors.get(state)?.transit === true;

/** Whether some hypothesis holds the state responsible. */
export const isSuspect = (index: ScenarioIndex, state: ActorId): boolean =>
  rolesIn(index).suspects.has(state);

/**
 * The part that the state's territory plays in the harm, as far as everybody at the table may know it; nothing for a state that is
 * only held to be behind it, because where its own operators sit nobody can say.
 */
export const territoryRole = (
  index: ScenarioIndex,
  state: ActorId,
): FactValue<'territory_role'> | undefined => {
  if (isOrigin(index, state)) return 'origin';
  if (isTransit(index, state)) return 'transit';
  return isSuspect(index, state) ? undefined : 'none';
};

/** A fact of the incident on whose value every hypothesis agrees, so that it tells nobody which is true. */
export const agreedFact = (index: ScenarioIndex, fact: string): string | undefined =>
  rolesIn(index).script[fact];
