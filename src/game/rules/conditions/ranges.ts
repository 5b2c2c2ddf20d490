// Conditions on a measured value share one shape: at least, at most, or between, both ends included.
// In: a value and the ends that are given. Out: whether it lies within; and the message that says so.
import type { Described } from '../effects/effect-kind.ts';

/** The ends of a range; an end left out is open. */
export interface Ends {
  readonly min?: number;
  readonly max?: number;
}

/** Whether the value is known and lies within, both ends included. */
export const isWithin = (value: number | undefined, { min, max }: Ends): boolean =>
  value !== undefined && (min === undefined || value >= min) && (max === undefined || value <= max);

/** The message `<id>.min`, `<id>.max` or `<id>.range` with the ends that are given; without ends: at least 0. */
export const describeRange = (id: string, values: Described['values'], { min, max }: Ends): Described => {
  if (max === undefined) return { id: `${id}.min`, values: { ...values, min: min ?? 0 } };
  if (min === undefined) return { id: `${id}.max`, values: { ...values, max } };
  return { id: `${id}.range`, values: { ...values, min, max } };
};
