// What was asked, told and tried before: from the register, and from earlier turns alone, because procedure takes time.
// In: a case. Out: facts of the group `procedure`. A claim of urgency is the seat's; whether it holds is the harm's to say.
import type { FACT_GROUPS } from '../../../law/index.ts';
import type { ActorId, RegisterKind } from '../../../vocabulary/index.ts';
import { linked } from '../../rules/index.ts';
import { accuses, isOnSystems, settled, type Case } from '../case.ts';
import { byEntry } from '../notice-of-harm.ts';
import type { Derived } from '../fact-sheet.ts';
import { isInjured, stateOf } from '../incident-roles.ts';
import { isSpoiltByNotice } from '../harm-of-act.ts';
import { earlierStep, peacefulMeans, referralsIn, type Dealing } from '../procedure-on-record.ts';
import { rankOf, severityOfWave } from '../rubric-of-harm.ts';
import { byOrder, byRubric, byState, DEFENCE, judgedBy, type OriginsOf } from './fact-origin.ts';

const dealingOf = ({ act, accused }: Case): Dealing | undefined =>
  accused === undefined ? undefined : { by: act.seat, to: accused, turn: act.turn };

const isInjuredState = ({ world }: Case, actor: ActorId): boolean => {
  const spec = world.index.actors.get(actor);
  return spec?.kind === 'state' && isInjured(world.index, spec.id);
};

/** A measure at the request of the injured state rests on that state's call: one that the actor was sent or could read of. */
const callByInjured = (given: Case, { to, turn }: Dealing): Derived['cause'] | undefined => {
  const { world } = given;
  if (settled(given, 'standing') !== 'requested_by_injured') return undefined;
  const entry = world
    .register()
    .find((one) => one.kind === 'call' && one.to === to && one.turn < turn && isInjuredState(given, one.by));
  if (entry) return byEntry(entry);
  const act = world
    .acts()
    .find(
      (one) =>
        one.turn < turn &&
        one.affects === to &&
        isInjuredState(given, one.seat) &&
        linked(world.index.responses, one.response).effects.some(
          (effect) => effect.kind === 'record' && effect.entry === 'call' && effect.to === 'target',
        ),
    );
  return act && { kind: 'event', event: act.id };
};

const step = (
  given: Case,
  kind: RegisterKind,
): { value: 'yes' | 'no'; cause: Derived['cause'] } | undefined => {
  const dealing = dealingOf(given);
  if (!dealing) return undefined;
  const entry = earlierStep(given.world, kind, dealing);
  if (entry) return { value: 'yes', cause: byEntry(entry) };
  const injured = kind === 'call' ? callByInjured(given, dealing) : undefined;
  if (injured) return { value: 'yes', cause: injured };
  return { value: 'no', cause: byState(`register:${dealing.by}:${dealing.to}`) };
};

/** A claim counts only while harm goes on and this turn's wave was serious or worse (ARSIWA art. 52(2): to preserve rights). */
const urgency = (given: Case): Derived<'urgency'> | undefined => {
  if (given.accused === undefined) return undefined;
  if (!given.act.urgent) return { value: 'no', cause: byOrder(given) };
  const pressing =
    settled(given, 'prior_status') === 'ongoing' && rankOf(severityOfWave(given.world.state.harm)) >= 3;
  return { value: pressing ? 'yes' : 'no', cause: byRubric('wave') };
};

/** Secrecy is needed by what notice would spoil, not by whoever likes it better. */
const covertness = (given: Case): Derived<'covertness_needed'> | undefined => {
  if (given.accused === undefined || given.act.publicity !== 'covert' || !isOnSystems(given))
    return undefined;
  if (!isSpoiltByNotice(given.response)) return undefined;
  return { value: 'yes', cause: byOrder(given) };
};

const tribunal = (given: Case): Derived<'tribunal_seised'> | undefined => {
  if (given.accused === undefined) return undefined;
  const before = referralsIn(given.world).filter((referral) => referral.turn < given.act.turn);
  const court = before.find((referral) => referral.forum === 'icj');
  if (court) return { value: 'binding', cause: court.cause };
  const [other] = before;
  return other && { value: 'nonbinding', cause: other.cause };
};

/** Kinds of means that a table of this size must have tried, a third party's among them and refused, before they are exhausted. */
const EXHAUSTED_BY = 3;

const means = (given: Case): Derived<'peaceful_means_tried'> | undefined => {
  const dealing = dealingOf(given);
  if (!dealing) return undefined;
  const tried = peacefulMeans(given.world, dealing);
  const [cause] = tried.values();
  if (cause === undefined) return undefined;
  const exhausted = tried.size >= EXHAUSTED_BY && tried.has('refused');
  return { value: exhausted ? 'exhausted' : 'some', cause };
};

/** The victim itself has used force in its defence, or has taken the matter to the Council. */
const declared = (given: Case): Derived<'victim_declares_armed_attack'> | undefined => {
  const { world, test } = given;
  if (test !== 'self_defence' || settled(given, 'standing') !== 'requested_by_injured') return undefined;
  const act = world.acts().find((one) => {
    const spec = linked(world.index.actors, one.seat);
    const home = stateOf(spec);
    const isOwn = linked(world.index.responses, one.response).law.test === 'self_defence';
    return isOwn && spec.kind === 'state' && home !== undefined && isInjured(world.index, home);
  });
  if (act) return { value: 'yes', cause: { kind: 'event', event: act.id } };
  return { value: 'no', cause: byState('acts') };
};

const referredInSameOrder = ({ world, act }: Case): boolean =>
  (world.state.seats[act.seat]?.order?.acts ?? []).some(
    (one) => world.index.responses.get(one.response)?.law.facts.referral_forum === 'unsc',
  );

/** Measures of self-defence are reported at once: before, or in the same order. */
const reported = (given: Case): Derived<'reported_to_unsc'> | undefined => {
  const { world, act, test } = given;
  if (test !== 'self_defence') return undefined;
  const referral = referralsIn(world).find((one) => one.forum === 'unsc' && one.by === act.seat);
  if (referral) return { value: 'yes', cause: referral.cause };
  return { value: referredInSameOrder(given) ? 'yes' : 'no', cause: byOrder(given) };
};

const council = (given: Case): Derived<'unsc_action'> | undefined => {
  const referral = referralsIn(given.world).find((one) => one.forum === 'unsc' && one.turn < given.act.turn);
  return referral && { value: 'seized', cause: referral.cause };
};

/** Origins of the facts of group E. */
export const PROCEDURE_ORIGINS = {
  prior_call: { precedence: 'play', onlyOn: accuses, derive: (given) => step(given, 'call') },
  prior_notice: { precedence: 'play', onlyOn: accuses, derive: (given) => step(given, 'notice') },
  urgency: { precedence: 'play', onlyOn: accuses, derive: urgency },
  covertness_needed: { precedence: 'conduct', onlyOn: accuses, derive: covertness },
  tribunal_seised: { precedence: 'conduct', onlyOn: accuses, derive: tribunal },
  peaceful_means_tried: { precedence: 'graver', onlyOn: accuses, derive: means },
  victim_declares_armed_attack: { precedence: 'conduct', onlyOn: judgedBy(DEFENCE), derive: declared },
  reported_to_unsc: { precedence: 'conduct', onlyOn: judgedBy(DEFENCE), derive: reported },
  unsc_action: { precedence: 'conduct', derive: council },
} as const satisfies OriginsOf<typeof FACT_GROUPS.procedure>;
