// Limits and proportion: the act's burden held against the injury it answers, and the walls that harm to people raises.
// In: a case. Out: facts of the group `limits`. The two proportionalities of the law stay apart (ARSIWA art. 51; self-defence).
import type { FACT_GROUPS } from '../../../law/index.ts';
import { linked } from '../../rules/index.ts';
import { accuses, settled, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { harmOfAct, strikes } from '../harm-of-act.ts';
import { harmedBodies, pointsSuffered, severitySoFar } from '../injury.ts';
import { proportionOf, rankOf, severityOfWave } from '../rubric-of-harm.ts';
import { byRubric, DEFENCE, FIXED_BY_CONDUCT, judgedBy, type OriginsOf } from './fact-origin.ts';

/** Points of injury that the act answers. */
const injuryAnswered = (given: Case): number => {
  const prior = given.prior();
  if (prior?.kind !== 'act') return pointsSuffered(given.world);
  const { points, weight } = harmOfAct(
    given.world,
    prior.act,
    linked(given.world.index.responses, prior.act.response),
  );
  return points + 2 * weight;
};

const proportion = (given: Case): Derived<'proportionate_to_injury'> | undefined => {
  const { prior, harm } = given;
  if (prior() === undefined || settled(given, 'breaches_obligation') === 'none') return undefined;
  const standing = settled(given, 'standing');
  if (standing !== 'injured' && standing !== 'requested_by_injured') return undefined;
  return { value: proportionOf(harm, injuryAnswered(given)), cause: byRubric(`proportion:${given.act.id}`) };
};

/** Whether what is answered broke things or hurt people, as against functions lost. */
const wasPhysical = (given: Case): boolean => {
  const prior = given.prior();
  if (prior?.kind !== 'act') return harmedBodies(given.world);
  const { law, class: grade } = linked(given.world.index.responses, prior.act.response);
  return grade === 'force' || law.facts.forcible === 'yes';
};

/**
 * No graver than what is repelled, while it goes on. A blow after it has ceased repels nothing that this rubric could weigh, and
 * no rubric says how much blood so many lost functions are worth.
 */
const defence = (given: Case): Derived<'necessary_and_proportionate'> | undefined => {
  if (given.test !== 'self_defence') return undefined;
  const cause = byRubric(`proportion:${given.act.id}`);
  const graver = rankOf(settled(given, 'effect_severity')) > rankOf(severitySoFar(given.world));
  if (graver) return { value: 'no', cause };
  const isWeighable = settled(given, 'conduct') !== 'kinetic' || wasPhysical(given);
  return { value: isWeighable && settled(given, 'prior_status') === 'ongoing' ? 'yes' : 'unknown', cause };
};

const lesserMeans = (given: Case): Derived<'lesser_means_adequate'> | undefined => {
  if (given.test !== 'self_defence') return undefined;
  // What protection and diplomacy have brought below serious needs no force.
  const held = rankOf(severityOfWave(given.world.state.harm)) < 3;
  return { value: held ? 'yes' : 'no', cause: byRubric('wave') };
};

const LIFE: ReadonlySet<string> = new Set(['medical', 'essential_survival']);

const fundamental = (given: Case): Derived<'affects_fundamental_hr'> | undefined => {
  const onLife = LIFE.has(settled(given, 'target_object')) && rankOf(settled(given, 'effect_severity')) >= 3;
  if (given.harm.points === 0 || (!onLife && settled(given, 'injury_or_death') !== 'actual'))
    return undefined;
  return { value: 'yes', cause: byRubric(`harm:${given.act.id}`) };
};

const INVIOLABLE: ReadonlySet<string | undefined> = new Set([
  'enter_premises',
  'seize_archives',
  'restrict_mission_comms',
  'detain_agent',
]);

/** Origins of the facts of group F. */
export const LIMITS_ORIGINS = {
  proportionate_to_injury: { precedence: 'conduct', onlyOn: accuses, derive: proportion },
  necessary_and_proportionate: { precedence: 'conduct', onlyOn: judgedBy(DEFENCE), derive: defence },
  lesser_means_adequate: { precedence: 'conduct', onlyOn: judgedBy(DEFENCE), derive: lesserMeans },
  affects_fundamental_hr: { precedence: 'graver', onlyOn: strikes, derive: fundamental },
  affects_humanitarian_rules: FIXED_BY_CONDUCT,
  affects_peremptory: FIXED_BY_CONDUCT,
  affects_diplomatic_inviolability: {
    precedence: 'graver',
    derive: ({ conduct, act }) =>
      INVIOLABLE.has(conduct.diplomatic_step)
        ? { value: 'yes', cause: { kind: 'conduct', response: act.response } }
        : undefined,
  },
} as const satisfies OriginsOf<typeof FACT_GROUPS.limits>;
