/*
 * How a rate is taken: the work is done over and over, first until the compiler has seen it, then against the clock.
 * In: the work. Out: units a second, counted by the fastest slice: other programs only ever slow a slice down, so the fastest
 * is the truest. Work and its baseline are measured in processes of their own (main.ts), because what one of them teaches the
 * compiler slows the other.
 */

/** A figure as it is printed: units of work a second. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same for the plain way. */
  readonly baseline: number;
  /** value / baseline. */
  readonly ratio: number;
}

/** A way of doing the work: does slice number `slice` of it and says how many units that was. */
export type Work = (slice: number) => number;

/** What is to be measured. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly work: Work;
  readonly baseline: Work;
}

/** Half a minute of play is some thousand functions: so long the compiler takes to have seen all that happens often. */
const WARM_UP_MS = 10_000;
const MEASURED_MS = 5000;
const LEAST_SLICES = 6;

/** Units a second once the work has warmed up. */
export function rateOf(work: Work): number {
  let slice = 0;
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; slice += 1) work(slice);
  let best = 0;
  const end = performance.now() + MEASURED_MS;
  for (let count = 0; count < LEAST_SLICES || performance.now() < end; count += 1) {
    best = Math.max(best, sliceRate(work, count));
  }
  return best;
}

/** The figure from both rates, rounded so that it can be read. */
export function figureFrom(
  { name, unit }: Pick<Measured, 'name' | 'unit'>,
  rate: number,
  plainRate: number,
): Figure {
  const value = rounded(rate);
  const baseline = rounded(plainRate);
  return { name, value, unit, baseline, ratio: Math.round((100 * value) / baseline) / 100 };
}

function sliceRate(work: Work, slice: number): number {
  const start = performance.now();
  const units = work(slice);
  return (1000 * units) / (performance.now() - start);
}

function rounded(rate: number): number {
  return rate < 100 ? Math.round(10 * rate) / 10 : Math.round(rate);
}
