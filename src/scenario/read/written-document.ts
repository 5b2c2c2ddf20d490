/*
 * A file as it was read: plain values, and where each of them was written.
 * In: nothing. Out: the types, and the line and column of a place. Reading itself is in source-document.ts.
 */
import type { LineCounter } from 'yaml';
import { pathKey, type Place } from './place.ts';

/** Plain JSON as a file holds it. Numbers may still be NaN or infinite: schemas refuse those. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Whether a value is a list. */
export function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/** Whether a value is a map. */
export function isRecord(value: unknown): value is Readonly<Record<string, PlainValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Offsets into the text, in UTF-16 code units. */
export interface Offsets {
  readonly key?: number;
  readonly value: number;
}

/** A file that was read. */
export interface SourceDocument {
  readonly file: string;
  readonly value: PlainValue;
  /** Offsets of keys and values by `pathKey`. */
  readonly offsets: ReadonlyMap<string, Offsets>;
  /** Paths (as keys) whose value was refused and reported; what stands there is a stand-in. */
  readonly spoilt: ReadonlySet<string>;
  readonly lines: LineCounter;
}

/**
 * Line and column, from 1, of a place of the document; of the nearest thing around it where the place itself is
 * not written there (a key that is missing).
 */
export function positionAt(document: SourceDocument, place: Place): { line: number; column: number } {
  for (let length = place.path.length; length >= 0; length -= 1) {
    const offsets = document.offsets.get(pathKey(place.path.slice(0, length)));
    if (offsets === undefined) continue;
    const whole = length === place.path.length;
    const offset = whole && place.of !== 'key' ? offsets.value : (offsets.key ?? offsets.value);
    const { line, col } = document.lines.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
