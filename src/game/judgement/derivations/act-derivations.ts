// What is done, where, and with whose leave: purpose from the order, place from the assets, consent from the register.
// In: a case. Out: facts of the group `act`. What kind of thing is done (`conduct`) is always the response's own.
import type { FACT_GROUPS } from '../../../law/index.ts';
import { isAbroad, isOnSystems, settled, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { guardedBy } from '../harm-of-act.ts';
import { consentOf } from '../procedure-on-record.ts';
import { byOrder, byRubric, byState, FIXED_BY_CONDUCT, type OriginsOf } from './fact-origin.ts';

const forcible = (given: Case): Derived<'forcible'> | undefined => {
  const byEffects =
    settled(given, 'physical_damage') === 'significant' || settled(given, 'injury_or_death') === 'actual';
  return byEffects ? { value: 'yes', cause: byRubric(`harm:${given.act.id}`) } : undefined;
};

const breach = (given: Case): Derived<'breaches_obligation'> | undefined => {
  if (!isAbroad(given)) return undefined;
  const cause = byRubric(`harm:${given.act.id}`);
  switch (settled(given, 'functionality_loss')) {
    case 'needs_repair':
    case 'permanent':
      return { value: 'to_addressee', cause };
    case 'temporary':
      return { value: 'arguable', cause };
    case 'none':
      return undefined;
  }
};

const locus = (given: Case): Derived<'locus'> | undefined => {
  const { asset, ownState } = given;
  if (asset) {
    const value = asset.host === ownState ? 'own_territory' : 'foreign_territory';
    return { value, cause: byState(`asset:${asset.id}`) };
  }
  if (isOnSystems(given)) {
    const abroad = isAbroad(given);
    const cause = byState(abroad && given.target ? `actor:${given.target.id}` : `actor:${given.actor.id}`);
    return { value: abroad ? 'foreign_territory' : 'own_territory', cause };
  }
  if (settled(given, 'conduct') !== 'legal_restriction') return undefined;
  return { value: 'own_territory', cause: byState(`actor:${given.actor.id}`) };
};

/** The fixed value under which the actor opens its own doors or needs nobody's leave: what others consented to is beside it. */
const OWN_LEAVE: ReadonlySet<string | undefined> = new Set(['given', 'not_needed']);

/** Consent on record reaches as far as it was given: to open, cooperative work, not to coercion or force (ARSIWA art. 20). */
const withinConsent = ({ act, response }: Case): boolean =>
  act.publicity !== 'covert' && response.class === 'cooperative';

const territorialConsent = (given: Case): Derived<'territorial_consent'> | undefined => {
  const { world, act, conduct, target, targetState, test } = given;
  if (targetState === undefined || OWN_LEAVE.has(conduct.territorial_consent)) return undefined;
  if (!isOnSystems(given)) return undefined;
  if (!isAbroad(given)) {
    // Help at home has the leave of the state at home; other acts there need nobody's.
    const value = test === 'cooperative_assistance' ? 'given' : 'not_needed';
    return { value, cause: byState(`territory:${targetState}`) };
  }
  const dealing = { by: act.seat, turn: act.turn, help: test === 'cooperative_assistance' };
  // What is done in secret, or against somebody, is not what anybody has allowed.
  if (!withinConsent(given)) return { value: 'not_sought', cause: byOrder(given) };
  // A national response team speaks for its state where it lets others in; a firm speaks for itself alone.
  const consent =
    consentOf(world, { ...dealing, to: targetState }) ??
    (target?.kind === 'cert' ? consentOf(world, { ...dealing, to: target.id }) : undefined);
  if (consent) return { value: consent.given ? 'given' : 'refused', cause: consent.cause };
  if (conduct.territorial_consent !== undefined) return undefined;
  return { value: 'not_sought', cause: byState(`register:${act.seat}:${targetState}`) };
};

const ownerConsent = (given: Case): Derived<'owner_consent'> | undefined => {
  const { world, act, conduct, asset, target } = given;
  if (!isOnSystems(given)) return undefined;
  const owner = asset?.owner ?? target?.id;
  if (owner === undefined) return undefined;
  if (owner === act.seat) return { value: 'yes', cause: byState(`owner:${owner}`) };
  const help = given.test === 'cooperative_assistance';
  const consent = withinConsent(given)
    ? consentOf(world, { by: act.seat, to: owner, turn: act.turn, help })
    : undefined;
  if (consent) return { value: consent.given ? 'yes' : 'no', cause: consent.cause };
  if (conduct.owner_consent !== undefined || !isAbroad(given)) return undefined;
  return { value: 'no', cause: byState(`register:${act.seat}:${owner}`) };
};

/** One's own asset; and what is shielded or mended for others, as a team does in networks of its constituents, is not one's own. */
const withinOwnNetwork = (given: Case): Derived<'within_own_network'> | undefined => {
  const { asset, act, conduct, world, response } = given;
  if (asset?.owner === act.seat) return { value: 'yes', cause: byState(`owner:${act.seat}`) };
  if (conduct.within_own_network !== 'yes') return undefined;
  const foreign = guardedBy(world, act, response).find(({ owner }) => owner !== act.seat);
  return foreign && { value: 'no', cause: byState(`owner:${foreign.owner}`) };
};

/** Origins of the facts of group B. */
export const ACT_ORIGINS = {
  aim: { precedence: 'play', derive: (given) => ({ value: given.act.aim, cause: byOrder(given) }) },
  conduct: FIXED_BY_CONDUCT,
  forcible: { precedence: 'graver', derive: forcible },
  threat_of_force: FIXED_BY_CONDUCT,
  breaches_obligation: { precedence: 'conduct', derive: breach },
  locus: { precedence: 'conduct', derive: locus },
  agents_present_abroad: FIXED_BY_CONDUCT,
  territorial_consent: { precedence: 'play', derive: territorialConsent },
  owner_consent: { precedence: 'play', derive: ownerConsent },
  mission_consent: FIXED_BY_CONDUCT,
  within_own_network: { precedence: 'play', derive: withinOwnNetwork },
  state_authorised_private: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<typeof FACT_GROUPS.act>;
