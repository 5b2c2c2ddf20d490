// Restrictions at home: what measure, on what basis, is the response's own. Its reach abroad shows in the effects, its need in the harm.
// In: a case. Out: facts of the group `human-rights`. No step of the game gives the notice of ITU Constitution art. 35.
import type { FACT_GROUPS } from '../../../law/index.ts';
import type { Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { strikes, turnsShielded } from '../harm-of-act.ts';
import { isOrigin, isTransit } from '../incident-roles.ts';
import { weakestEssential } from '../injury.ts';
import { rankOf, severityOfLoss } from '../rubric-of-harm.ts';
import { byRubric, FIXED_BY_CONDUCT, judgedBy, type OriginsOf } from './fact-origin.ts';

const reachesAbroad = (given: Case): Derived<'affects_international_service'> | undefined => {
  const felt = given.harm.blows.some(
    ({ points, asset: { sector, served } }) =>
      sector === 'public-core' && rankOf(severityOfLoss({ points, sector, served })) >= 2,
  );
  return felt ? { value: 'yes', cause: byRubric(`harm:${given.act.id}`) } : undefined;
};

/** Tables that ask whether a restriction at home is necessary. */
const RESTRICTING: ReadonlySet<string> = new Set(['internet_shutdown', 'surveillance']);

/** A restriction that lasts no longer than so many turns is a short one. */
const SHORT = 1;

/** Harm that a restriction may answer: to one's own essential services; of records that are kept, also harm that passed one's own way. */
const concerns = ({ world, test, ownState, act }: Case): boolean => {
  const state = ownState ?? act.seat;
  if (weakestEssential(world, state) !== undefined) return true;
  const passed = isOrigin(world.index, state) || isTransit(world.index, state);
  return test === 'surveillance' && passed;
};

/** Necessity follows from the harm, while it goes on, and from how long the measure lasts; never from what the measure is called. */
const necessary = (given: Case): Derived<'hr_necessary_proportionate'> | undefined => {
  if (given.actor.kind !== 'state') return undefined;
  const cause = byRubric('wave');
  const short = turnsShielded(given.response) <= SHORT;
  return { value: given.world.state.harm > 0 && short && concerns(given) ? 'yes' : 'unknown', cause };
};

/** Origins of the facts of group I. */
export const HUMAN_RIGHTS_ORIGINS = {
  hr_measure: FIXED_BY_CONDUCT,
  hr_legal_basis: FIXED_BY_CONDUCT,
  hr_legitimate_aim: FIXED_BY_CONDUCT,
  hr_necessary_proportionate: { precedence: 'conduct', onlyOn: judgedBy(RESTRICTING), derive: necessary },
  hr_due_process: FIXED_BY_CONDUCT,
  affects_international_service: { precedence: 'graver', onlyOn: strikes, derive: reachesAbroad },
  itu_notice_given: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<(typeof FACT_GROUPS)['human-rights']>;
