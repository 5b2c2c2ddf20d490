// The act that is answered: whether it was a wrong, how grave, whether over, and how the accused state is linked with it.
// In: a case. Out: facts of the group `prior-act`, for acts aimed at a foreign state over the incident or over a blow of its own.
// Confidence follows from the evidence held and never falls back to its default; the link is the world's to say.
import type { FACT_GROUPS, FactName } from '../../../law/index.ts';
import type { ActorId } from '../../../vocabulary/index.ts';
import { linked, type ActRecord } from '../../rules/index.ts';
import type { Case } from '../case.ts';
import { diligenceOf, type Diligence } from '../diligence.ts';
import type { Derived } from '../fact-sheet.ts';
import { stateOf } from '../incident-roles.ts';
import { thresholdSoFar } from '../injury.ts';
import { stillWeighs } from '../prior-act.ts';
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

/** Whose handling of its territory the act is about: the actor's own, or that of a state accused for failing in it. */
const diligenceIn = (given: Case): Diligence | undefined => {
  const { world, test, actor, act, accused } = given;
  if (test === 'tolerate_territory' || test === 'assistance_response') {
    const own = stateOf(actor);
    return own === undefined ? undefined : diligenceOf(world, own, act.turn);
  }
  if (accused === undefined || given.prior()?.kind !== 'incident') return undefined;
  const basis = given.attribution()?.basis.value;
  return basis === 'due_diligence_failure' ? diligenceOf(world, accused, act.turn) : undefined;
};

const discharged = (given: Case): Derived<'responsibility_discharged'> | undefined => {
  const { world, ownState, accused } = given;
  if (accused === undefined || given.prior()?.kind !== 'incident') return undefined;
  const diligence = diligenceIn(given);
  // Who answers for having tolerated it has complied once it does what it can (ARSIWA art. 53).
  if (diligence?.acted.value === 'feasible_measures') return { value: 'yes', cause: diligence.acted.cause };
  if (world.state.harm > 0 || ownState === undefined) return undefined;
  const agreement = repairedBetween(world, ownState, accused);
  return agreement === undefined ? undefined : { value: 'yes', cause: byState(`agreement:${agreement}`) };
};

/** Origins of the facts of group D. */
export const PRIOR_ACT_ORIGINS = {
  prior_wrong: { precedence: 'play', derive: linkedBy(({ wrong }) => wrong) },
  prior_threshold: { precedence: 'play', derive: threshold },
  prior_status: { precedence: 'play', derive: status },
  attribution_basis: { precedence: 'conduct', derive: linkedBy(({ basis }) => basis) },
  attribution_confidence: { precedence: 'play', derive: linkedBy(({ confidence }) => confidence) },
  attribution_correct: { precedence: 'play', derive: linkedBy(({ correct }) => correct) },
  responsibility_discharged: { precedence: 'conduct', derive: discharged },
  origin_state_knew: { precedence: 'conduct', derive: (given) => diligenceIn(given)?.knew },
  origin_state_acted: { precedence: 'conduct', derive: (given) => diligenceIn(given)?.acted },
} as const satisfies OriginsOf<(typeof FACT_GROUPS)['prior-act']>;
