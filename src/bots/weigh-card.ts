// What a card is worth to a bot now: the doctrine's taste, its plan, what the situation needs, whom it would hit, and what it costs.
import type { CardView, PublicResponse } from '../game/views/index.ts';
import { COMMON_METERS, type ActorId, type AssetId, type ResponseTag } from '../vocabulary/index.ts';
import { planOf, type Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { isPressure, purposesOf, type Purpose } from './purposes.ts';
import type { Reading } from './reading.ts';
import { weighPressure } from './weigh-pressure.ts';

/** A card with a target, and its worth. */
export interface Weighed {
  readonly card: CardView;
  readonly response: PublicResponse;
  readonly pressure: boolean;
  readonly actor?: ActorId;
  readonly asset?: AssetId;
  readonly worth: number;
}

/** Points that a unit of political capital is worth. */
export const CAPITAL_POINTS = 5;
const NEVER = -1000;
const COMMON: ReadonlySet<string> = new Set(COMMON_METERS);
/** What doing the same again is worth less each time, and once more where it was done last turn. */
const REPEATED_POINTS = 12;
const LAST_TURN_POINTS = 18;
/** What a card loses whose mark the seat carries already. */
const MARKED_POINTS = 24;
/** What it is worth to mend a measure of the scenario's own that stands badly. */
const METER_POINTS = 16;
/** A measure stands badly from this far off its good end, of a hundred. */
const BAD_FROM = 34;
/** What a promise to act on one's own territory adds to the cards that keep it. */
const PROMISED_POINTS = 22;
const TEMPTED_POINTS = 34;
/** What speaking alone costs a seat that keeps its word, and has given it. */
const GAGGED_POINTS = 26;
/** What help is worth to somebody to whom it was promised. */
const HELP_POINTS = 7;
/** What telling or helping those under suspicion costs, and the belief, in permille, from which on they are. */
const WARY_POINTS = 24;
const HELD_FROM = 500;

/** What each kind of principal takes for obedience; the rulebook's table. */
const OBEYS: Readonly<Record<string, ResponseTag>> = {
  cert: 'investigates',
  firm: 'limits-liability',
  organisation: 'within-mandate',
  'civil-society': 'statement',
};

const needs = (
  response: PublicResponse,
  purposes: ReadonlySet<Purpose>,
  { view }: BotSituation,
  attitude: Attitude,
  reading: Reading,
): number => {
  const { shield, repair, learn, calm } = attitude.needs;
  let points = 0;
  if (purposes.has('shield')) points += shield + Math.min(8, Math.trunc(reading.hurt / 8));
  if (purposes.has('repair')) points += Math.min(20, Math.trunc((repair * reading.hurt) / 40));
  if (purposes.has('learn')) points += Math.trunc((learn * reading.doubt) / 500);
  if (response.severity < 0) points += Math.trunc((calm * (20 + reading.escalation)) / 60);
  if (response.tags.includes('visible')) points += Math.trunc(view.self.strain / 10);
  return points;
};

/** Points for what somebody was promised, or demands, or tempts with. */
const duties = (
  response: PublicResponse,
  purposes: ReadonlySet<Purpose>,
  { view }: BotSituation,
  attitude: Attitude,
  reading: Reading,
): number => {
  let points = 0;
  const promised = view.dealings.requests.some(
    (one) => one.of === view.seat && one.kind === 'cessation' && one.status === 'granted',
  );
  const concedes = purposes.has('clean') || (purposes.has('open') && purposes.has('lever'));
  if (concedes && promised) points += PROMISED_POINTS;
  if (concedes) points += Math.min(30, Math.trunc(reading.pressed / 3));
  const obeys = OBEYS[reading.me.kind];
  if (view.self.ordered && obeys && response.tags.includes(obeys)) points += 12;
  if (reading.gagged && attitude.yielding.keepsWord && (purposes.has('publish') || purposes.has('name')))
    points -= GAGGED_POINTS;
  if (response.tags.includes('temptation') && view.self.strain >= attitude.temptedAt)
    points += TEMPTED_POINTS;
  return points;
};

const repeated = ({ view }: BotSituation, response: PublicResponse): number => {
  const times = view.self.acts.filter((act) => act.response === response.id);
  const last = times.some((act) => act.turn === view.turn - 1) ? LAST_TURN_POINTS : 0;
  return times.length * REPEATED_POINTS + last;
};

/** Points for mending what the scenario counts beside escalation and confidence: queues, stocks. */
const mending = (response: PublicResponse, { table, view }: BotSituation): number =>
  response.effects.reduce((sum, { id, values }) => {
    const meter = id === 'effects.meter' ? table.meters.find((one) => one.id === values['meter']) : undefined;
    if (!meter || COMMON.has(meter.id)) return sum;
    const value = view.board.meters.find((one) => one.id === meter.id)?.value ?? 0;
    const off = meter.good ? 100 - value : value;
    const mends = Number(values['by']) > 0 === meter.good;
    return sum + (mends && off >= BAD_FROM ? METER_POINTS : 0);
  }, 0);

/** Points lost by a card whose mark on the seat itself already stands. */
const marked = (response: PublicResponse, { view }: BotSituation): number =>
  response.effects.some(
    ({ id, values }) =>
      (id === 'effects.flag' || id === 'effects.flag-turns') &&
      values['actor'] === 'self' &&
      view.self.flags.some((flag) => flag === values['flag']),
  )
    ? MARKED_POINTS
    : 0;

const base = (
  response: PublicResponse,
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): number => {
  const purposes = purposesOf(response);
  const plan = planOf(attitude, reading.stance);
  const taste = attitude.classes[response.class];
  const tags = response.tags.reduce((sum, tag) => sum + (attitude.tags[tag] ?? 0), 0);
  const planned = [...purposes].reduce((sum, purpose) => sum + (plan.points[purpose] ?? 0), 0);
  const wanted =
    needs(response, purposes, situation, attitude, reading) +
    duties(response, purposes, situation, attitude, reading) +
    mending(response, situation) -
    marked(response, situation);
  const noise = reading.luck(12, 'noise', response.id);
  return (
    taste + tags + planned + wanted + noise - response.cost * CAPITAL_POINTS - repeated(situation, response)
  );
};

/** Points for doing this to this actor, beside what the card is worth. */
const atActor = (
  response: PublicResponse,
  actor: ActorId,
  { table, view }: BotSituation,
  reading: Reading,
): number => {
  const times = view.self.acts.filter((act) => act.response === response.id && act.targetActor === actor);
  const friendly = Math.trunc((reading.trustIn(actor) - 40) / 4);
  const promised =
    response.tags.includes('helps') &&
    view.dealings.requests.some(
      (one) =>
        one.of === view.seat && one.by === actor && one.kind === 'assistance' && one.status === 'granted',
    );
  const accusable = table.hypotheses.some((theory) => theory.responsible === actor);
  const sure = reading.suspect?.actor === actor && reading.suspect.permille >= HELD_FROM;
  // Nobody tells those whom it may yet have to accuse what it knows of them, nor helps those whom it does.
  const wary =
    (accusable && purposesOf(response).has('share') ? WARY_POINTS : 0) +
    (sure && response.tags.includes('helps') ? WARY_POINTS : 0);
  return (
    friendly -
    wary +
    (promised ? HELP_POINTS : 0) -
    times.length * REPEATED_POINTS +
    reading.luck(6, 'at', response.id, actor)
  );
};

const atAsset = (response: PublicResponse, asset: AssetId, { table, view }: BotSituation): number => {
  const spec = table.assets.find((one) => one.id === asset);
  const state = view.board.assets.find((one) => one.id === asset);
  if (!spec) return NEVER;
  if (!purposesOf(response).has('repair')) {
    // Somebody else's machines, touched with the consent of the state in which they stand.
    const consents = view.dealings.requests.some(
      (one) =>
        one.by === view.seat && one.kind === 'consent' && one.status === 'granted' && one.of === spec.host,
    );
    const rented = spec.sector === 'telecom' || spec.sector === 'attacker';
    return (consents ? 12 : NEVER) + (rented ? 8 : 0);
  }
  return Math.trunc((100 - (state?.integrity ?? 100)) / 4) + Math.min(6, Math.trunc(spec.served / 800));
};

/** The card in all the ways the seat could play it, each with its worth. */
export const weighCard = (
  card: CardView,
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly Weighed[] => {
  const response = situation.table.responses.find((one) => one.id === card.response);
  if (!response || !card.available) return [];
  const pressure = isPressure(response);
  const worth = base(response, situation, attitude, reading);
  const hit = (actor: ActorId): number => weighPressure(response, actor, situation, attitude, reading);
  if (response.target === 'none') return [{ card, response, pressure, worth }];
  if (response.target === 'actor') {
    return card.actors.map((actor) => ({
      card,
      response,
      pressure,
      actor,
      worth: worth + hit(actor) + (pressure ? 0 : atActor(response, actor, situation, reading)),
    }));
  }
  return card.assets.map((asset) => {
    const owner = situation.table.assets.find((one) => one.id === asset)?.owner;
    const at = pressure && owner !== undefined ? hit(owner) : atAsset(response, asset, situation);
    const luck = reading.luck(5, 'at', response.id, asset);
    return { card, response, pressure, asset, worth: worth + at + luck };
  });
};
