// The exercise as it was: everything that happened, who did it and on whose direction, whoever knew of it.
// In: the scenario, the state after an act's effects, whose conduct is judged, what was known at sealing. Out: a world.
// What a seat held when it sealed is taken from the verdict on that moment and never weighed again with hindsight.
import type { ActorId } from '../../../vocabulary/index.ts';
import { isFactValue } from '../../../law/index.ts';
import type { FactValue } from '../../../law/index.ts';
import type { HypothesisSpec } from '../../../scenario/index.ts';
import {
  truthOf,
  type ActRecord,
  type FactCause,
  type GameState,
  type JudgedVerdict,
  type KeptVerdict,
  type ScenarioIndex,
} from '../../rules/index.ts';
import { diligenceOf } from '../diligence.ts';
import type { Derived } from '../fact-sheet.ts';
import { isOrigin } from '../incident-roles.ts';
import { basisOf, isOwnAct, wrongFromVerdict, wrongUnder } from './attribution-words.ts';
import { isCarried } from './known-world.ts';
import type { Attribution, World } from './world.ts';

const byTruth = (truth: HypothesisSpec): FactCause => ({ kind: 'state', of: `truth:${truth.id}` });

/** The wrong that the incident is; if it was the state's own act, as firm as the finding made on it. */
const incidentWrong = (state: GameState, truth: HypothesisSpec): FactValue<'prior_wrong'> => {
  if (!isOwnAct(basisOf(truth))) return wrongUnder(truth);
  const finding = state.findings.find((one) => one.subject.kind === 'incident');
  return finding ? wrongFromVerdict(finding.true.verdict) : wrongUnder(truth);
};

const sealedConfidence = (world: World): Derived<'attribution_confidence'> => {
  const fact = world.sealed('attribution_confidence');
  if (fact && isFactValue('attribution_confidence', fact.value))
    return { value: fact.value, cause: fact.cause };
  return { value: 'none', cause: { kind: 'evidence', items: [] } };
};

const attributionOf = (world: World, accused: ActorId): Attribution => {
  const truth = truthOf(world);
  const confidence = sealedConfidence(world);
  const cause = byTruth(truth);
  if (truth.responsible === accused) {
    return {
      confidence,
      basis: { value: basisOf(truth), cause },
      correct: { value: 'yes', cause },
      wrong: { value: incidentWrong(world.state, truth), cause },
    };
  }
  const { failing, acted } = diligenceOf(world, accused, world.state.turn);
  if (failing) {
    return {
      confidence,
      basis: { value: 'due_diligence_failure', cause: acted.cause },
      // It did not do it, but it answers for what it let happen: as far as that goes it is the right state.
      correct: { value: 'yes', cause: acted.cause },
      wrong: { value: 'arguable', cause: acted.cause },
    };
  }
  return {
    confidence,
    basis: { value: 'none', cause },
    correct: { value: 'no', cause },
    wrong: { value: 'absent', cause },
  };
};

const knewItself = (world: World, state: ActorId): Derived<'origin_state_knew'> | undefined => {
  const truth = truthOf(world);
  const cause = byTruth(truth);
  if (state !== truth.responsible && !isOrigin(world.index, state)) return { value: 'no', cause };
  return isFactValue('origin_state_knew', truth.originKnew) ? { value: truth.originKnew, cause } : undefined;
};

const findingOn = (state: GameState, act: ActRecord): KeptVerdict | undefined =>
  state.findings.find((one) => one.subject.kind === 'act' && one.subject.act === act.id)?.true;

/** What was true, with what the judged seat held at sealing (`known`; absent where nothing was sealed). */
export const trueWorld = (
  index: ScenarioIndex,
  state: GameState,
  self: ActorId,
  known?: JudgedVerdict,
): World => {
  const world: World = {
    kind: 'true',
    index,
    state,
    self,
    acts: () => state.acts,
    register: () => state.register,
    requests: () => state.requests,
    agreements: () => state.agreements,
    carries: (actor, flag) => isCarried(state, actor, flag),
    attribution: (accused) => attributionOf(world, accused),
    knewItself: (accused) => knewItself(world, accused),
    answersFor: (accused) => {
      const { correct } = attributionOf(world, accused);
      return correct.value === 'yes' ? correct.cause : undefined;
    },
    wrongOf: (act) => ({
      value: wrongFromVerdict(findingOn(state, act)?.verdict ?? 'lawful'),
      cause: { kind: 'event', event: act.id },
    }),
    scripted: (fact) => truthOf(world).incident.facts[fact],
    blow: (asset, by) => ({ asset, points: by, left: state.assets[asset.id]?.integrity ?? 0 }),
    sealed: (fact) => known?.facts.find((one) => one.fact === fact),
  };
  return world;
};
