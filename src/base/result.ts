/*
 * The outcome of something that can fail for a reason the caller must handle.
 * In: a value or a reason. Out: a plain object that can be stored, sent and compared.
 * It does not throw and offers no chaining: callers look at `ok` and decide.
 */

/** Either `{ok: true, value}` or `{ok: false, error}`; narrow on `ok`. Plain JSON whenever `T` and `E` are. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success that holds `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A failure that holds its reason: a refusal, or the list of all diagnostics. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
