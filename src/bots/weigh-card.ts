// What a card is worth to a bot now: the doctrine's taste, its plan, what the situation needs, whom it would hit, and what it costs.
import type { CardView, PublicResponse } from '../game/views/index.ts';
import type { ActorId, AssetId } from '../vocabulary/index.ts';
import type { Outlook } from './outlook.ts';
import { meaningOf, type CardMeaning } from './card-meaning.ts';
import { REPEATED_POINTS, weighNeeds } from './weigh-needs.ts';
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
const CAPITAL_POINTS = 5;
const NEVER = -1000;
/** Below this worth a card is left in hand. */
export const WORTH_PLAYING = 8;
/** Luck adds less than so many points: to a card, to each actor, to each asset. */
const LUCK = { card: 12, actor: 6, asset: 5 } as const;
/** What help is worth to somebody to whom it was promised. */
const HELP_POINTS = 7;
/** What telling or helping those under suspicion costs. */
const WARY_POINTS = 24;

/** What the card is worth before luck. */
const base = (meaning: CardMeaning, outlook: Outlook): number => {
  const { response, purposes } = meaning;
  const { attitude, plan } = outlook;
  let points = attitude.classes[response.class] - response.cost * CAPITAL_POINTS;
  for (const tag of response.tags) points += attitude.tags[tag] ?? 0;
  for (const purpose of purposes) points += plan.points[purpose] ?? 0;
  return points + weighNeeds(meaning, outlook);
};

/** Points for doing this to this actor, beside what the card is worth, before luck. */
const atActor = ({ response, purposes, helps }: CardMeaning, actor: ActorId, outlook: Outlook): number => {
  const { situation, played } = outlook;
  const { friendly, promisedHelp, accusable, suspected } = outlook.footing(actor);
  let points = friendly;
  if (helps && promisedHelp) points += HELP_POINTS;
  // Nobody tells those whom it may yet have to accuse what it knows of them, nor helps those whom it does.
  if (accusable && purposes.has('share')) points -= WARY_POINTS;
  if (suspected && helps) points -= WARY_POINTS;
  if (played.has(response.id)) {
    for (const act of situation.view.self.acts) {
      if (act.response === response.id && act.targetActor === actor) points -= REPEATED_POINTS;
    }
  }
  return points;
};

const atAsset = ({ purposes }: CardMeaning, asset: AssetId, { situation, lookUp }: Outlook): number => {
  const { view } = situation;
  const spec = lookUp.assets.get(asset);
  if (!spec) return NEVER;
  if (!purposes.has('repair')) {
    // Somebody else's machines, touched with the consent of the state in which they stand.
    const consents = view.dealings.requests.some(
      (one) =>
        one.by === view.seat && one.kind === 'consent' && one.status === 'granted' && one.of === spec.host,
    );
    const rented = spec.sector === 'telecom' || spec.sector === 'attacker';
    return (consents ? 12 : NEVER) + (rented ? 8 : 0);
  }
  const state = view.board.assets.find((one) => one.id === asset);
  return Math.trunc((100 - (state?.integrity ?? 100)) / 4) + Math.min(6, Math.trunc(spec.served / 800));
};

/** Whether no luck could make it worth playing. Most cards are hopeless, and to draw luck is half the work of weighing them. */
const isHopeless = (points: number, luck: number): boolean => points + luck < WORTH_PLAYING;

const MOST_FOR_CARD = LUCK.card - 1;

const atActors = (card: CardView, meaning: CardMeaning, outlook: Outlook): readonly Weighed[] => {
  const { response, pressure } = meaning;
  const { luck } = outlook.reading;
  const points = base(meaning, outlook);
  const most = MOST_FOR_CARD + (pressure ? 0 : LUCK.actor - 1);
  const found: Weighed[] = [];
  for (const actor of card.actors) {
    let worth = points + weighPressure(meaning, actor, outlook);
    if (!pressure) worth += atActor(meaning, actor, outlook);
    if (isHopeless(worth, most)) continue;
    worth += luck(LUCK.card, 'noise', response.id);
    if (!pressure) worth += luck(LUCK.actor, 'at', response.id, actor);
    if (worth >= WORTH_PLAYING) found.push({ card, response, pressure, actor, worth });
  }
  return found;
};

const atAssets = (card: CardView, meaning: CardMeaning, outlook: Outlook): readonly Weighed[] => {
  const { response, pressure } = meaning;
  const { luck } = outlook.reading;
  const points = base(meaning, outlook);
  const found: Weighed[] = [];
  for (const asset of card.assets) {
    const owner = outlook.lookUp.assets.get(asset)?.owner;
    const at =
      pressure && owner !== undefined
        ? weighPressure(meaning, owner, outlook)
        : atAsset(meaning, asset, outlook);
    let worth = points + at;
    if (isHopeless(worth, MOST_FOR_CARD + LUCK.asset - 1)) continue;
    worth += luck(LUCK.card, 'noise', response.id) + luck(LUCK.asset, 'at', response.id, asset);
    if (worth >= WORTH_PLAYING) found.push({ card, response, pressure, asset, worth });
  }
  return found;
};

/** The card in all the ways the seat could play it that are worth playing, each with its worth. */
export const weighCard = (card: CardView, outlook: Outlook): readonly Weighed[] => {
  const { reading, lookUp } = outlook;
  const response = lookUp.responses.get(card.response);
  if (!response || !card.available) return NOTHING;
  const meaning = meaningOf(response);
  if (response.target === 'actor') return atActors(card, meaning, outlook);
  if (response.target === 'asset') return atAssets(card, meaning, outlook);
  const points = base(meaning, outlook);
  if (isHopeless(points, MOST_FOR_CARD)) return NOTHING;
  const worth = points + reading.luck(LUCK.card, 'noise', response.id);
  return worth < WORTH_PLAYING ? NOTHING : [{ card, response, pressure: meaning.pressure, worth }];
};

const NOTHING: readonly Weighed[] = [];
