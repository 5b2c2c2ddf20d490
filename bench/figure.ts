/*
 * How a figure is taken: both ways of doing the work in turn, many times, each counted by its fastest time.
 * In: the work and its baseline. Out: a figure. Other programs only ever slow a slice down, so the fastest is the truest.
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

/** Long enough for the compiler to have seen everything that happens often. */
const WARM_UP_MS = 2500;
/** How long the work and its baseline are measured, together. */
const MEASURED_MS = 6000;
const LEAST_SLICES = 6;

/** Takes the figure. */
export function figureOf({ name, unit, work, baseline }: Measured): Figure {
  warmUp(work);
  warmUp(baseline);
  let best = 0;
  let plain = 0;
  const end = performance.now() + MEASURED_MS;
  for (let slice = 0; slice < LEAST_SLICES || performance.now() < end; slice += 1) {
    best = Math.max(best, rateOf(work, slice));
    plain = Math.max(plain, rateOf(baseline, slice));
  }
  const value = rounded(best);
  const base = rounded(plain);
  return { name, value, unit, baseline: base, ratio: Math.round((100 * value) / base) / 100 };
}

function warmUp(work: Work): void {
  const end = performance.now() + WARM_UP_MS / 2;
  for (let slice = 0; performance.now() < end; slice += 1) work(slice);
}

/** Units a second. */
function rateOf(work: Work, slice: number): number {
  const start = performance.now();
  const units = work(slice);
  return (1000 * units) / (performance.now() - start);
}

function rounded(rate: number): number {
  return rate < 100 ? Math.round(10 * rate) / 10 : Math.round(rate);
}
