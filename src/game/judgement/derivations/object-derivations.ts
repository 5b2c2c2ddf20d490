// What is hit and what it does: from the assets struck, the points they lose, their sector and whom they serve.
// In: a case. Out: facts of the group `object`. Thresholds are the rubric's; the name of a response is never asked.
import type { AssetSpec } from '../../../scenario/index.ts';
import type { FACT_GROUPS, FactValue } from '../../../law/index.ts';
import { isAbroad, isOnSystems, settled, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { blowsOnThird, guardedBy, lossesOf, strikes } from '../harm-of-act.ts';
import { stateOf } from '../incident-roles.ts';
import { graver, objectHit, severitySoFar } from '../injury.ts';
import { mostProtected, OBJECT_OF_ACTOR, OBJECT_OF_SECTOR } from '../object-from-sector.ts';
import {
  economicHarmOf,
  functionalityOf,
  injuryOf,
  physicalDamageOf,
  rankOf,
  severityOfLoss,
  severityOfLosses,
} from '../rubric-of-harm.ts';
import type { World } from '../world/world.ts';
import { byRubric, byState, FIXED_BY_CONDUCT, type OriginsOf } from './fact-origin.ts';

/** Tables that judge how harm done by others was handled: there the object and the severity are those of that harm. */
const ON_HARM_OF_OTHERS: ReadonlySet<string> = new Set(['tolerate_territory', 'assistance_response']);

const objectOf = (world: World, asset: AssetSpec): FactValue<'target_object'> => {
  const owner = world.index.actors.get(asset.owner)?.kind;
  if (owner === 'organisation' || owner === 'cert') return OBJECT_OF_ACTOR[owner];
  return OBJECT_OF_SECTOR[asset.sector];
};

/** In help asked for or given: the object of whoever needs it. */
const objectOfNeed = ({ world, test, act, target, ownState }: Case): Derived<'target_object'> | undefined => {
  const needy =
    test === 'assistance_request' ? (ownState ?? act.seat) : target && (stateOf(target) ?? target.id);
  if (needy === undefined) return undefined;
  const value = objectHit(world, needy);
  return value === 'none' ? undefined : { value, cause: byRubric(`losses:${needy}`) };
};

const objectStruck = (given: Case): Derived<'target_object'> | undefined => {
  const { harm, world, act, asset, target } = given;
  const felt = harm.blows.filter(
    ({ points, asset: { sector, served } }) => rankOf(severityOfLoss({ points, sector, served })) >= 2,
  );
  if (felt.length > 0) {
    return {
      value: mostProtected(felt.map((blow) => objectOf(world, blow.asset))),
      cause: byRubric(`harm:${act.id}`),
    };
  }
  if (asset) return { value: objectOf(world, asset), cause: byState(`asset:${asset.id}`) };
  if (!target || !isOnSystems(given) || !isAbroad(given)) return undefined;
  return { value: OBJECT_OF_ACTOR[target.kind], cause: byState(`actor:${target.id}`) };
};

/** In protection: the most protected of what it shields or mends. */
const objectGuarded = ({ world, act, response }: Case): Derived<'target_object'> | undefined => {
  const guarded = guardedBy(world, act, response);
  if (guarded.length === 0) return undefined;
  return {
    value: mostProtected(guarded.map((asset) => objectOf(world, asset))),
    cause: { kind: 'conduct', response: act.response },
  };
};

const targetObject = (given: Case): Derived<'target_object'> | undefined => {
  const { test } = given;
  if (test === 'assistance_request' || test === 'cooperative_assistance') return objectOfNeed(given);
  if (test === 'own_network_measure') return objectGuarded(given) ?? objectStruck(given);
  return objectStruck(given);
};

const severity = (given: Case): Derived<'effect_severity'> | undefined => {
  if (ON_HARM_OF_OTHERS.has(given.test)) {
    return { value: severitySoFar(given.world), cause: byRubric('incident') };
  }
  if (given.harm.points === 0) return undefined;
  return { value: severityOfLosses(lossesOf(given.harm)), cause: byRubric(`harm:${given.act.id}`) };
};

/** The gravest of what each blow is by the rubric; nothing where the act strikes nothing. */
const worstBlow = <F extends 'physical_damage' | 'injury_or_death' | 'functionality_loss' | 'economic_harm'>(
  given: Case,
  fact: F,
  grade: (loss: ReturnType<typeof lossesOf>[number]) => FactValue<F>,
): Derived<F> | undefined => {
  if (given.harm.blows.length === 0) return undefined;
  const [first, ...rest] = lossesOf(given.harm);
  if (!first) return undefined;
  const value = rest.reduce((worst, loss) => graver(fact, worst, grade(loss)), grade(first));
  return { value, cause: byRubric(`harm:${given.act.id}`) };
};

const governing = (given: Case): Derived<'affects_gov_function'> | undefined => {
  const felt = given.harm.blows.some(
    ({ points, asset: { sector, served } }) =>
      (sector === 'government' || sector === 'military') &&
      rankOf(severityOfLoss({ points, sector, served })) >= 2,
  );
  return felt ? { value: 'yes', cause: byRubric(`harm:${given.act.id}`) } : undefined;
};

const reversible = (given: Case): Derived<'reversible'> | undefined => {
  const cause = byRubric(`harm:${given.act.id}`);
  const lasting =
    settled(given, 'functionality_loss') === 'permanent' ||
    settled(given, 'physical_damage') === 'significant';
  if (lasting) return { value: 'no', cause };
  return given.harm.blows.some(({ left }) => left === 0) ? { value: 'unknown', cause } : undefined;
};

const spillover = (given: Case): Derived<'spillover_third_states'> | undefined => {
  const { world, harm, ownState, targetState, act } = given;
  if (harm.blows.length === 0) return undefined;
  const parties = [ownState, targetState];
  const cause = byRubric(`harm:${act.id}`);
  const third = blowsOnThird(world, harm, parties);
  const worst = severityOfLosses(lossesOf({ blows: third, spread: [] }));
  // Routing and naming belong to more than the state in which a machine stands.
  const core = harm.blows.some(
    ({ points, asset: { sector, served } }) =>
      sector === 'public-core' && rankOf(severityOfLoss({ points, sector, served })) >= 3,
  );
  if (core || rankOf(worst) >= 3) return { value: 'significant', cause };
  const leaning = world.index.scenario.assets.some(
    (asset) =>
      !parties.includes(asset.host) &&
      harm.blows.some(({ asset: struck }) => asset.dependsOn.includes(struck.id)),
  );
  return third.length > 0 || leaning ? { value: 'incidental', cause } : undefined;
};

/** Origins of the facts of group C. */
export const OBJECT_ORIGINS = {
  target_object: { precedence: 'conduct', derive: targetObject },
  effect_severity: {
    precedence: 'graver',
    onlyOn: (response) => ON_HARM_OF_OTHERS.has(response.law.test) || strikes(response),
    derive: severity,
  },
  physical_damage: {
    precedence: 'graver',
    onlyOn: strikes,
    derive: (given) =>
      worstBlow(given, 'physical_damage', ({ points }) =>
        physicalDamageOf(settled(given, 'conduct'), points),
      ),
  },
  injury_or_death: {
    precedence: 'graver',
    onlyOn: strikes,
    derive: (given) =>
      worstBlow(given, 'injury_or_death', (loss) => injuryOf(settled(given, 'conduct'), loss)),
  },
  functionality_loss: {
    precedence: 'graver',
    onlyOn: strikes,
    derive: (given) =>
      worstBlow(given, 'functionality_loss', ({ points }) =>
        functionalityOf(settled(given, 'conduct'), points),
      ),
  },
  economic_harm: {
    precedence: 'graver',
    onlyOn: strikes,
    derive: (given) => worstBlow(given, 'economic_harm', economicHarmOf),
  },
  affects_gov_function: { precedence: 'graver', onlyOn: strikes, derive: governing },
  coercive: FIXED_BY_CONDUCT,
  domaine_reserve: FIXED_BY_CONDUCT,
  reversible: { precedence: 'graver', derive: reversible },
  spillover_third_states: { precedence: 'graver', onlyOn: strikes, derive: spillover },
  supply_chain_tampered: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<typeof FACT_GROUPS.object>;
