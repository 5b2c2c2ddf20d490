// The range check that every effect kind shares: which of its numbers leave their range or are no whole numbers.
// In: field, value, lowest, highest. Out: the faults, in the shape that a lint turns into diagnostics.

/** A field whose value should be a whole number from `low` to `high`. */
export interface NumberFault {
  readonly field: string;
  readonly low: number;
  readonly high: number;
}

/** Field, its value (`undefined`: left out, which is no fault), and the ends of its range, both included. */
export type NumberRange = readonly [field: string, value: number | undefined, low: number, high: number];

/** The ranges that are not kept, in the order given. */
export const numberFaults = (...ranges: readonly NumberRange[]): readonly NumberFault[] =>
  ranges
    .filter(
      ([, value, low, high]) =>
        value !== undefined && !(Number.isInteger(value) && value >= low && value <= high),
    )
    .map(([field, , low, high]) => ({ field, low, high }));

/** The largest change of a value that runs from 0 to 100. */
export const MOST_POINTS = 100;
/** The longest that an effect can be told to last, in turns: longer than any cut. */
export const MOST_TURNS = 20;
/** Certainty, in permille. */
export const CERTAIN = 1000;
