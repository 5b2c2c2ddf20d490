/*
 * Luck that is looked up, not drawn in turn: an outcome depends on the seed and on what it is for, never on
 * how many draws came before. Two lines of play that ask the same question get the same answer.
 * In: a seed and a key (turn, seat, response, purpose ...). Out: integers, yes or no, a pick, an order.
 * It keeps no state and asks no clock. One key always gives one answer: a repetition needs a key part of its own.
 */
import { invariant, present } from './invariant.ts';
import { hashAfter, keyedHash, seeded } from './keyed-hash.ts';

/** A part of what a draw is for, the general before the particular. Numbers are safe integers; 1 is not '1'. */
export type ChanceKeyPart = string | number;

/** Draws are exact up to this many alternatives: 2^32 x 2^21 is the last product a double holds exactly. */
const MOST_ALTERNATIVES = 2_097_152;
const DRAWS = 4_294_967_296;

/**
 * The key as one text, readable and unambiguous: ('ab','c') and ('a','bc') differ, and so do (1) and ('1').
 * @throws Error (a bug) on a number that is not a safe integer.
 */
export function chanceKey(...parts: readonly ChanceKeyPart[]): string {
  return keyText(parts);
}

function keyText(parts: readonly ChanceKeyPart[]): string {
  for (const part of parts) {
    invariant(typeof part === 'string' || Number.isSafeInteger(part), 'numbers in a chance key are integers');
  }
  // In one piece: a text that was put together has to be flattened before it can be mixed.
  return JSON.stringify(parts);
}

/**
 * A whole number from 0 to 4294967295, each as likely as any other, fixed by the seed and the key.
 * @param seed any text: 32 hexadecimal digits for a room, a small number as text on the command line.
 */
export function draw32(seed: string, ...key: readonly ChanceKeyPart[]): number {
  return keyedHash(seed, keyText(key));
}

/** Draws of one seed: a whole number from 0 to n - 1, as `drawBelow` draws it for that seed. */
export type Draws = (n: number, ...key: readonly ChanceKeyPart[]) => number;

/** `drawBelow` for this seed, quicker for whoever draws from it many times. Keeps nothing between draws. */
export function drawsOf(seed: string): Draws {
  const before = seeded(seed);
  return (n, ...key) => scaled(hashAfter(before, keyText(key)), n);
}

function scaled(drawn: number, n: number): number {
  invariant(Number.isInteger(n) && n >= 1 && n <= MOST_ALTERNATIVES, 'a draw has 1 to 2^21 alternatives');
  return Math.floor((drawn * n) / DRAWS);
}

/**
 * Whether something with a chance of `permille` in 1000 happens. 0 never does, 1000 always does. With the same
 * seed and key, what happens at a lower chance also happens at every higher one.
 * @throws Error (a bug) unless permille is an integer from 0 to 1000.
 */
export function happens(seed: string, permille: number, ...key: readonly ChanceKeyPart[]): boolean {
  invariant(
    Number.isInteger(permille) && permille >= 0 && permille <= 1000,
    'a chance is 0 to 1000 permille',
  );
  return scaled(keyedHash(seed, keyText(key)), 1000) < permille;
}

/**
 * A whole number from 0 to n - 1. The draw is scaled, not redrawn: no alternative is favoured over another by
 * more than one part in 2^32 / n, which is one in four million at n = 1000.
 * @throws Error (a bug) unless n is an integer from 1 to 2^21.
 */
export function drawBelow(seed: string, n: number, ...key: readonly ChanceKeyPart[]): number {
  return scaled(keyedHash(seed, keyText(key)), n);
}

/**
 * The index of one of the weights, each in proportion to its weight; a weight of 0 is never picked.
 * @throws Error (a bug) unless the weights are integers of at least 0 that add up to 1 to 2^21.
 */
export function pickWeighted(
  seed: string,
  weights: readonly number[],
  ...key: readonly ChanceKeyPart[]
): number {
  let total = 0;
  for (const weight of weights) {
    invariant(Number.isInteger(weight) && weight >= 0, 'weights are integers of at least 0');
    total += weight;
  }
  let left = drawBelow(seed, total, ...key);
  const picked = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  invariant(picked >= 0, 'a draw below the total falls on one of the weights');
  return picked;
}

/** A copy of `items` in an order fixed by the seed and the key, every order as likely as any other (Fisher-Yates). */
export function shuffled<T>(seed: string, items: readonly T[], ...key: readonly ChanceKeyPart[]): T[] {
  const order = items.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawBelow(seed, last + 1, ...key, last);
    const moved = present(order[last], 'a position inside the list');
    order[last] = present(order[other], 'a position inside the list');
    order[other] = moved;
  }
  // The positions are permuted rather than the items, because an item may itself be undefined.
  return order.map((index) => items[index] as T);
}
