// Who acts and towards whom: kind, standing and addressee, from the actors, the register and the attribution.
// In: a case. Out: facts of the group `actor`. A private actor is never taken for a state's organ here: that is a ruling's to say.
import type { FACT_GROUPS, FactValue } from '../../../law/index.ts';
import type { ActorKind } from '../../../vocabulary/index.ts';
import { accuses, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { isInjured, isOrigin, isSuspect } from '../incident-roles.ts';
import { byState, type OriginsOf } from './fact-origin.ts';

/** The law's word for each kind of actor. Organisations of the game are regional ones. */
export const LEGAL_KIND: Readonly<Record<ActorKind, FactValue<'actor_kind'>>> = {
  state: 'state',
  cert: 'national_csirt',
  firm: 'private_firm',
  organisation: 'regional_org',
  'civil-society': 'civil_society',
  group: 'individual_or_group',
};

const standing = (given: Case): Derived<'standing'> | undefined => {
  const { world, actor, act, accused, ownState } = given;
  const prior = given.prior();
  // Standing belongs to states, for which their teams act, and to organisations that act in their stead (ARSIWA arts. 42, 48; ARIO art. 22).
  if (prior === undefined || accused === undefined) return undefined;
  if (actor.kind !== 'state' && actor.kind !== 'organisation' && actor.kind !== 'cert') return undefined;
  if (prior.kind === 'act') return { value: 'injured', cause: { kind: 'event', event: prior.act.id } };
  if (actor.kind !== 'organisation' && ownState !== undefined && isInjured(world.index, ownState)) {
    return { value: 'injured', cause: byState(`injured:${ownState}`) };
  }
  // A plea for help asks for no countermeasure, and the game has no request that does: whether there was one a ruling says.
  return { value: 'uninjured', cause: byState(`injured:${act.seat}`) };
};

const SURE: ReadonlySet<string> = new Set(['moderate', 'high', 'confirmed']);

/** A foreign state that is held responsible, or merely stands where traffic came from, or has nothing to do with it. */
const accusedState = (given: Case, state: NonNullable<Case['accused']>): Derived<'addressee'> => {
  const attribution = given.attribution();
  const { index } = given.world;
  const elsewhere = isOrigin(index, state) ? 'state_of_origin' : 'third_state';
  if (!attribution) return { value: elsewhere, cause: byState(`territory:${state}`) };
  const { correct, confidence } = attribution;
  if (correct.value === 'yes') return { value: 'responsible_state', cause: correct.cause };
  if (correct.value === 'no') return { value: elsewhere, cause: correct.cause };
  if (SURE.has(confidence.value)) return { value: 'responsible_state', cause: confidence.cause };
  // Aimed at a suspect whose territory is not the origin: the aim is clear, the ground is thin, and confidence says so.
  const aimed = elsewhere === 'third_state' && isSuspect(index, state) ? 'responsible_state' : elsewhere;
  return { value: aimed, cause: confidence.cause };
};

const addressee = (given: Case): Derived<'addressee'> | undefined => {
  const { target, targetState, ownState, accused, world } = given;
  if (!target) return undefined;
  const cause = byState(`actor:${target.id}`);
  if (target.kind === 'organisation') return { value: 'io', cause };
  if (targetState !== undefined && targetState === ownState) return { value: 'own_jurisdiction', cause };
  // An operation on a private server abroad is still directed at the state whose territory it stands on.
  const isStateLike = target.kind === 'state' || target.kind === 'cert' || given.asset !== undefined;
  if (accused !== undefined && isStateLike) return accusedState(given, accused);
  // A national response team stands for its state here too.
  if (target.kind !== 'state' && target.kind !== 'cert') return { value: 'private_abroad', cause };
  return {
    value: isOrigin(world.index, targetState ?? target.id) ? 'state_of_origin' : 'third_state',
    cause,
  };
};

/** Origins of the facts of group A. */
export const ACTOR_ORIGINS = {
  actor_kind: {
    precedence: 'play',
    derive: ({ actor }) => ({ value: LEGAL_KIND[actor.kind], cause: byState(`actor:${actor.id}`) }),
  },
  actor_link: {
    precedence: 'conduct',
    derive: ({ actor }) => {
      if (actor.kind === 'state') return undefined;
      const cause = byState(`actor:${actor.id}`);
      // A national team is an organ of its state, or empowered by its law (ARSIWA arts. 4, 5): either way its acts are the state's.
      if (actor.kind === 'cert') return { value: actor.home === undefined ? 'unknown' : 'empowered', cause };
      return { value: 'none', cause };
    },
  },
  standing: { precedence: 'conduct', onlyOn: accuses, derive: standing },
  addressee: { precedence: 'conduct', derive: addressee },
  actor_is_receiving_state: {
    precedence: 'conduct',
    derive: ({ conduct, actor, act }) => {
      const step = conduct.diplomatic_step;
      if (step === undefined || step === 'none' || actor.kind !== 'state') return undefined;
      return { value: 'yes', cause: { kind: 'conduct', response: act.response } };
    },
  },
} as const satisfies OriginsOf<typeof FACT_GROUPS.actor>;
