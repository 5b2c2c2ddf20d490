// What the register says of an act's procedure: asked, told, consented, referred. Procedure takes time: a step counts only if it
// was recorded before the decision opened and its addressee had a consultation in which to answer.
// In: a world, the parties, the turn of the act. Out: the entry or request that counts, or nothing.
import type { ActorId, RegisterKind } from '../../vocabulary/index.ts';
import { isFactValue } from '../../law/index.ts';
import type { FactValue } from '../../law/index.ts';
import { linked } from '../rules/index.ts';
import type { FactCause, RegisterEntry } from '../rules/index.ts';
import { byEntry, byRequest } from './notice-of-harm.ts';
import type { World } from './world/world.ts';

/** Who deals with whom, and when the act is done. */
export interface Dealing {
  readonly by: ActorId;
  readonly to: ActorId;
  readonly turn: number;
  /** The act is hands-on help: who asked for help and sees it granted has let the helper in, for that and nothing else (ARSIWA art. 20). */
  readonly help?: boolean;
}

/** A step of the kind by one to the other, recorded in an earlier turn. */
export const earlierStep = (world: World, kind: RegisterKind, dealing: Dealing): RegisterEntry | undefined =>
  world
    .register()
    .find(
      (entry) =>
        entry.kind === kind &&
        entry.by === dealing.by &&
        entry.to === dealing.to &&
        entry.turn < dealing.turn,
    );

const isAnswer = (world: World, entry: RegisterEntry): boolean =>
  world.requests().some((request) => request.id === entry.source);

/**
 * What `to` has allowed or refused `by`: the last word counts. Consents and refusals given in answer to a request count in
 * the turn they are given in, since answers come before decisions; those that an act records count from the next turn on.
 */
export const consentOf = (
  world: World,
  { by, to, turn, help = false }: Dealing,
): { readonly given: boolean; readonly cause: FactCause } | undefined => {
  const entry = world
    .register()
    .findLast(
      (one) =>
        one.by === to &&
        one.to === by &&
        (one.kind === 'consent' || (one.kind === 'refusal' && isConsentRefused(world, one))) &&
        (one.turn < turn || (one.turn === turn && isAnswer(world, one))),
    );
  if (entry) return { given: entry.kind === 'consent', cause: byEntry(entry) };
  if (!help) return undefined;
  const asked = world
    .requests()
    .find((one) => one.kind === 'assistance' && one.by === to && one.of === by && one.status === 'granted');
  return asked && { given: true, cause: byRequest(asked) };
};

const isConsentRefused = (world: World, entry: RegisterEntry): boolean =>
  world.requests().some((request) => request.id === entry.source && request.kind === 'consent');

/** A referral that has been made, and to which forum. */
export interface Referral {
  readonly forum: FactValue<'referral_forum'>;
  readonly by: ActorId;
  readonly turn: number;
  readonly cause: FactCause;
}

const referralFrom = (world: World, entry: RegisterEntry): Referral | undefined => {
  const act = world.acts().find((one) => one.id === entry.source);
  const forum = act && linked(world.index.responses, act.response).law.facts.referral_forum;
  if (act === undefined || forum === undefined || !isFactValue('referral_forum', forum)) return undefined;
  // The act that made it, not an entry: a dispute is referred to a forum, and everybody who was told of it stands in the register.
  return { forum, by: entry.by, turn: entry.turn, cause: { kind: 'event', event: act.id } };
};

const NO_REFERRALS: readonly Referral[] = [];

/** Referrals on record up to and including this moment, each once. */
export const referralsIn = (world: World): readonly Referral[] => {
  // Asked three times for every act, and answered with nothing in most exercises.
  if (!world.register().some((entry) => entry.kind === 'referral')) return NO_REFERRALS;
  const found = new Map<string, Referral | undefined>();
  for (const entry of world.register()) {
    if (entry.kind === 'referral' && !found.has(entry.source))
      found.set(entry.source, referralFrom(world, entry));
  }
  return [...found.values()].filter((one) => one !== undefined);
};

/** A third party's good offices or enquiry, proposed by one of the two to the other, which declined them. */
const refusedMeans = (world: World, { by, to }: Dealing): FactCause | undefined => {
  const refused = world.agreements().find(({ parties, by: proposer, status }) => {
    const all: readonly ActorId[] = parties;
    const third = all.some((party) => linked(world.index.actors, party).kind === 'organisation');
    return status === 'declined' && proposer === by && third && all.includes(to);
  });
  return refused && { kind: 'state', of: `agreement:${refused.id}` };
};

/**
 * The kinds of peaceful means that one has tried towards another before this turn (Charter art. 33), each with its first trace. Steps
 * of the two alone count: what others referred or convened is no means that these two have tried.
 */
export const peacefulMeans = (world: World, { by, to, turn }: Dealing): ReadonlyMap<string, FactCause> => {
  const means = new Map<string, FactCause>();
  const add = (kind: string, cause: FactCause | undefined): void => {
    if (cause && !means.has(kind)) means.set(kind, cause);
  };
  for (const kind of ['call', 'notice'] as const) {
    const entry = earlierStep(world, kind, { by, to, turn });
    add('demand', entry && byEntry(entry));
  }
  for (const request of world.requests()) {
    if (request.by === by && request.of === to && request.turn < turn) add('request', byRequest(request));
  }
  for (const referral of referralsIn(world))
    if (referral.turn < turn && (referral.by === by || referral.by === to))
      add('third-party', referral.cause);
  for (const act of world.acts()) {
    if (act.turn >= turn || (act.seat !== by && act.seat !== to)) continue;
    const { law } = linked(world.index.responses, act.response);
    if (law.test === 'regional_enforcement') add('third-party', { kind: 'event', event: act.id });
  }
  for (const agreement of world.agreements()) {
    if (agreement.since === undefined || agreement.since > turn) continue;
    const parties: readonly ActorId[] = agreement.parties;
    if (parties.includes(by) && parties.includes(to))
      add('agreement', { kind: 'state', of: `agreement:${agreement.id}` });
  }
  add('refused', refusedMeans(world, { by, to, turn }));
  return means;
};
