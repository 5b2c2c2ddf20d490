/*
 * The seat as a reader of its feed: for sentences from lines.
 * In: the seat round it and the page's text. Out: a Reader.
 */
import { useMemo } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { Reader } from '../feed/sentence.ts';
import { useTableSeat } from './table-seat.ts';

/** Who reads here. */
export function useReader(): Reader {
  const text = useText();
  const { seat, words, view, scenario } = useTableSeat();
  return useMemo(
    () => ({
      seat,
      kind: scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state',
      text,
      words,
      dealings: view.dealings,
    }),
    [seat, text, words, view.dealings, scenario.actors],
  );
}
