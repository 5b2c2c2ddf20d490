// What a card is for, read from what it says it does: so that bots can play the cards of any scenario, known or not.
// In: a response as its card shows it. Out: its purposes. Hidden effects are not on the card and play no part.
import type { Described } from '../game/rules/index.ts';
import type { PublicResponse } from '../game/views/index.ts';

/** Purposes of cards. */
export const PURPOSES = [
  'shield',
  'repair',
  'learn',
  'keep',
  'share',
  'publish',
  'call',
  'notice',
  'bind',
  'force',
  'name',
  'ask',
  'seize',
  'clean',
  'open',
  'disclose',
  'line',
  'calm',
  'relieve',
  'convene',
  'lever',
] as const;
export type Purpose = (typeof PURPOSES)[number];

const PURPOSE_OF_FLAG: Readonly<Record<string, Purpose>> = {
  'territory-cleaned': 'clean',
  'observers-admitted': 'open',
  'infrastructure-seized': 'seize',
  disclosed: 'disclose',
  'hotline-tested': 'line',
  'session-called': 'convene',
};

const PURPOSE_OF_ENTRY: Readonly<Record<string, Purpose>> = {
  call: 'call',
  notice: 'notice',
  referral: 'bind',
};

/** Points of strain at home that mark a step as a concession of its own. */
const CONCESSION = 6;

/** Cards of the shared catalogue. Whatever else a scenario brings is a lever of its own, and meant to be pulled. */
const CATALOGUE: ReadonlySet<string> = new Set([
  'isolate-networks',
  'filter-own-network',
  'block-traffic',
  'restore-services',
  'preserve-logs',
  'continuity-plan',
  'rapid-response-team',
  'forensic-examination',
  'share-indicators',
  'request-assistance',
  'offer-assistance',
  'invite-observers',
  'test-directory',
  'publish-doctrine',
  'coordinated-disclosure',
  'clean-up-territory',
  'takedown-with-consent',
  'legal-assistance',
  'open-source-review',
  'note-verbale',
  'notice-of-countermeasures',
  'public-statement',
  'public-attribution',
  'joint-attribution',
  'good-offices',
  'emergency-session',
  'fact-finding-mission',
  'refer-security-council',
  'rebut-disinformation',
  'publish-evidence',
  'expel-diplomats',
  'suspend-cooperation',
  'targeted-sanctions',
  'disrupt-source',
  'withhold-transit-payments',
  'cut-cross-border-links',
  'takedown-abroad',
  'covert-access',
  'strike-command-node',
  'hack-back',
  'pay-ransom',
  'tolerate-proxies',
  'plant-evidence',
  'leak-restricted-data',
  'use-cert-for-attack',
  'shut-down-internet',
  'target-hospital-network',
]);

const flat = (effects: readonly Described[]): readonly Described[] =>
  effects.flatMap((effect) => [effect, ...flat(effect.parts ?? [])]);

const purposeOf = ({ id, values }: Described): Purpose | undefined => {
  switch (id) {
    case 'effects.shield':
      return 'shield';
    case 'effects.repair':
      return 'repair';
    case 'effects.collect':
      return 'learn';
    case 'effects.preserve':
      return 'keep';
    case 'effects.share':
    case 'effects.give':
      return 'share';
    case 'effects.publish':
      return 'publish';
    case 'effects.bind':
    case 'effects.bind-notice':
      return 'bind';
    case 'effects.request':
      return 'ask';
    case 'effects.record':
      return PURPOSE_OF_ENTRY[String(values.entry)];
    case 'effects.flag':
    case 'effects.flag-turns':
      return PURPOSE_OF_FLAG[String(values.flag)];
    case 'effects.strain':
      if (values.actor === 'target' && Number(values.by) < 0) return 'relieve';
      return values.actor === 'self' && Number(values.by) >= CONCESSION ? 'open' : undefined;
    case 'effects.capital':
      return values.actor === 'target' && Number(values.by) > 0 ? 'relieve' : undefined;
    default:
      return undefined;
  }
};

const readOff = (response: PublicResponse): ReadonlySet<Purpose> => {
  const found = new Set<Purpose>();
  for (const effect of flat(response.effects)) {
    const purpose = purposeOf(effect);
    if (purpose) found.add(purpose);
  }
  if (response.tags.includes('naming')) found.add('name');
  if (response.class === 'force') found.add('force');
  if (response.severity <= -3) found.add('calm');
  if (!CATALOGUE.has(response.id)) found.add('lever');
  return found;
};

const known = new WeakMap<PublicResponse, ReadonlySet<Purpose>>();

/** What the card is for; empty for one that only speaks. Read off each card once: cards do not change. */
export const purposesOf = (response: PublicResponse): ReadonlySet<Purpose> => {
  const before = known.get(response);
  // Asked for every card of every hand: to set what is set already would cost more than to look it up.
  if (before) return before;
  const purposes = readOff(response);
  known.set(response, purposes);
  return purposes;
};

/** Whether the card presses somebody: hurts, binds or names. */
export const isPressure = (response: PublicResponse): boolean =>
  response.class === 'retorsion' ||
  response.class === 'coercive' ||
  response.class === 'force' ||
  response.tags.includes('naming') ||
  response.tags.includes('binding');
