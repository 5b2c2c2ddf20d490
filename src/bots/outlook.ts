// What a bot weighs with: the situation, its doctrine, how it reads the one with the other, and what every card asks again.
// In: the three. Out: one bundle, made once for all cards of a hand. It weighs nothing itself.
import type { ActorId, ResponseId } from '../vocabulary/index.ts';
import { planOf, type Attitude, type Plan } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import type { Pressure } from './pressure.ts';
import type { Reading } from './reading.ts';
import { lookUpIn, type TableLookUp } from './table-look-up.ts';

/** Belief, in permille, from which on somebody is under suspicion. */
const HELD_FROM = 500;
const NEUTRAL_TRUST = 40;

/** How the seat stands with an actor. */
export interface Footing {
  /** Points for what is friendly, above or below 0. */
  readonly friendly: number;
  /** It has granted the actor's request for help. */
  readonly promisedHelp: boolean;
  /** Some theory makes the actor answerable. */
  readonly accusable: boolean;
  /** The seat holds it answerable. */
  readonly suspected: boolean;
}

/** How often the seat has played a card, and whether in the turn before this. */
export interface Played {
  readonly times: number;
  readonly lastTurn: boolean;
}

/** A seat's outlook at a moment of play. */
export interface Outlook {
  readonly situation: BotSituation;
  readonly attitude: Attitude;
  readonly reading: Reading;
  readonly pressure: Pressure;
  readonly plan: Plan;
  readonly lookUp: TableLookUp;
  /** It has granted somebody's demand to stop. */
  readonly promisedToStop: boolean;
  /** Cards it has played; those it has not are absent. */
  readonly played: ReadonlyMap<ResponseId, Played>;
  readonly footing: (actor: ActorId) => Footing;
}

const footingWith = (
  { view }: BotSituation,
  reading: Reading,
  lookUp: TableLookUp,
  actor: ActorId,
): Footing => ({
  friendly: Math.trunc((reading.trustIn(actor) - NEUTRAL_TRUST) / 4),
  promisedHelp: view.dealings.requests.some(
    (one) =>
      one.of === view.seat && one.by === actor && one.kind === 'assistance' && one.status === 'granted',
  ),
  accusable: lookUp.accusable.has(actor),
  suspected: reading.suspect?.actor === actor && reading.suspect.permille >= HELD_FROM,
});

const playedBy = ({ view }: BotSituation): ReadonlyMap<ResponseId, Played> => {
  const played = new Map<ResponseId, Played>();
  for (const { response, turn } of view.self.acts) {
    const before = played.get(response);
    const lastTurn = turn === view.turn - 1 || before?.lastTurn === true;
    played.set(response, { times: (before?.times ?? 0) + 1, lastTurn });
  }
  return played;
};

/** The outlook over a hand. Good for one answer, like the view beneath it. */
export const outlookOf = (situation: BotSituation, attitude: Attitude, reading: Reading): Outlook => {
  const { table, view } = situation;
  const lookUp = lookUpIn(table);
  const footings = new Map<ActorId, Footing>();
  return {
    situation,
    attitude,
    reading,
    pressure: reading.pressure(),
    plan: planOf(attitude, reading.stance),
    lookUp,
    promisedToStop: view.dealings.requests.some(
      (one) => one.of === view.seat && one.kind === 'cessation' && one.status === 'granted',
    ),
    played: playedBy(situation),
    footing(actor) {
      const footing = footings.get(actor) ?? footingWith(situation, reading, lookUp, actor);
      footings.set(actor, footing);
      return footing;
    },
  };
};
