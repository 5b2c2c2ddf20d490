/*
 * Which cards lie in front and which behind “more”.
 * In: the hand, the classes of its cards, how many lie in front. Out: both lists, each in the order in which classes resolve.
 * In front lie cards that can be chosen now, taken class by class in turn, so that no class hides the others; the catalogue's
 * own order decides within a class.
 */
import { RESPONSE_CLASSES } from '../../../../../vocabulary/index.ts';
import type { ResponseClass, ResponseId } from '../../../../../vocabulary/index.ts';
import type { HandCard } from '../../../stores/order-draft.ts';

/** At most so many cards matter at once (design, section 4.4). */
export const MOST_IN_FRONT = 12;

/** The hand in two heaps. */
export interface SortedHand {
  readonly front: readonly HandCard[];
  readonly behind: readonly HandCard[];
}

/** Sorts a hand. */
export function sortHand(
  hand: readonly HandCard[],
  classOf: (response: ResponseId) => ResponseClass,
  most: number = MOST_IN_FRONT,
): SortedHand {
  const heaps = RESPONSE_CLASSES.map((one) =>
    hand.filter((card) => card.available && classOf(card.response) === one),
  );
  const chosen = new Set<HandCard>();
  const rounds = Math.max(0, ...heaps.map((heap) => heap.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const heap of heaps) {
      const card = heap[round];
      if (card !== undefined && chosen.size < most) chosen.add(card);
    }
  }
  const inOrder = (cards: readonly HandCard[]): readonly HandCard[] =>
    RESPONSE_CLASSES.flatMap((one) => cards.filter((card) => classOf(card.response) === one));
  const behind = hand.filter((card) => !chosen.has(card));
  return {
    front: inOrder(hand.filter((card) => chosen.has(card))),
    behind: [
      ...inOrder(behind.filter((card) => card.available)),
      ...inOrder(behind.filter((card) => !card.available)),
    ],
  };
}
