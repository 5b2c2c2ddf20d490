/*
 * Integer arithmetic with its rounding stated: every meter, cost and chance in the game is a whole number.
 * In: integers. Out: integers, never -0.
 * It rounds halves away from zero, unlike Math.round, so that a loss is treated like a gain of the same size.
 */
import { invariant } from './invariant.ts';

/**
 * numerator / denominator to the nearest integer, halves away from zero: 5/2 is 3 and -5/2 is -3.
 * @throws Error (a bug) unless both are safe integers and the denominator is positive.
 */
export function roundHalfAway(numerator: number, denominator: number): number {
  invariant(Number.isSafeInteger(numerator), 'the numerator is an exact integer');
  invariant(Number.isSafeInteger(denominator) && denominator > 0, 'the denominator is a positive integer');
  const size = Math.abs(numerator);
  const remainder = size % denominator;
  const whole = (size - remainder) / denominator;
  // Compared this way round because twice the remainder might not be exact.
  const rounded = remainder >= denominator - remainder ? whole + 1 : whole;
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
}

/** `percent` hundredths of `value` (both integers; percent may exceed 100 or be negative), halves away from zero. */
export function percentOf(value: number, percent: number): number {
  return roundHalfAway(value * percent, 100);
}

/** `permille` thousandths of `value` (both integers; permille may exceed 1000 or be negative), rounded likewise. */
export function permilleOf(value: number, permille: number): number {
  return roundHalfAway(value * permille, 1000);
}

/**
 * The number nearest to `value` within low to high, both included.
 * @throws Error (a bug) when low is above high, or anything is NaN.
 */
export function clamp(value: number, low: number, high: number): number {
  invariant(low <= high && !Number.isNaN(value), 'a range has its low end first, and a value is a number');
  if (value < low) return low;
  return value > high ? high : value;
}
