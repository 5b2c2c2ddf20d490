/*
 * Renders what a rule says of itself (an effect, a reason) as a line in the reader's language.
 * In: the seat's scenario words. Out: a function from the description to plain text.
 */
import { useCallback } from 'react';
import { textFromDescribed } from '../../../../text/index.ts';
import type { Described } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from './table-seat.ts';

/** Lines of the cards and the reasons against them. The area `rules` must be loaded. */
export function useDescribed(): (described: Described) => string {
  const text = useText();
  const { words } = useTableSeat();
  return useCallback((described) => textFromDescribed(text, described, words), [text, words]);
}
