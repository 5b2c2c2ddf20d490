// Cooperation and communication: what a claim rests on, whether sharing labels were kept, good faith, the part of a response team.
// In: a case. Out: facts of the group `cooperation`. Labels are read as TLP 2.0 has them (FIRST, August 2022).
import type { EvidenceSpec } from '../../../scenario/index.ts';
import { isFactValue, type FACT_GROUPS } from '../../../law/index.ts';
import type { EvidenceId, SeatId } from '../../../vocabulary/index.ts';
import { linked } from '../../rules/index.ts';
import { isAbroad, isOnSystems, settled, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { stateOf } from '../incident-roles.ts';
import type { World } from '../world/world.ts';
import { byOrder, FIXED_BY_CONDUCT, judgedBy, type OriginsOf } from './fact-origin.ts';

/** Tables in which something is said, so that it matters what it rests on. */
const SAYING: ReadonlySet<string> = new Set([
  'cbm_transparency',
  'diplomatic_note',
  'poc_contact',
  'public_attribution',
  'referral',
]);

const byItems = (items: readonly string[]): Derived['cause'] => ({ kind: 'evidence', items: [...items] });

/** An item that the seat itself planted and now uses. */
const ownForgery = ({ world, act }: Case): EvidenceId | undefined =>
  act.evidence.find((item) => world.state.evidence[item]?.plantedBy === act.seat);

const WEAK: ReadonlySet<string> = new Set(['none', 'low']);

/** What a joint investigation found and published stands for items that the claim might name. */
const foundTogether = ({ world }: Case): Derived<'information_content'> | undefined => {
  const items = world.state.joint.flatMap((finding) => (finding.published ? finding.items : []));
  return items.length === 0 ? undefined : { value: 'substantiated', cause: byItems(items) };
};

/** What anybody may have posted and nobody stands behind: public from the first, and of low reliability. */
const isMereClaim = ({ tlp, reliability }: EvidenceSpec): boolean => tlp === 'clear' && reliability === 'low';

/**
 * Whether an item named bears out the accusation: it is among those on which the seat's confidence rests, and more than an
 * unverified public claim. Where the accusation rests on the record and not on items, any item named will do.
 */
const bearsOut = (given: Case): boolean => {
  const { world, act } = given;
  const cause = given.attribution()?.confidence.cause;
  const ground: readonly string[] = cause?.kind === 'evidence' ? cause.items : act.evidence;
  return act.evidence.some((id) => ground.includes(id) && !isMereClaim(linked(world.index.evidence, id)));
};

/**
 * A claim against a state is substantiated when an item that it names bears it out, or a joint finding has been published, and what
 * was held at sealing gave it moderate confidence; what oneself planted is false.
 */
const content = (given: Case): Derived<'information_content'> | undefined => {
  const { world, act, test } = given;
  if (!SAYING.has(test)) return undefined;
  const forged = ownForgery(given);
  if (forged !== undefined) return { value: 'false', cause: byItems([forged]) };
  // Norm 13(b) is about how one weighed what one had: what turned out afterwards to be forged by others is not held against it.
  const then = world.sealed('information_content');
  if (then && isFactValue('information_content', then.value)) return { value: then.value, cause: then.cause };
  const claims = test === 'public_attribution';
  if (act.evidence.length === 0) {
    if (!claims) return undefined;
    const found = WEAK.has(settled(given, 'attribution_confidence')) ? undefined : foundTogether(given);
    return found ?? { value: 'unsubstantiated', cause: byOrder(given) };
  }
  const cause = byItems(act.evidence);
  if (!claims) return { value: 'substantiated', cause };
  if (WEAK.has(settled(given, 'attribution_confidence'))) return { value: 'unsubstantiated', cause };
  return bearsOut(given)
    ? { value: 'substantiated', cause }
    : (foundTogether(given) ?? { value: 'unsubstantiated', cause });
};

/** Whether the seat may be taken for the source of an item, who alone may loosen its label: it held it first or collects it itself. */
const isSource = (item: EvidenceSpec, seat: SeatId): boolean =>
  item.held.includes(seat) || (item.reach?.includes(seat) ?? false);

/** Whether one is the other's to look after: a state and its team have all at home, a firm has those who run on its systems. */
const isServedBy = ({ index }: World, client: SeatId, by: SeatId): boolean => {
  const server = linked(index.actors, by);
  if (server.kind !== 'firm') {
    const state = stateOf(server);
    return state !== undefined && state === stateOf(linked(index.actors, client));
  }
  return index.scenario.assets.some(
    (asset) => asset.owner === client && asset.dependsOn.some((on) => linked(index.assets, on).owner === by),
  );
};

const mayPass = (world: World, item: EvidenceSpec, from: SeatId, to: SeatId | 'public'): boolean => {
  const now = world.state.evidence[item.id];
  if (item.tlp === 'clear' || now?.published === true || isSource(item, from)) return true;
  if (to === 'public') return false;
  // Who made the record is told nothing by seeing it again.
  if (isSource(item, to)) return true;
  // Whether the receiver holds it already is not for the sender to know.
  if (item.tlp === 'green') return true;
  // Amber may go to one's own clients and constituents; strict amber and red go no further than whom they were given to.
  return item.tlp === 'amber' && isServedBy(world, to, from);
};

const publishes = ({ response }: Case): boolean =>
  response.effects.some((effect) => effect.kind === 'publish');

const labels = (given: Case): Derived<'tlp_respected'> | undefined => {
  const { world, act } = given;
  if (act.evidence.length === 0) return undefined;
  // Labels were looked at when the order was sealed: afterwards the act itself has made the item known.
  const then = world.sealed('tlp_respected');
  if (then && isFactValue('tlp_respected', then.value)) return { value: then.value, cause: then.cause };
  const to = publishes(given) ? 'public' : act.affects;
  if (to === undefined) return undefined;
  const broken = act.evidence.filter(
    (item) => !mayPass(world, linked(world.index.evidence, item), act.seat, to as SeatId | 'public'),
  );
  if (broken.length > 0) return { value: 'no', cause: byItems(broken) };
  return { value: 'yes', cause: byItems(act.evidence) };
};

/** Origins of the facts of group J. */
export const COOPERATION_ORIGINS = {
  assistance_response: FIXED_BY_CONDUCT,
  treaty_request: FIXED_BY_CONDUCT,
  data_public: FIXED_BY_CONDUCT,
  good_faith: {
    precedence: 'conduct',
    derive: (given) => {
      const forged = ownForgery(given);
      return forged === undefined ? undefined : { value: 'no', cause: byItems([forged]) };
    },
  },
  information_content: { precedence: 'conduct', onlyOn: judgedBy(SAYING), derive: content },
  tlp_respected: { precedence: 'conduct', derive: labels },
  csirt_role: {
    precedence: 'conduct',
    derive: (given) => {
      const { target } = given;
      if (target?.kind !== 'cert' || !isOnSystems(given) || !isAbroad(given)) return undefined;
      if (given.test === 'cooperative_assistance') return { value: 'cooperation', cause: byOrder(given) };
      return { value: 'target', cause: { kind: 'state', of: `actor:${target.id}` } };
    },
  },
} as const satisfies OriginsOf<typeof FACT_GROUPS.cooperation>;
