/*
 * A sheet on which a long text is written piece by piece, for texts that are digested and then thrown away.
 * In: pieces. Out: the whole, as text or as its UTF-8 bytes. Putting strings together, laying them flat and encoding them takes
 * as long as digesting them; units written straight into a list of numbers are bytes already where the text is ASCII.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isPlainUnit } from './plain-text.ts';

/** A sheet under way: UTF-16 code units up to `length`. */
export interface TextSheet {
  units: Uint16Array;
  length: number;
  /** Nothing but ASCII so far. */
  ascii: boolean;
}

const QUOTE = 0x22;
const FIRST_ROOM = 4096;
/** As many arguments as every engine takes in one call. */
const UNITS_AT_ONCE = 8192;

/** An empty sheet. */
export function blankTextSheet(): TextSheet {
  return { units: new Uint16Array(FIRST_ROOM), length: 0, ascii: true };
}

function makeRoom(sheet: TextSheet, more: number): void {
  if (sheet.length + more <= sheet.units.length) return;
  const units = new Uint16Array(2 * (sheet.length + more));
  units.set(sheet.units);
  sheet.units = units;
}

/** Writes one ASCII character, given by its code. */
export function writeUnit(sheet: TextSheet, unit: number): void {
  makeRoom(sheet, 1);
  sheet.units[sheet.length] = unit;
  sheet.length += 1;
}

/** Writes a text as it is. */
export function writeText(sheet: TextSheet, text: string): void {
  const size = text.length;
  makeRoom(sheet, size);
  const { units, length } = sheet;
  for (let at = 0; at < size; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) sheet.ascii = false;
    units[length + at] = unit;
  }
  sheet.length = length + size;
}

/** Writes a text in quotes if it is plain (see plain-text.ts), in one pass with finding out; otherwise nothing, and says so. */
export function writeIfPlain(sheet: TextSheet, text: string): boolean {
  // Asked for once: strings come in many forms inside an engine, and their length is not free.
  const size = text.length;
  makeRoom(sheet, size + 2);
  const { units } = sheet;
  const first = sheet.length + 1;
  for (let at = 0; at < size; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isPlainUnit(unit)) return false;
    units[first + at] = unit;
  }
  units[first - 1] = QUOTE;
  units[first + size] = QUOTE;
  sheet.length = first + size + 1;
  return true;
}

/** The whole as text. */
export function textOf({ units, length }: TextSheet): string {
  let text = '';
  for (let at = 0; at < length; at += UNITS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + UNITS_AT_ONCE, length)));
  }
  return text;
}

/** The whole as UTF-8 bytes. */
export function bytesOf(sheet: TextSheet): Uint8Array {
  return sheet.ascii ? new Uint8Array(sheet.units.subarray(0, sheet.length)) : utf8ToBytes(textOf(sheet));
}
