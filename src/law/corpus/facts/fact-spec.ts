/*
 * What a fact of the law is: a closed question with one answer out of a list.
 * In: the values and the default. Out: the same, typed so that no other value passes the compiler.
 */

/** A fact: its values, the order of a scale where there is one, and what holds when nobody says otherwise. */
export interface FactSpec<V extends string = string> {
  readonly values: readonly [V, ...V[]];
  readonly fallback: V;
}

/** A fact with these values; the default has to be one of them. */
export function fact<const V extends string>(
  values: readonly [V, ...V[]],
  fallback: NoInfer<V>,
): FactSpec<V> {
  return { values, fallback };
}
