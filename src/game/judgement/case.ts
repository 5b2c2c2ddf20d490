// An act laid out for the law: who acts, from where, at whom and on what, what it does, and what it answers.
// In: a world and an act. Out: the case from which facts are derived. Costly readings wait until a derivation asks.
import type { ActorSpec, AssetSpec, ResponseSpec } from '../../scenario/index.ts';
import type { ActorId } from '../../vocabulary/index.ts';
import type { FactName, FactValue } from '../../law/index.ts';
import { linked, type ActRecord } from '../rules/index.ts';
import { diligenceOf, type Diligence } from './diligence.ts';
import { valueOf, type FactSheet } from './fact-sheet.ts';
import { harmOfAct, type ActHarm } from './harm-of-act.ts';
import { stateOf } from './incident-roles.ts';
import { priorActOf, type PriorAct } from './prior-act.ts';
import { onceOnly } from './world/once-only.ts';
import type { Attribution, World } from './world/world.ts';

/** Tables that judge an act as an answer to a wrong of its target. Others do not ask who is responsible. */
const ACCUSING: ReadonlySet<string> = new Set([
  'aid_assist',
  'collective_countermeasure',
  'countermeasure',
  'csirt_operation',
  'diplomatic_measure',
  'diplomatic_note',
  'disruptive_operation',
  'hack_back_private',
  'ihl_operation',
  'necessity_measure',
  'public_attribution',
  'public_core_operation',
  'referral',
  'retorsion',
  'sanctions',
  'self_defence',
  'takedown',
]);

/** Tables on how a state handles harm from its own territory. */
export const ON_OWN_TERRITORY: ReadonlySet<string> = new Set(['tolerate_territory', 'assistance_response']);

/** Conduct on systems, as against words and legal acts. */
const ON_SYSTEMS: ReadonlySet<string> = new Set([
  'access_read_only',
  'data_exfiltration',
  'data_alteration',
  'availability_disruption',
  'system_impairment',
  'physical_effect',
  'remediation_code',
  'traffic_redirection',
  'kinetic',
]);

/** An act with everything that derivations look at. */
export interface Case {
  readonly world: World;
  readonly act: ActRecord;
  readonly response: ResponseSpec;
  readonly test: string;
  /** Facts that the kind of response fixes, as its author wrote them. */
  readonly conduct: Readonly<Record<string, string>>;
  readonly actor: ActorSpec;
  /** The state under whose law the actor stands. */
  readonly ownState: ActorId | undefined;
  /** The actor aimed at: named, or the owner of the asset. */
  readonly target: ActorSpec | undefined;
  readonly asset: AssetSpec | undefined;
  /** The state that the act is aimed at or whose territory it touches; its own state too. */
  readonly targetState: ActorId | undefined;
  /** The target state, where it is a foreign one and the act answers something it is held to have done. */
  readonly accused: ActorId | undefined;
  readonly harm: ActHarm;
  /** Facts settled so far; later derivations build on earlier ones. */
  readonly sheet: FactSheet;
  /** What the act answers; nothing for acts that accuse nobody. */
  readonly prior: () => PriorAct | undefined;
  /** How the accused is linked with what is answered. */
  readonly attribution: () => Attribution | undefined;
  /** Whose handling of its territory the act is about: the actor's own, or that of a state accused for failing in it. */
  readonly diligence: () => Diligence | undefined;
}

const attributionOfAct = (world: World, act: ActRecord): Attribution => {
  const cause = { kind: 'event', event: act.id } as const;
  return {
    // Done in the open, by a state that does not hide.
    confidence: { value: 'high', cause },
    basis: { value: 'organ', cause },
    correct: { value: 'yes', cause },
    wrong: world.wrongOf(act),
  };
};

const targetStateOf = (target: ActorSpec | undefined, asset: AssetSpec | undefined): ActorId | undefined => {
  // The territory touched is that on which the asset stands, unless it belongs to a state itself.
  if (asset !== undefined && target?.kind !== 'state') return asset.host;
  return target && stateOf(target);
};

/** Whether acts of this response answer a wrong, wherever they have a foreign state for their target. */
export const accuses = ({ law }: ResponseSpec): boolean => ACCUSING.has(law.test);

/** Lays out an act in a world; its facts are to be settled on the sheet. */
export const caseOf = (world: World, act: ActRecord, sheet: FactSheet): Case => {
  const { index } = world;
  const response = linked(index.responses, act.response);
  const actor = linked(index.actors, act.seat);
  const asset = act.targetAsset === undefined ? undefined : linked(index.assets, act.targetAsset);
  const target = act.affects === undefined ? undefined : linked(index.actors, act.affects);
  const ownState = stateOf(actor);
  const targetState = targetStateOf(target, asset);
  const { test, facts: conduct } = response.law;
  const accused = accuses(response) && targetState !== ownState ? targetState : undefined;
  const prior = onceOnly(() => {
    if (accused === undefined) return undefined;
    return priorActOf(world, ownState ?? act.seat, accused, act.turn);
  });
  const attribution = onceOnly(() => {
    const answered = prior();
    if (accused === undefined || answered === undefined) return undefined;
    return answered.kind === 'act' ? attributionOfAct(world, answered.act) : world.attribution(accused);
  });
  const diligence = onceOnly(() => {
    if (ON_OWN_TERRITORY.has(test)) {
      return ownState === undefined ? undefined : diligenceOf(world, ownState, act.turn);
    }
    if (accused === undefined || prior()?.kind !== 'incident') return undefined;
    const failed = attribution()?.basis.value === 'due_diligence_failure';
    return failed ? diligenceOf(world, accused, act.turn) : undefined;
  });
  return {
    world,
    act,
    response,
    test,
    conduct,
    actor,
    ownState,
    target,
    asset,
    targetState,
    accused,
    harm: harmOfAct(world, act, response),
    sheet,
    prior,
    attribution,
    diligence,
  };
};

/** A fact as it stands on the case's sheet. */
export const settled = <F extends FactName>({ sheet }: Case, fact: F): FactValue<F> => valueOf(sheet, fact);

/** Whether the act works on systems, as against words and legal acts. */
export const isOnSystems = (given: Case): boolean => ON_SYSTEMS.has(settled(given, 'conduct'));

/** Whether the act reaches out of the actor's own state: to another one, or to an organisation, which is at home nowhere. */
export const isAbroad = ({ targetState, ownState, target, actor }: Case): boolean =>
  targetState === undefined
    ? target?.kind === 'organisation' && target.id !== actor.id
    : targetState !== ownState;
