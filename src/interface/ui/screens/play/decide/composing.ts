/*
 * What is being composed: an act with its card, new or at its place in the order.
 * In: nothing. Out: the type that desk and composer share.
 */
import type { DraftAct, HandCard } from '../../../stores/order-draft.ts';

/** What is being composed: an act with its card, new or at its place in the order. */
export interface Composing {
  readonly card: HandCard;
  readonly act: DraftAct;
  readonly place?: number;
}
