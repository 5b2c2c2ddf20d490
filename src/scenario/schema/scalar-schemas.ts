/*
 * The small pieces of which every schema of an author's file is made: ids, whole numbers, texts, lists.
 * In: ranges. Out: zod schemas. Whether an id points at something is asked later, when everything is read.
 */
import { z } from './strict-zod.ts';

/** A schema for every key of `T`, optional ones included: a key that the model gains does not compile until it is here. */
export type ShapeOf<T> = { readonly [K in keyof T]-?: z.ZodType };

/** Small letters, digits and single hyphens, starting with a letter. */
const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Three whole numbers, e.g. `1.0.0`. */
export const VERSION_PATTERN = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/** Longest id, in characters. */
const LONGEST_ID = 60;

const idText = z.string().regex(ID_PATTERN).max(LONGEST_ID);

/**
 * An id of the kind `T`. The brand is given here on trust: the compiler links every id before a scenario leaves it.
 */
export function id<T extends string>(): z.ZodType<T, T> & z.core.$ZodRecordKey {
  return idText as unknown as z.ZodType<T, T> & z.core.$ZodRecordKey;
}

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number): z.ZodInt {
  return z.int().min(min).max(max);
}

/** A meter's or an asset's level. */
export const level = whole(0, 100);
/** A change of a level. */
export const change = whole(-100, 100);
/** A chance in a thousand. */
export const permille = whole(0, 1000);
/** The number of a turn. */
export const turnNumber = whole(1, 20);
/** A text that is not blank. */
export const prose = z.string().regex(/\S/);

/** A list that may be left out and is then empty. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).default(() => []);
}

/** A list of at least one entry. */
export function someOf<T extends z.ZodType>(item: T) {
  return z.array(item).min(1);
}

/** A choice that may be left out and is then false. */
export const no = z.boolean().default(false);
