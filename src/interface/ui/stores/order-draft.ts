/*
 * An order as it is being written: plain values and what can be done with them.
 * In: cards of the hand, choices made. Out: drafts, what is still missing in them, what they cost. Whether an order may be
 * sealed is for the rules to say; here it is only made easy to write one that may.
 */
import type { SeatView } from '../../../game/views/index.ts';
import type { GivenCommand } from '../../../hosting/session/index.ts';
import type { Aim, ActorId, AuthorChoice, PublicLine, ResponseClass } from '../../../vocabulary/index.ts';

/** A card of the hand. */
export type HandCard = SeatView['hand'][number];
/** The order that a seal command carries. */
export type GivenOrder = Extract<GivenCommand, { type: 'seal' }>['order'];
/** An act of an order, with its line of reasons in clear. */
export type DraftAct = GivenOrder['acts'][number];

/** An order that is being written. */
export interface OrderDraft {
  readonly acts: readonly DraftAct[];
  readonly line: PublicLine;
  readonly named?: ActorId;
  readonly choice?: AuthorChoice;
}

/** What an act still needs before it can go into the order. */
export type ActGap = 'target' | 'evidence';

/** Aims that go without saying; for the other classes the seat has to think. */
const PLAIN_AIMS: Readonly<Partial<Record<ResponseClass, Aim>>> = {
  protective: 'protect_own_systems',
  cooperative: 'cooperate',
};

/** A fresh act of a card: the only target if there is but one, the usual publicity. */
export function actFromCard(card: HandCard, responseClass: ResponseClass): DraftAct {
  const [actor, anotherActor] = card.actors;
  const [asset, anotherAsset] = card.assets;
  return {
    response: card.response,
    publicity: card.publicity[0] ?? 'public',
    aim: PLAIN_AIMS[responseClass] ?? 'unspecified',
    basis: [],
    evidence: [],
    urgent: false,
    ...(actor !== undefined && anotherActor === undefined ? { targetActor: actor } : {}),
    ...(asset !== undefined && anotherAsset === undefined ? { targetAsset: asset } : {}),
  };
}

/** What is missing in an act, if anything. */
export function actGap(card: HandCard, act: DraftAct): ActGap | undefined {
  if (card.actors.length > 0 && act.targetActor === undefined) return 'target';
  if (card.assets.length > 0 && act.targetAsset === undefined) return 'target';
  const { min, max } = card.evidence ?? { min: 0, max: 0 };
  return act.evidence.length < min || act.evidence.length > max ? 'evidence' : undefined;
}

/** Whether two acts are the same response on the same target, which an order may not hold twice. */
export function isSameAct(one: DraftAct, other: DraftAct): boolean {
  return (
    one.response === other.response &&
    one.targetActor === other.targetActor &&
    one.targetAsset === other.targetAsset
  );
}

/** What acts cost, by the cards of the hand. */
export function costOf(acts: readonly DraftAct[], hand: readonly HandCard[]): number {
  return acts.reduce((sum, act) => sum + (hand.find((card) => card.response === act.response)?.cost ?? 0), 0);
}

/** The draft with an act put at a place, or at the end. */
export function withAct(draft: OrderDraft, act: DraftAct, place?: number): OrderDraft {
  const acts = [...draft.acts];
  if (place === undefined || place >= acts.length) acts.push(act);
  else acts[place] = act;
  return { ...draft, acts };
}

/** The draft without the act at a place. */
export function withoutAct(draft: OrderDraft, place: number): OrderDraft {
  return { ...draft, acts: draft.acts.filter((_, at) => at !== place) };
}

/** Lines that name somebody, and must (`state` and `territory`) or may (`group`). */
export const NAMING_LINES: readonly PublicLine[] = ['territory', 'group', 'state'];

/** The draft with a public line; a name is dropped where the line names nobody. */
export function withLine(draft: OrderDraft, line: PublicLine, named?: ActorId): OrderDraft {
  const { acts, choice } = draft;
  return {
    acts,
    line,
    ...(named !== undefined && NAMING_LINES.includes(line) ? { named } : {}),
    ...(choice === undefined ? {} : { choice }),
  };
}

/** The order to seal. A seat that makes a choice each turn and has made none goes on as before. */
export function orderFromDraft(draft: OrderDraft): GivenOrder {
  const { acts, line, named, choice } = draft;
  return {
    acts: acts.map((act) => ({ ...act })),
    line,
    ...(named === undefined ? {} : { named }),
    ...(choice === undefined ? {} : { choice }),
  };
}
