// What a score is made of: six scales per seat and for the table, each a list of contributions that add up. Types only.
// No sum of scales, no ranking, no speed.
import type { Scale, SeatId } from '../../vocabulary/index.ts';

/** Where an event stands in the log: entry and place within it, both counted from where the log counts. */
export interface EventPlace {
  readonly sequence: number;
  readonly place: number;
}

/** One listed contribution to a scale. */
export interface ScoreContribution {
  /** Message id under `score.` in the text catalogues, with its values. */
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Tenths of a point, positive or negative. */
  readonly tenths: number;
  /** The event it rests on; absent for a starting value. */
  readonly event?: EventPlace;
}

/** A scale. `points` is absent where there was no occasion: not tested, which is not a hundred. */
export interface ScaleScore {
  readonly scale: Scale;
  /** 0-100; the contributions' tenths add up to ten times this. */
  readonly points?: number;
  readonly contributions: readonly ScoreContribution[];
  /** The same scale on what was true instead of what could be known: the record, which scores nobody. Law and norms alone have it. */
  readonly onTruth?: number;
}

/** The scales of one seat, or of the table as a whole. */
export interface ScoreCard {
  readonly seat: SeatId | 'table';
  readonly scales: readonly ScaleScore[];
}
