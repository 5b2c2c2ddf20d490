/*
 * The order on the seat's desk and its changes.
 * In: the seat round it. Out: the draft, what it costs and leaves, and one function that replaces it.
 */
import { useMemo } from 'react';
import type { ResponseClass, ResponseId } from '../../../../../vocabulary/index.ts';
import { costOf } from '../../../stores/order-draft.ts';
import type { OrderDraft } from '../../../stores/order-draft.ts';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** The draft and its means. */
export interface Drafting {
  readonly draft: OrderDraft;
  /** Political capital that the draft leaves; negative if it asks for more than there is. */
  readonly left: number;
  readonly cost: number;
  /** No further act fits. */
  readonly full: boolean;
  readonly change: (draft: OrderDraft) => void;
  readonly classOf: (response: ResponseId) => ResponseClass;
}

/** The seat's draft; an empty one keeps the public line that the seat holds. */
export function useDraft(): Drafting {
  const { view, scenario, seat } = useTableSeat();
  const { desk, note } = useDesk();
  const standing = view.board.actors.find((actor) => actor.id === seat);
  return useMemo(() => {
    const draft: OrderDraft = desk.draft ?? {
      acts: [],
      line: standing?.line ?? 'silence',
      ...(standing?.named === undefined ? {} : { named: standing.named }),
      ...(view.self.choice === undefined ? {} : { choice: view.self.choice }),
    };
    const cost = costOf(draft.acts, view.hand);
    return {
      draft,
      cost,
      left: view.self.capital - cost,
      full: draft.acts.length >= scenario.limits.acts,
      change: (next) => {
        note({ draft: next });
      },
      classOf: (response) => scenario.responses.find((one) => one.id === response)?.class ?? 'diplomatic',
    };
  }, [desk.draft, standing, view.self, view.hand, scenario, note]);
}
