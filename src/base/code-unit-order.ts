/*
 * The one order of texts that is the same on every machine and in every language setting.
 * In: two texts. Out: a number for Array.prototype.sort. It is for machine order (files, keys, ids);
 * names shown to people are ordered in the interface, by their language.
 */

/** -1, 0 or 1 as `a` comes before, equals or comes after `b` by UTF-16 code units, as RFC 8785 sorts keys. */
export function byCodeUnit(a: string, b: string): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
