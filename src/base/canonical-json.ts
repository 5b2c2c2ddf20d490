/*
 * One text for one value, so that equal values have equal digests on every machine.
 * In: plain JSON. Out: its RFC 8785 form, with every string and key first brought to Unicode normal form C
 * (an accent typed as one character or as two is the same text).
 * It does not coerce: whatever JSON would drop or change silently is a bug here. Files are not written with it.
 */
import { byCodeUnit } from './code-unit-order.ts';
import { invariant } from './invariant.ts';
import { isPlainText } from './plain-text.ts';
import {
  blankTextSheet,
  bytesOf,
  textOf,
  writeIfPlain,
  writeText,
  writeUnit,
  type TextSheet,
} from './text-sheet.ts';
import { isWellFormedText } from './well-formed-text.ts';

/**
 * A value that survives JSON unchanged. Give state and events `type` aliases, not interfaces: TypeScript
 * lets only the former count as JSON objects.
 */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Far deeper than any state is; a ring in the data ends here instead of in a stack overflow. */
const DEEPEST = 500;

/**
 * The RFC 8785 text of `value` after NFC normalisation of strings and keys. The order of keys in `value` does
 * not matter, nor does the sign of zero.
 * @throws Error (a bug) on undefined, NaN, infinities, functions, symbols, bigints, class instances, holes in
 * arrays, lone surrogates, two keys that NFC makes one, rings, and nesting deeper than 500.
 */
export function canonicalJson(value: JsonValue): string {
  return textOf(sheetWith('', value));
}

/**
 * The UTF-8 bytes of `before` and, right behind it, of `canonicalJson(value)`.
 * @throws Error (a bug) as `canonicalJson` does.
 */
export function canonicalBytes(value: JsonValue, before = ''): Uint8Array {
  return bytesOf(sheetWith(before, value));
}

function sheetWith(before: string, value: JsonValue): TextSheet {
  const sheet = blankTextSheet();
  writeText(sheet, before);
  write(sheet, value, 0);
  return sheet;
}

/** Codes of the characters that hold JSON together. */
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = { opens: 0x5b, closes: 0x5d };
const RECORD = { opens: 0x7b, closes: 0x7d };

function write(sheet: TextSheet, value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
      writeQuoted(sheet, value);
      return;
    case 'number':
      invariant(Number.isFinite(value), 'numbers in canonical JSON are finite');
      // RFC 8785 section 3.2.2.3 asks for exactly what ECMAScript writes; -0 is written as 0.
      writeText(sheet, String(value));
      return;
    case 'boolean':
      writeText(sheet, value ? 'true' : 'false');
      return;
    case 'object':
      if (value === null) {
        writeText(sheet, 'null');
        return;
      }
      invariant(depth < DEEPEST, 'canonical JSON has no rings and is at most 500 levels deep');
      if (Array.isArray(value)) writeList(sheet, value, depth);
      else writeRecord(sheet, value, depth);
      return;
    default:
      invariant(false, `canonical JSON holds no ${typeof value}`);
  }
}

function writeQuoted(sheet: TextSheet, text: string): void {
  if (!writeIfPlain(sheet, text)) writeText(sheet, JSON.stringify(normalised(text)));
}

function normalised(text: string): string {
  invariant(isWellFormedText(text), 'text in canonical JSON has no lone surrogates');
  return text.normalize('NFC');
}

function writeList(sheet: TextSheet, list: readonly unknown[], depth: number): void {
  writeUnit(sheet, LIST.opens);
  // By place, because that visits holes as undefined, which is then refused.
  for (let place = 0; place < list.length; place += 1) {
    if (place > 0) writeUnit(sheet, COMMA);
    write(sheet, list[place], depth + 1);
  }
  writeUnit(sheet, LIST.closes);
}

function writeRecord(sheet: TextSheet, record: object, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(record);
  invariant(prototype === Object.prototype || prototype === null, 'objects in canonical JSON are plain');
  const keys = sortedKeys(record);
  writeUnit(sheet, RECORD.opens);
  if (keys.every(isPlainText)) {
    const values = record as Readonly<Record<string, unknown>>;
    for (let place = 0; place < keys.length; place += 1) {
      const key = keys[place] ?? '';
      writeMember(sheet, place, key);
      write(sheet, values[key], depth + 1);
    }
  } else {
    normalisedEntries(record).forEach(([key, value], place) => {
      writeMember(sheet, place, key);
      write(sheet, value, depth + 1);
    });
  }
  writeUnit(sheet, RECORD.closes);
}

function writeMember(sheet: TextSheet, place: number, key: string): void {
  if (place > 0) writeUnit(sheet, COMMA);
  writeQuoted(sheet, key);
  writeUnit(sheet, COLON);
}

/** From this many keys on the general way of sorting is quicker than insertion. */
const MANY_KEYS = 24;

/** Keys in the order of UTF-16 code units, which RFC 8785 asks for and in which texts compare. */
function sortedKeys(record: object): string[] {
  const keys = Object.keys(record);
  if (keys.length >= MANY_KEYS) return keys.sort();
  for (let place = 1; place < keys.length; place += 1) {
    const key = keys[place] ?? '';
    let free = place;
    for (let before = keys[free - 1]; before !== undefined && before > key; before = keys[free - 1]) {
      keys[free] = before;
      free -= 1;
    }
    keys[free] = key;
  }
  return keys;
}

function normalisedEntries(record: object): [string, unknown][] {
  const entries = Object.entries(record).map(([key, value]): [string, unknown] => [normalised(key), value]);
  const names = new Set(entries.map(([key]) => key));
  invariant(names.size === entries.length, 'no two keys become one in normal form C');
  return entries.sort(([one], [other]) => byCodeUnit(one, other));
}
