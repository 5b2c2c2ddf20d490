// The act that is answered: whether it was a wrong, how grave, whether over, and how the accused state is linked with it.
// In: a case. Out: facts of the group `prior-act`, for acts aimed at a foreign state over the incident or over a blow of its own.
// Confidence follows from the evidence held and never falls back to its default; the link is the world's to say.
import type { FACT_GROUPS, FactName } from '../../../law/index.ts';
import type { ActorId } from '../../../vocabulary/index.ts';
import type { ResponseSpec } from '../../../scenario/index.ts';
import { linked, type ActRecord } from '../../rules/index.ts';
import { accuses, ON_OWN_TERRITORY, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { territoryRole } from '../incident-roles.ts';
import { thresholdSoFar } from '../injury.ts';
import { stillWeighs } from '../prior-act.ts';
import { isOwnAct } from '../world/attribution-words.ts';
import type { Attribution, World } from '../world/world.ts';
import { byRubric, byState, type FactOrigin, type OriginsOf } from './fact-origin.ts';

/** The clause of the shared catalogue by which a wrong is made good; a scenario without it knows no discharge by agreement. */
const REPARATION_CLAUSE = 'reparation';

const linkedBy = <F extends FactName>(
  pick: (attribution: Attribution) => Derived<F>,
): FactOrigin<F>['derive'] => {
  return (given) => {
    const attribution = given.attribution();
    return attribution && pick(attribution);
  };
};

const thresholdOfAct = (world: World, act: ActRecord): Derived<'prior_threshold'> => {
  const { law, class: grade } = linked(world.index.responses, act.response);
  const cause = { kind: 'event', event: act.id } as const;
  if (law.facts.forcible !== 'yes' && grade !== 'force') return { value: 'below_force', cause };
  return { value: law.facts.injury_or_death === 'actual' ? 'armed_attack' : 'lesser_force', cause };
};

const threshold = (given: Case): Derived<'prior_threshold'> | undefined => {
  const prior = given.prior();
  if (prior === undefined) return undefined;
  if (prior.kind === 'act') return thresholdOfAct(given.world, prior.act);
  return { value: thresholdSoFar(given.world), cause: byRubric('incident') };
};

/** Whether the incident goes on: this turn's wave struck; over without risk only when two waves running did no harm. */
const statusOfIncident = ({ state }: Pick<World, 'state'>): Derived<'prior_status'> => {
  const cause = byState('harm');
  if (state.harm > 0) return { value: 'ongoing', cause };
  const before = state.history.at(-1);
  return { value: before?.harm === 0 ? 'ceased_low_risk' : 'ceased_risk', cause };
};

const status = (given: Case): Derived<'prior_status'> | undefined => {
  const prior = given.prior();
  if (prior === undefined) return undefined;
  if (prior.kind === 'incident') return statusOfIncident(given.world);
  const cause = { kind: 'event', event: prior.act.id } as const;
  if (stillWeighs(given.world, prior.act, given.act.turn)) return { value: 'ongoing', cause };
  return { value: prior.act.turn + 1 >= given.act.turn ? 'ceased_risk' : 'ceased_low_risk', cause };
};

const repairedBetween = (world: World, one: ActorId, other: ActorId): string | undefined =>
  world.agreements().find((agreement) => {
    const parties: readonly ActorId[] = agreement.parties;
    return (
      agreement.status === 'in-force' &&
      parties.includes(one) &&
      parties.includes(other) &&
      agreement.clauses.some(({ clause }) => clause === REPARATION_CLAUSE)
    );
  })?.id;

const asksDiligence = (response: ResponseSpec): boolean =>
  accuses(response) || ON_OWN_TERRITORY.has(response.law.test);

const discharged = (given: Case): Derived<'responsibility_discharged'> | undefined => {
  const { world, ownState, accused } = given;
  if (accused === undefined || given.prior()?.kind !== 'incident') return undefined;
  const agreement = ownState === undefined ? undefined : repairedBetween(world, ownState, accused);
  const repaired = agreement === undefined ? undefined : byState(`agreement:${agreement}`);
  // Who answers for having tolerated it has ceased to once it does what it can; reparation is still owed (ARSIWA arts. 31, 53).
  const diligence = given.diligence();
  if (diligence?.acted.value === 'feasible_measures')
    return repaired ? { value: 'yes', cause: repaired } : { value: 'in_part', cause: diligence.acted.cause };
  if (world.state.harm > 0 || repaired === undefined) return undefined;
  return { value: 'yes', cause: repaired };
};

/** Tables on what a state does at home about harm from there: it matters whether that harm is its own doing, where this is seen. */
const AGAINST_HARM_AT_HOME: ReadonlySet<string> = new Set(['takedown', 'tolerate_territory']);

const ownDoing = ({ world, test, actor, accused }: Case): Derived<'attribution_basis'> | undefined => {
  if (!AGAINST_HARM_AT_HOME.has(test) || accused !== undefined || actor.kind !== 'state') return undefined;
  if (world.answersFor(actor.id) === undefined) return undefined;
  const { basis } = world.attribution(actor.id);
  return isOwnAct(basis.value) ? basis : undefined;
};

/** Whose territory is in question: the accused's when it answers for how it handled it, else the actor's own when the act is about that. */
const territoryInQuestion = (given: Case): ActorId | undefined => {
  const { test, ownState, accused } = given;
  if (accused === undefined)
    return ON_OWN_TERRITORY.has(test) || AGAINST_HARM_AT_HOME.has(test) ? ownState : undefined;
  return given.attribution()?.basis.value === 'due_diligence_failure' ? accused : undefined;
};

const territoryPart = (given: Case): Derived<'territory_role'> | undefined => {
  const state = territoryInQuestion(given);
  const value = state && territoryRole(given.world.index, state);
  if (state === undefined || value === undefined) return undefined;
  // Whoever moves against the harm at home shows by it that its territory is used.
  if (value === 'none' && AGAINST_HARM_AT_HOME.has(given.test)) return undefined;
  return { value, cause: byState(`territory:${state}`) };
};

/** Origins of the facts of group D. */
export const PRIOR_ACT_ORIGINS = {
  prior_wrong: { precedence: 'play', onlyOn: accuses, derive: linkedBy(({ wrong }) => wrong) },
  prior_threshold: { precedence: 'play', onlyOn: accuses, derive: threshold },
  prior_status: { precedence: 'play', onlyOn: accuses, derive: status },
  attribution_basis: {
    precedence: 'conduct',
    onlyOn: (response) => accuses(response) || AGAINST_HARM_AT_HOME.has(response.law.test),
    derive: (given) => given.attribution()?.basis ?? ownDoing(given),
  },
  attribution_confidence: {
    precedence: 'play',
    onlyOn: accuses,
    derive: linkedBy(({ confidence }) => confidence),
  },
  attribution_correct: { precedence: 'play', onlyOn: accuses, derive: linkedBy(({ correct }) => correct) },
  responsibility_discharged: { precedence: 'conduct', onlyOn: accuses, derive: discharged },
  origin_state_knew: {
    precedence: 'conduct',
    onlyOn: asksDiligence,
    derive: (given) => given.diligence()?.knew,
  },
  origin_state_acted: {
    precedence: 'conduct',
    onlyOn: asksDiligence,
    derive: (given) => given.diligence()?.acted,
  },
  territory_role: { precedence: 'conduct', onlyOn: asksDiligence, derive: territoryPart },
} as const satisfies OriginsOf<(typeof FACT_GROUPS)['prior-act']>;
