/*
 * The one place where Intl objects are made and kept: they cost far more to make than to use.
 * In: a language. Out: numbers, dates, durations, lists and an order of words as its readers expect them.
 * It holds no sentences, and nothing outside interface/text calls Intl.
 */
import { localeOf } from './languages.ts';
import type { Language } from './languages.ts';

/** How a number is shown: as it is, always with its sign, or as a share of 1 in percent. */
export type NumberStyle = 'plain' | 'signed' | 'percent';
/** How a moment is shown: a day, a time of day, or both. */
export type DateStyle = 'day' | 'time' | 'moment';
/** How the last two things of a list are joined. */
export type ListStyle = 'and' | 'or';

/** Intl for one language. All results are plain text; a moment is milliseconds since 1970 and shown in the reader's own time zone. */
export interface IntlFormatters {
  readonly number: (value: number, style?: NumberStyle) => string;
  readonly date: (moment: number, style?: DateStyle) => string;
  readonly list: (items: readonly string[], style?: ListStyle) => string;
  /** What a language is called, by its BCP 47 tag. */
  readonly languageName: (tag: string) => string;
  /** `m:ss`, or `h:mm:ss` from an hour on; seconds are rounded up, so that 0:00 means that time is over. */
  readonly duration: (seconds: number) => string;
  /** Order for showing names to readers of this language; never for anything that is stored or compared by the engine. */
  readonly compare: (a: string, b: string) => number;
}

const NUMBER_OPTIONS: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  plain: {},
  signed: { signDisplay: 'exceptZero' },
  percent: { style: 'percent', maximumFractionDigits: 0 },
};
const DATE_OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
};
const LIST_OPTIONS: Readonly<Record<ListStyle, Intl.ListFormatOptions>> = {
  and: { style: 'long', type: 'conjunction' },
  or: { style: 'long', type: 'disjunction' },
};

/** Formatters for one language; each Intl object behind them is made once, when first needed. */
export function intlFormatters(language: Language): IntlFormatters {
  const locale = localeOf(language);
  const kept = new Map<string, unknown>();
  function keep<T>(key: string, make: () => T): T {
    const found = kept.get(key) as T | undefined;
    if (found !== undefined) return found;
    const made = make();
    kept.set(key, made);
    return made;
  }
  const number = (value: number, style: NumberStyle = 'plain'): string =>
    keep(`number ${style}`, () => new Intl.NumberFormat(locale, NUMBER_OPTIONS[style]))
      .format(value)
      .replace('-', '\u2212');
  return {
    number,
    date: (moment, style = 'moment') =>
      keep(`date ${style}`, () => new Intl.DateTimeFormat(locale, DATE_OPTIONS[style])).format(moment),
    list: (items, style = 'and') =>
      keep(`list ${style}`, () => new Intl.ListFormat(locale, LIST_OPTIONS[style])).format(items),
    languageName: (tag) =>
      keep('languages', () => new Intl.DisplayNames(locale, { type: 'language' })).of(tag) ?? tag,
    duration: (seconds) => clockTime(Math.max(0, Math.ceil(seconds))),
    compare: (a, b) => keep('collator', () => new Intl.Collator(locale, { numeric: true })).compare(a, b),
  };
}

function clockTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
