/*
 * Divides a whole number among claims so that the parts are whole and add up to it.
 * In: a total and the weight of each claim. Out: one integer per claim (largest remainder, Hamilton's method).
 * It does not keep parts stable as the total grows: a claim may lose one when there is one more to divide.
 */
import { invariant } from './invariant.ts';

/**
 * Shares `total` in proportion to `weights`. Each part is its exact share rounded down or up; the parts left over
 * after rounding down go to the largest remainders, the earlier claim first on a tie.
 * @param total an integer of at least 0.
 * @param weights integers of at least 0, at least one of them positive; total x the sum of the weights may
 * exceed 2^53, but total x each weight may not.
 * @throws Error (a bug) when these ranges are left.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  invariant(Number.isSafeInteger(total) && total >= 0, 'what is shared out is an integer of at least 0');
  const sum = weights.reduce((before, weight) => before + weight, 0);
  invariant(Number.isSafeInteger(sum) && sum > 0, 'somebody has a claim');
  const shares = weights.map((weight, index) => {
    const product = total * weight;
    invariant(weight >= 0 && Number.isSafeInteger(product), 'a share is computed in exact integers');
    const remainder = product % sum;
    return { index, part: (product - remainder) / sum, remainder };
  });
  const left = shares.reduce((rest, share) => rest - share.part, total);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const luckier = new Set(byRemainder.slice(0, left).map((share) => share.index));
  return shares.map((share) => share.part + (luckier.has(share.index) ? 1 : 0));
}
