/*
 * What lies on a player's desk and is nobody else's business: how far they have read, where they stand in a walk, the order
 * they are drafting. In: changes. Out: a store, kept in the browser's local storage per exercise, so that a reload finds the
 * desk as it was. Nothing here is part of the exercise: a lost desk costs a draft, never a move.
 */
import { create } from 'zustand';
import type { OrderDraft } from './order-draft.ts';

/** The desk of one seat. `place` is the phase the walk and the draft belong to; they are forgotten when it changes. */
export interface SeatDesk {
  /** Number of the last feed line that was read. */
  readonly read: number;
  /** `<turn> <phase>`. */
  readonly place: string;
  /** Step of the walk through the phase, from 0. */
  readonly at: number;
  /** The seal of the envelope is broken. */
  readonly unsealed?: boolean;
  readonly draft?: OrderDraft;
  /** Tokens laid but not handed in. */
  readonly tokens?: Readonly<Record<string, number>>;
}

/** A desk on which nothing lies. */
export const EMPTY_DESK: SeatDesk = { read: 0, place: '', at: 0 };

type Desks = Readonly<Record<string, SeatDesk>>;

interface DeskState {
  /** Whose desks these are: the save's id, or '' while none is open. */
  readonly exercise: string;
  readonly desks: Desks;
}

/** The desks of the open exercise. */
export const useDesks = create<DeskState>(() => ({ exercise: '', desks: {} }));

const keyOf = (exercise: string): string => `demarche.desk.${exercise}`;

const isDesk = (value: unknown): value is SeatDesk => {
  const desk = value as Partial<SeatDesk> | null;
  return (
    typeof desk === 'object' &&
    desk !== null &&
    typeof desk.read === 'number' &&
    typeof desk.place === 'string' &&
    typeof desk.at === 'number'
  );
};

/** Reads stored desks; whatever is damaged counts as an empty desk. Never throws. */
export function desksFromStored(stored: string | null): Desks {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, desk]) => isDesk(desk)));
  } catch {
    return {};
  }
}

/** Brings out the desks of an exercise. */
export function openDesks(exercise: string): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(keyOf(exercise));
  } catch {
    // Without storage the desks last for the visit.
  }
  useDesks.setState({ exercise, desks: desksFromStored(stored) });
}

/** Clears away the desks of a deleted exercise. */
export function removeDesks(exercise: string): void {
  try {
    localStorage.removeItem(keyOf(exercise));
  } catch {
    // Nothing was kept.
  }
  if (useDesks.getState().exercise === exercise) useDesks.setState({ exercise: '', desks: {} });
}

/** The desk of a seat at a place of the exercise: what belongs to an earlier phase is not on it any more. */
export function deskAt(desk: SeatDesk | undefined, place: string): SeatDesk {
  if (desk === undefined) return { ...EMPTY_DESK, place };
  return desk.place === place ? desk : { read: desk.read, place, at: 0 };
}

/** Changes the desk of a seat at a place of the exercise, and keeps it. */
export function changeDesk(seat: string, place: string, change: Partial<Omit<SeatDesk, 'place'>>): void {
  const { exercise, desks } = useDesks.getState();
  const next = { ...desks, [seat]: { ...deskAt(desks[seat], place), ...change } };
  useDesks.setState({ desks: next });
  try {
    localStorage.setItem(keyOf(exercise), JSON.stringify(next));
  } catch {
    // Storage is full or forbidden: the desk lasts for the visit.
  }
}
