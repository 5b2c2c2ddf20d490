/*
 * What lies on the desk of the seat that holds the device, apart from the view: it changes with every press, the view only with
 * the exercise. In: a provider round the private part of the screen. Out: the desk, and a way to put something on it.
 */
import { createContext, use } from 'react';
import { present } from '../../../../../base/index.ts';
import type { SeatDesk } from '../../../stores/desk-notes.ts';

/** The desk of a seat. */
export interface Desk {
  readonly desk: SeatDesk;
  /** Puts something on it; what is not named stays. */
  readonly note: (change: Partial<Omit<SeatDesk, 'place'>>) => void;
}

/** The desk, or null. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of the seat round this part of the screen. */
export function useDesk(): Desk {
  return present(use(DeskContext) ?? undefined, 'a desk stands inside a seat');
}
