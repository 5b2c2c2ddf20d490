// Restrictions at home: what measure, on what basis, is the response's own. Only its reach abroad shows in the effects.
// In: a case. Out: facts of the group `human-rights`. No step of the game gives the notice of ITU Constitution art. 35.
import type { FACT_GROUPS } from '../../../law/index.ts';
import type { Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { strikes } from '../harm-of-act.ts';
import { rankOf, severityOfLoss } from '../rubric-of-harm.ts';
import { byRubric, FIXED_BY_CONDUCT, type OriginsOf } from './fact-origin.ts';

const reachesAbroad = (given: Case): Derived<'affects_international_service'> | undefined => {
  const felt = given.harm.blows.some(
    ({ points, asset: { sector, served } }) =>
      sector === 'public-core' && rankOf(severityOfLoss({ points, sector, served })) >= 2,
  );
  return felt ? { value: 'yes', cause: byRubric(`harm:${given.act.id}`) } : undefined;
};

/** Origins of the facts of group I. */
export const HUMAN_RIGHTS_ORIGINS = {
  hr_measure: FIXED_BY_CONDUCT,
  hr_legal_basis: FIXED_BY_CONDUCT,
  hr_legitimate_aim: FIXED_BY_CONDUCT,
  hr_necessary_proportionate: FIXED_BY_CONDUCT,
  hr_due_process: FIXED_BY_CONDUCT,
  affects_international_service: { precedence: 'graver', onlyOn: strikes, derive: reachesAbroad },
  itu_notice_given: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<(typeof FACT_GROUPS)['human-rights']>;
