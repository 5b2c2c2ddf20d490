// What a card is worth to a bot now: the doctrine's taste, its plan, what the situation needs, whom it would hit, and what it costs.
import type { CardView, PublicResponse } from '../game/views/index.ts';
import type { ActorId, AssetId } from '../vocabulary/index.ts';
import type { Outlook } from './outlook.ts';
import { isPressure, purposesOf } from './purposes.ts';
import { REPEATED_POINTS, weighNeeds, type CardMeaning } from './weigh-needs.ts';
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
/** What help is worth to somebody to whom it was promised. */
const HELP_POINTS = 7;
/** What telling or helping those under suspicion costs. */
const WARY_POINTS = 24;

const base = (meaning: CardMeaning, outlook: Outlook): number => {
  const { response, purposes } = meaning;
  const { attitude, plan, reading } = outlook;
  let points = attitude.classes[response.class] - response.cost * CAPITAL_POINTS;
  for (const tag of response.tags) points += attitude.tags[tag] ?? 0;
  for (const purpose of purposes) points += plan.points[purpose] ?? 0;
  return points + weighNeeds(meaning, outlook) + reading.luck(12, 'noise', response.id);
};

/** Points for doing this to this actor, beside what the card is worth. */
const atActor = ({ response, purposes }: CardMeaning, actor: ActorId, outlook: Outlook): number => {
  const { situation, reading, played } = outlook;
  const { friendly, promisedHelp, accusable, suspected } = outlook.footing(actor);
  const helps = response.tags.includes('helps');
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
  return points + reading.luck(6, 'at', response.id, actor);
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

/** The card in all the ways the seat could play it, each with its worth. */
export const weighCard = (card: CardView, outlook: Outlook): readonly Weighed[] => {
  const { reading, lookUp } = outlook;
  const response = lookUp.responses.get(card.response);
  if (!response || !card.available) return [];
  const pressure = isPressure(response);
  const meaning: CardMeaning = { response, purposes: purposesOf(response), pressure };
  const worth = base(meaning, outlook);
  if (response.target === 'none') return [{ card, response, pressure, worth }];
  if (response.target === 'actor') {
    return card.actors.map((actor) => {
      const at = weighPressure(meaning, actor, outlook) + (pressure ? 0 : atActor(meaning, actor, outlook));
      return { card, response, pressure, actor, worth: worth + at };
    });
  }
  return card.assets.map((asset) => {
    const owner = lookUp.assets.get(asset)?.owner;
    const at =
      pressure && owner !== undefined
        ? weighPressure(meaning, owner, outlook)
        : atAsset(meaning, asset, outlook);
    const luck = reading.luck(5, 'at', response.id, asset);
    return { card, response, pressure, asset, worth: worth + at + luck };
  });
};
