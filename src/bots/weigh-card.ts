// What a card is worth to a bot now: the doctrine's taste, its plan, what the situation needs, whom it would hit, and what it costs.
import type { CardView, PublicResponse } from '../game/views/index.ts';
import type { ActorId, AssetId } from '../vocabulary/index.ts';
import { planOf } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import type { Outlook } from './outlook.ts';
import { isPressure, purposesOf } from './purposes.ts';
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
/** What help is worth to somebody to whom it was promised. */
const HELP_POINTS = 7;
/** What telling or helping those under suspicion costs, and the belief, in permille, from which on they are. */
const WARY_POINTS = 24;
const HELD_FROM = 500;

const base = (response: PublicResponse, outlook: Outlook): number => {
  const { attitude, reading } = outlook;
  const purposes = purposesOf(response);
  const plan = planOf(attitude, reading.stance);
  const taste = attitude.classes[response.class];
  const tags = response.tags.reduce((sum, tag) => sum + (attitude.tags[tag] ?? 0), 0);
  const planned = [...purposes].reduce((sum, purpose) => sum + (plan.points[purpose] ?? 0), 0);
  const wanted = weighNeeds({ response, purposes }, outlook);
  const noise = reading.luck(12, 'noise', response.id);
  return taste + tags + planned + wanted + noise - response.cost * CAPITAL_POINTS;
};

/** Points for doing this to this actor, beside what the card is worth. */
const atActor = (
  response: PublicResponse,
  actor: ActorId,
  { situation: { table, view }, reading }: Outlook,
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
export const weighCard = (card: CardView, outlook: Outlook): readonly Weighed[] => {
  const { situation, reading } = outlook;
  const response = situation.table.responses.find((one) => one.id === card.response);
  if (!response || !card.available) return [];
  const pressure = isPressure(response);
  const worth = base(response, outlook);
  const hit = (actor: ActorId): number => weighPressure(response, actor, outlook);
  if (response.target === 'none') return [{ card, response, pressure, worth }];
  if (response.target === 'actor') {
    return card.actors.map((actor) => ({
      card,
      response,
      pressure,
      actor,
      worth: worth + hit(actor) + (pressure ? 0 : atActor(response, actor, outlook)),
    }));
  }
  return card.assets.map((asset) => {
    const owner = situation.table.assets.find((one) => one.id === asset)?.owner;
    const at = pressure && owner !== undefined ? hit(owner) : atAsset(response, asset, situation);
    const luck = reading.luck(5, 'at', response.id, asset);
    return { card, response, pressure, asset, worth: worth + at + luck };
  });
};
