// What a card is worth for what the situation needs: harm, ignorance, heat, promises, orders from home, and not doing the same again.
// In: the card and the seat's outlook. Out: points. Taste and targets are weighed elsewhere.
import type { PublicResponse } from '../game/views/index.ts';
import type { ResponseTag } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import type { CardMeaning } from './card-meaning.ts';
import type { Outlook } from './outlook.ts';

/** What doing the same again is worth less each time. */
export const REPEATED_POINTS = 12;
/** What a card is worth less that was played last turn. */
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

/** What each kind of principal takes for obedience; the rulebook's table. */
const OBEYS: Readonly<Record<string, ResponseTag>> = {
  cert: 'investigates',
  firm: 'limits-liability',
  organisation: 'within-mandate',
  'civil-society': 'statement',
};

const needs = (
  { response, purposes }: CardMeaning,
  { situation: { view }, attitude, reading, pressure }: Outlook,
): number => {
  const { shield, repair, learn, calm } = attitude.needs;
  let points = 0;
  if (purposes.has('shield')) points += shield + Math.min(8, Math.trunc(pressure.hurt / 8));
  if (purposes.has('repair')) points += Math.min(20, Math.trunc((repair * pressure.hurt) / 40));
  if (purposes.has('learn')) points += Math.trunc((learn * reading.doubt) / 500);
  if (response.severity < 0) points += Math.trunc((calm * (20 + pressure.escalation)) / 60);
  if (response.tags.includes('visible')) points += Math.trunc(view.self.strain / 10);
  return points;
};

/** Points for what somebody was promised, or demands, or tempts with. */
const duties = (
  { response, purposes }: CardMeaning,
  { situation: { view }, attitude, reading, pressure, promisedToStop }: Outlook,
): number => {
  let points = 0;
  const concedes = purposes.has('clean') || (purposes.has('open') && purposes.has('lever'));
  if (concedes && promisedToStop) points += PROMISED_POINTS;
  if (concedes) points += Math.min(30, Math.trunc(pressure.pressed / 3));
  const obeys = OBEYS[reading.me.kind];
  if (view.self.ordered && obeys && response.tags.includes(obeys)) points += 12;
  if (pressure.gagged && attitude.yielding.keepsWord && (purposes.has('publish') || purposes.has('name')))
    points -= GAGGED_POINTS;
  if (response.tags.includes('temptation') && view.self.strain >= attitude.temptedAt)
    points += TEMPTED_POINTS;
  return points;
};

const repeated = ({ played }: Outlook, response: PublicResponse): number => {
  const before = played.get(response.id);
  return before ? before.times * REPEATED_POINTS + (before.lastTurn ? LAST_TURN_POINTS : 0) : 0;
};

/** Points for mending what the scenario counts beside escalation and confidence: queues, stocks. */
const mending = ({ moves }: CardMeaning, { table, view }: BotSituation): number => {
  let points = 0;
  for (const { meter: id, up } of moves) {
    const meter = table.meters.find((one) => one.id === id);
    if (!meter) continue;
    const value = view.board.meters.find((one) => one.id === meter.id)?.value ?? 0;
    const off = meter.good ? 100 - value : value;
    if (up === meter.good && off >= BAD_FROM) points += METER_POINTS;
  }
  return points;
};

/** Points lost by a card whose mark on the seat itself already stands. */
const marked = ({ marks }: CardMeaning, { view }: BotSituation): number =>
  marks.length > 0 && view.self.flags.some((flag) => marks.includes(flag)) ? MARKED_POINTS : 0;

/** Points for playing the card now, whomever it is aimed at. */
export const weighNeeds = (meaning: CardMeaning, outlook: Outlook): number => {
  const { response } = meaning;
  const { situation } = outlook;
  return (
    needs(meaning, outlook) +
    duties(meaning, outlook) +
    mending(meaning, situation) -
    marked(meaning, situation) -
    repeated(outlook, response)
  );
};
