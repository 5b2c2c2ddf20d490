/*
 * Mixes a seed and a key into 32 bits; the engine beneath keyed chance.
 * In: two texts of any length. Out: an integer from 0 to 4294967295.
 * The round and the counts (2 per word, 4 at the end) are those of HalfSipHash-2-4 (Aumasson and Bernstein), but the
 * seed is absorbed like data, so the state carries all 128 bits of a room's seed: players who see some
 * outcomes cannot find the rest by trying four thousand million states. No cryptographic strength is claimed.
 * Never change it: every recorded exercise would replay with other luck.
 */

type Lanes = [number, number, number, number];

/** 32-bit hash of (seed, key). Which characters belong to which of the two matters; lone surrogates are allowed. */
export function keyedHash(seed: string, key: string): number {
  // The first 128 bits of the fraction of pi, in the order in which Blowfish uses them.
  const lanes: Lanes = [0x243f6a88, 0x85a308d3 | 0, 0x13198a2e, 0x03707344];
  absorbText(lanes, seed);
  absorbText(lanes, key);
  lanes[2] ^= 0xff;
  for (let round = 0; round < 4; round += 1) mix(lanes);
  return (lanes[1] ^ lanes[3]) >>> 0;
}

function absorbText(lanes: Lanes, text: string): void {
  // The length goes first: it marks where the seed ends and tells 'a' from 'a\0'.
  absorb(lanes, text.length);
  for (let at = 0; at < text.length; at += 2) {
    // Past an odd end charCodeAt gives NaN, which the shift turns into 0.
    absorb(lanes, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  }
}

function absorb(lanes: Lanes, word: number): void {
  lanes[3] ^= word;
  mix(lanes);
  mix(lanes);
  lanes[0] ^= word;
}

function mix(lanes: Lanes): void {
  let a = lanes[0];
  let b = lanes[1];
  let c = lanes[2];
  let d = lanes[3];
  a = (a + b) | 0;
  b = rotated(b, 5) ^ a;
  a = rotated(a, 16);
  c = (c + d) | 0;
  d = rotated(d, 8) ^ c;
  a = (a + d) | 0;
  d = rotated(d, 7) ^ a;
  c = (c + b) | 0;
  b = rotated(b, 13) ^ c;
  c = rotated(c, 16);
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
