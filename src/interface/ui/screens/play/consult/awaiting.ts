/*
 * What waits for this seat's answer: requests addressed to it, proposals it has not signed, joint investigations in which it
 * has neither given nor withheld.
 * In: the seat's dealings. Out: the three lists, in the order in which they came.
 */
import type { DealingsView } from '../../../../../game/views/index.ts';

/** A request between this seat and another. */
export type Request = DealingsView['requests'][number];
/** An agreement this seat is a party to. */
export type Agreement = DealingsView['agreements'][number];

/** Everything that waits. */
export interface Awaiting {
  readonly requests: readonly Request[];
  readonly proposals: readonly Agreement[];
  readonly joint: readonly Agreement[];
}

/** What waits for `seat`. */
export function awaiting(dealings: DealingsView, seat: string): Awaiting {
  return {
    requests: dealings.requests.filter((request) => request.of === seat && request.status === 'pending'),
    proposals: dealings.agreements.filter(
      (agreement) =>
        agreement.status === 'proposed' && !agreement.signed.some((signature) => signature.seat === seat),
    ),
    joint: dealings.agreements.filter((agreement) => agreement.joint && agreement.contributed === undefined),
  };
}

/** How many there are. */
export function awaitingCount(dealings: DealingsView, seat: string): number {
  const { requests, proposals, joint } = awaiting(dealings, seat);
  return requests.length + proposals.length + joint.length;
}
