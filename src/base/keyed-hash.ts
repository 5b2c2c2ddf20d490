/*
 * Mixes a seed and a key into 32 bits; the engine beneath keyed chance.
 * In: two texts of any length. Out: an integer from 0 to 4294967295.
 * The round and the counts (2 per word, 4 at the end) are those of HalfSipHash-2-4 (Aumasson and Bernstein), but the
 * seed is absorbed like data, so the state carries all 128 bits of a room's seed: players who see some
 * outcomes cannot find the rest by trying four thousand million states. No cryptographic strength is claimed.
 * Never change it: every recorded exercise would replay with other luck.
 */

/** Rounds after each word, and at the end. */
const ROUNDS_PER_WORD = 2;
const LAST_ROUNDS = 4;

/** Where the mixing stands: four words of 32 bits. */
export interface Mixture {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The first 128 bits of the fraction of pi, in the order in which Blowfish uses them. */
const START: Mixture = { a: 0x243f6a88, b: 0x85a308d3 | 0, c: 0x13198a2e, d: 0x03707344 };

/** The mixing after a text. One loop over four variables, because this is drawn on for every card of every hand. */
function mixedInto(before: Mixture, text: string, rounds: number): Mixture {
  let { a, b, c, d } = before;
  // The length goes first: it marks where the seed ends and tells 'a' from 'a\0'.
  let word = text.length;
  for (let at = 0; ; at += 2) {
    d ^= word;
    for (let round = 0; round < rounds; round += 1) {
      a = (a + b) | 0;
      b = ((b << 5) | (b >>> 27)) ^ a;
      a = (a << 16) | (a >>> 16);
      c = (c + d) | 0;
      d = ((d << 8) | (d >>> 24)) ^ c;
      a = (a + d) | 0;
      d = ((d << 7) | (d >>> 25)) ^ a;
      c = (c + b) | 0;
      b = ((b << 13) | (b >>> 19)) ^ c;
      c = (c << 16) | (c >>> 16);
    }
    a ^= word;
    if (at >= text.length) break;
    // Past an odd end there is nothing, which counts as 0.
    word = text.charCodeAt(at) | (at + 1 < text.length ? text.charCodeAt(at + 1) << 16 : 0);
  }
  return { a, b, c, d };
}

/** The mixing after a seed: half the work of a hash or more, done once by whoever draws from the same seed again and again. */
export function seeded(seed: string): Mixture {
  return mixedInto(START, seed, ROUNDS_PER_WORD);
}

/** 32-bit hash of a key after a seed. */
export function hashAfter(seed: Mixture, key: string): number {
  const { a, b, c, d } = mixedInto(seed, key, ROUNDS_PER_WORD);
  const end = mixedInto({ a, b, c: c ^ 0xff, d }, '', LAST_ROUNDS);
  return (end.b ^ end.d) >>> 0;
}

/** 32-bit hash of (seed, key). Which characters belong to which of the two matters; lone surrogates are allowed. */
export function keyedHash(seed: string, key: string): number {
  return hashAfter(seeded(seed), key);
}
