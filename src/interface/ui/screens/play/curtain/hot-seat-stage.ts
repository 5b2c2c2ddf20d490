/*
 * Whose hands the shared device is in, and what stands on it between them.
 * In: where the exercise is, who is done, who holds the device. Out: one stage. The rule: what lies open for all is looked at
 * together first; then each person has a private moment behind the curtain; in consultation the table is open and the private
 * moments are taken as needed.
 */
import type { Phase, SeatId } from '../../../../../vocabulary/index.ts';

/** What stands on the screen. */
export type HotSeatStage =
  | { readonly kind: 'together'; readonly what: 'news' | 'reveal' }
  | { readonly kind: 'spoken' }
  | { readonly kind: 'curtain'; readonly seat: SeatId }
  | { readonly kind: 'private'; readonly seat: SeatId }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'over' };

/** Where the exercise is, and where the device is. */
export interface HotSeatPlace {
  readonly phase: Phase;
  /** People at this screen, in the order of the scenario. */
  readonly people: readonly SeatId[];
  readonly ready: (seat: SeatId) => boolean;
  /** Steps that the table has still to look at together in this phase. */
  readonly unseen: number;
  /** Who has lifted the curtain, if anybody. */
  readonly holder: SeatId | undefined;
  /** Who has asked for a private moment during consultation. */
  readonly called: SeatId | undefined;
}

/** The stage. A holder who is done holds nothing any more. */
export function hotSeatStage(place: HotSeatPlace): HotSeatStage {
  const { phase, people, ready, unseen, holder, called } = place;
  if (phase === 'debrief' || phase === 'closed') return { kind: 'over' };
  if (holder !== undefined && people.includes(holder) && !ready(holder))
    return { kind: 'private', seat: holder };
  if (phase === 'briefing' && unseen > 0) return { kind: 'together', what: 'news' };
  if (phase === 'report' && unseen > 0) return { kind: 'together', what: 'reveal' };
  const next = people.find((seat) => !ready(seat));
  if (next === undefined) return { kind: 'waiting' };
  if (phase !== 'consultation') return { kind: 'curtain', seat: next };
  return called !== undefined && !ready(called) ? { kind: 'curtain', seat: called } : { kind: 'spoken' };
}

/** Who should have the next private moment in consultation: whoever had fewest, in the scenario's order. */
export function nextMinute(
  people: readonly SeatId[],
  minutes: (seat: SeatId) => number,
  ready: (seat: SeatId) => boolean,
): SeatId | undefined {
  const open = people.filter((seat) => !ready(seat));
  const fewest = Math.min(...open.map(minutes));
  return open.find((seat) => minutes(seat) === fewest);
}
