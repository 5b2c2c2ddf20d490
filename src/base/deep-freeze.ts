/*
 * Makes plain JSON immutable all the way down, for compiled scenarios and corpora that many readers share.
 * In: plain JSON. Out: the same object, frozen. It copies nothing and expects no rings.
 */

/** Freezes `value` and everything in it, in place, and returns it; later writes throw in modules. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  // Already frozen objects are entered too: somebody may have frozen only the outside.
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
