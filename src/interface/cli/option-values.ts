/*
 * Reads the values of options: numbers in their range, words of a list, seeds.
 * In: a call and the name of an option. Out: the value, or why it cannot be used, with the nearest spelling where there is one.
 */
import { err, nearest, ok, type Result } from '../../base/index.ts';
import type { Call } from './command.ts';

/** What a whole number may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** The text of an option; undefined when it was not given. */
export function textOf(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The whole number of an option; undefined when it was not given. */
export function numberOf(call: Call, name: string, range: NumberRange): Result<number | undefined, string> {
  const text = textOf(call, name);
  if (text === undefined) return ok(undefined);
  const { least, most } = range;
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return ok(value);
  return err(`--${name} is a whole number from ${String(least)} to ${String(most)}, not "${text}"`);
}

/** The word of an option, one of `words`; undefined when it was not given. */
export function wordOf<W extends string>(
  call: Call,
  name: string,
  words: readonly W[],
): Result<W | undefined, string> {
  const text = textOf(call, name);
  if (text === undefined) return ok(undefined);
  const word = words.find((each) => each === text);
  return word === undefined ? err(unknownWord(`--${name}`, text, words)) : ok(word);
}

/** Says that a word is not one of those known, and which was probably meant. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const guess = nearest(word, known);
  const hint = guess === undefined ? `it is one of ${known.join(', ')}` : `did you mean ${guess}?`;
  return `${what} cannot be "${word}": ${hint}`;
}

/** A seed: a whole number as people type it, or the 32 hexadecimal digits of a room. */
export function seedOf(call: Call, name: string): Result<string, string> {
  const text = textOf(call, name);
  if (text === undefined) return err(`--${name} is missing: a whole number, for example --${name} 1207`);
  if (/^\d{1,64}$/.test(text) || /^[0-9a-f]{32}$/.test(text)) return ok(text);
  return err(`--${name} is a whole number, or the 32 hexadecimal digits of a room, not "${text}"`);
}
