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

/** 32-bit hash of (seed, key). Which characters belong to which of the two matters; lone surrogates are allowed. */
export function keyedHash(seed: string, key: string): number {
  // The first 128 bits of the fraction of pi, in the order in which Blowfish uses them. Four variables and one loop over
  // seed, key and end, because this is drawn on for every card of every hand, and functions of their own cost half as much again.
  let a = 0x243f6a88;
  let b = 0x85a308d3 | 0;
  let c = 0x13198a2e;
  let d = 0x03707344;
  for (let part = 0; part < 3; part += 1) {
    const text = part === 0 ? seed : part === 1 ? key : '';
    const rounds = part === 2 ? LAST_ROUNDS : ROUNDS_PER_WORD;
    if (part === 2) c ^= 0xff;
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
      // Past an odd end charCodeAt gives NaN, which the shift turns into 0.
      word = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    }
  }
  return (b ^ d) >>> 0;
}
