/*
 * Keeps ids of different things apart at compile time.
 * In: a primitive type and a name. Out: a type that only an explicit cast or check can produce.
 * It exists in types alone: at run time, in logs and in JSON a branded id is the bare string or number.
 */

declare const brand: unique symbol;

/** `T` marked as a `Name`: usable wherever `T` is, but a plain `T` or another brand is not usable as it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
