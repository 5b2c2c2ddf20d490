/*
 * Links inside sentences: a message gets a slot where a name would stand, and the slot is filled with an element.
 * In: the sentence with its slots, the elements in their order. Out: the sentence as pieces. Slots are private characters that no
 * text holds, so that every language puts them where its own grammar wants the name.
 */
import { Fragment } from 'react';
import type { ReactNode } from 'react';

const OPEN = '\uE000';
const SHUT = '\uE001';

/** The words that stand for the element at a place, from 0. */
export function slot(place: number): string {
  return `${OPEN}${String(place)}${SHUT}`;
}

/** Slots for as many elements. */
export function slots(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => slot(place));
}

/** The sentence with its slots filled; a slot without an element stays empty. */
export function withSlots(sentence: string, elements: readonly ReactNode[]): ReactNode {
  return sentence.split(OPEN).map((piece, at) => {
    if (at === 0) return piece;
    const [place = '', rest = ''] = piece.split(SHUT);
    return (
      <Fragment key={at}>
        {elements[Number(place)]}
        {rest}
      </Fragment>
    );
  });
}
