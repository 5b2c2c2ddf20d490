// Which items a bot lets out of its hands: with an act, with an answer, into a joint investigation.
// Labels bind it: what is for the room stays in the room, and what is for partners is published only to show what nobody believes.
import type { DossierView } from '../game/views/index.ts';
import type { ActorId, EvidenceId } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import { purposesOf } from './purposes.ts';
import type { Reading } from './reading.ts';
import type { Weighed } from './weigh-card.ts';

type EvidenceView = DossierView['evidence'][number];

/** Belief from which on a seat publishes what was given to it for partners, in permille. */
const SURE_ENOUGH = 600;

const isRestricted = ({ tlp }: EvidenceView): boolean => tlp === 'red' || tlp === 'amber-strict';

const isOpen = ({ tlp }: EvidenceView): boolean => tlp === 'green' || tlp === 'clear';

/** How far an item speaks for the theory believed most, against the mean of the others, in decibans. */
const speaksFor = (item: EvidenceView, { leading }: Reading): number => {
  const all = Object.values<number>(item.weights);
  const mean = all.reduce((sum, weight) => sum + weight, 0) / Math.max(1, all.length);
  return (item.weights[leading.id] ?? 0) - mean;
};

const ranked = (items: readonly EvidenceView[], reading: Reading): readonly EvidenceView[] =>
  items
    .map((item) => ({ item, rank: 10 * speaksFor(item, reading) + reading.luck(12, 'item', item.id) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ item }) => item);

/** Items that the seat may hand to others, those first that support what it believes. */
export const shareableItems = ({ view }: BotSituation, reading: Reading): readonly EvidenceId[] =>
  ranked(
    view.dossier.evidence.filter((item) => item.held && !item.published && !isRestricted(item)),
    reading,
  ).map((item) => item.id);

const publishable = ({ view }: BotSituation, reading: Reading): readonly EvidenceView[] => {
  const brave = reading.doubt <= 1000 - SURE_ENOUGH;
  return ranked(
    view.dossier.evidence.filter(
      (item) =>
        item.held &&
        !item.published &&
        (isOpen(item) || (brave && item.tlp === 'amber')) &&
        speaksFor(item, reading) > 0,
    ),
    reading,
  );
};

/** Items for an act, or `undefined` where the card needs some and none will do. */
export const evidenceFor = (
  situation: BotSituation,
  weighed: Weighed,
  reading: Reading,
): readonly EvidenceId[] | undefined => {
  const bounds = weighed.card.evidence;
  if (!bounds) return [];
  const purposes = purposesOf(weighed.response);
  const tempted = weighed.response.tags.includes('temptation');
  const held = situation.view.dossier.evidence.filter((item) => item.held);
  const items = tempted
    ? held.map((item) => item.id)
    : purposes.has('publish')
      ? publishable(situation, reading).map((item) => item.id)
      : shareableItems(situation, reading);
  if (items.length < bounds.min) return undefined;
  return items.slice(0, Math.max(bounds.min, Math.min(2, bounds.max)));
};

/** Items for a joint investigation this turn: something else each turn, for what was used once adds nothing. */
export const contributionOf = (
  { view }: BotSituation,
  most: number,
  accused: boolean,
): readonly EvidenceId[] => {
  // Whoever has something to hide brings what everybody has seen already.
  const items = view.dossier.evidence.filter((item) => item.held && (!accused || !isRestricted(item)));
  if (items.length === 0 || most === 0) return [];
  const start = (view.turn * most) % items.length;
  return [...items.slice(start), ...items.slice(0, start)].slice(0, most).map((item) => item.id);
};

/** Whether the seat is sure enough of the actor's good will to hand it evidence. */
export const wouldShareWith = (reading: Reading, actor: ActorId): boolean =>
  reading.suspect?.actor !== actor || reading.suspect.permille < SURE_ENOUGH;
