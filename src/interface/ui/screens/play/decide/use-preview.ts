/*
 * What the law would make of an act, on what this seat knows now: asked for when the act has come to rest for a moment.
 * In: the act, and whether it is wanted at all. Out: the verdict with its proof; nothing until it is there, or in assessment.
 */
import { useEffect, useState } from 'react';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Preview } from '../seat/table-seat.ts';

/** How long the act must stay as it is before it is judged. */
const REST_MILLISECONDS = 250;

/** The preview; the words of an act do not matter to it. */
export function usePreview(act: DraftAct): Preview {
  const { preview, view } = useTableSeat();
  const [found, setFound] = useState<Preview>();
  const { words, ...judged } = act;
  const asked = JSON.stringify(judged);
  const training = view.feedback === 'training';
  useEffect(() => {
    if (!training) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      preview(JSON.parse(asked) as typeof judged).then(
        (verdict) => {
          if (wanted) setFound(verdict);
        },
        () => {
          if (wanted) setFound(undefined);
        },
      );
    }, REST_MILLISECONDS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked, preview, training]);
  return found;
}
