/*
 * Weighs evidence in decibans (tenths of a power of ten of odds, after Turing and Good) without transcendental
 * functions, whose last digit differs between machines.
 * In: integer weights per option. Out: integer factors, and beliefs in permille.
 * It knows nothing of items or hypotheses: the caller adds up the weights that speak for each option.
 */
import { apportion } from './apportion.ts';
import { invariant } from './invariant.ts';
import { clamp } from './rounding.ts';

/** `oddsFactor(0)`: the factors are multiples of one millionth. */
export const ODDS_SCALE = 1_000_000;

/** Weights beyond this many decibans either way count as this many. */
export const HEAVIEST_DECIBANS = 60;

/** Where the strongest option is moved before weighing, so that the products below stay exact integers. */
const STRONGEST_AT = 30;

/** round(10^(n/10) x 1,000,000) for n = -60 to 60; each row starts at the n that stands above it. */
// prettier-ignore
const FACTORS: readonly number[] = [
  // -60
  1, 1, 2, 2, 3, 3, 4, 5, 6, 8,
  // -50
  10, 13, 16, 20, 25, 32, 40, 50, 63, 79,
  // -40
  100, 126, 158, 200, 251, 316, 398, 501, 631, 794,
  // -30
  1_000, 1_259, 1_585, 1_995, 2_512, 3_162, 3_981, 5_012, 6_310, 7_943,
  // -20
  10_000, 12_589, 15_849, 19_953, 25_119, 31_623, 39_811, 50_119, 63_096, 79_433,
  // -10
  100_000, 125_893, 158_489, 199_526, 251_189, 316_228, 398_107, 501_187, 630_957, 794_328,
  // 0
  1_000_000, 1_258_925, 1_584_893, 1_995_262, 2_511_886, 3_162_278, 3_981_072, 5_011_872, 6_309_573, 7_943_282,
  // 10
  10_000_000, 12_589_254, 15_848_932, 19_952_623, 25_118_864, 31_622_777, 39_810_717, 50_118_723, 63_095_734, 79_432_823,
  // 20
  100_000_000, 125_892_541, 158_489_319, 199_526_231, 251_188_643, 316_227_766, 398_107_171, 501_187_234, 630_957_344, 794_328_235,
  // 30
  1_000_000_000, 1_258_925_412, 1_584_893_192, 1_995_262_315, 2_511_886_432, 3_162_277_660, 3_981_071_706, 5_011_872_336, 6_309_573_445, 7_943_282_347,
  // 40
  10_000_000_000, 12_589_254_118, 15_848_931_925, 19_952_623_150, 25_118_864_315, 31_622_776_602, 39_810_717_055, 50_118_723_363, 63_095_734_448, 79_432_823_472,
  // 50
  100_000_000_000, 125_892_541_179, 158_489_319_246, 199_526_231_497, 251_188_643_151, 316_227_766_017, 398_107_170_553, 501_187_233_627, 630_957_344_480, 794_328_234_724,
  // 60
  1_000_000_000_000,
];

/**
 * 10^(decibans/10) in millionths: 10 decibans multiply the odds by ten, 3 about double them.
 * @param decibans an integer; beyond -60 or 60 it counts as -60 or 60.
 * @returns an integer from 1 to 10^12.
 * @throws Error (a bug) when decibans is not an integer.
 */
export function oddsFactor(decibans: number): number {
  const factor = FACTORS[clamp(decibans, -HEAVIEST_DECIBANS, HEAVIEST_DECIBANS) + HEAVIEST_DECIBANS];
  invariant(factor !== undefined, 'a weight is a whole number of decibans');
  return factor;
}

/**
 * Belief after the evidence: prior x 10^(weight/10) for each option, scaled to add up to exactly 1000
 * (largest remainder, the earlier option first on a tie). Adding one number to every weight changes nothing.
 * An option more than 90 decibans behind the strongest counts as 90 behind.
 * @param priors integers from 1 to 1000, in any proportion.
 * @param weights for each prior the sum of its evidence, an integer in decibans.
 * @returns permille per option; a very weak one may come to 0.
 * @throws Error (a bug) on lists that are empty or of different lengths, or numbers out of range.
 */
export function posterior(priors: readonly number[], weights: readonly number[]): number[] {
  invariant(priors.length > 0 && priors.length === weights.length, 'each prior has one weight');
  const strongest = Math.max(...weights);
  const strengths = priors.map((prior, option) => {
    invariant(Number.isInteger(prior) && prior >= 1 && prior <= 1000, 'a prior is an integer from 1 to 1000');
    return prior * oddsFactor((weights[option] ?? 0) - strongest + STRONGEST_AT);
  });
  return apportion(1000, strengths);
}
