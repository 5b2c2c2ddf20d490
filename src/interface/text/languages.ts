/*
 * The languages of the interface, the direction in which they are written, and the locale that Intl is given for each.
 * In: a language tag from a browser, a preference or a command line. Out: one of the supported languages.
 * It does not decide which languages a scenario exists in; every scenario says that itself.
 */

/**
 * Languages of the interface. `qps-ar` is no language: it is English in disguise (accented, bracketed, laid out from
 * right to left) by which tests and eyes find sentences that were not translated and layouts that cannot turn round.
 */
export const LANGUAGES = ['en', 'fr', 'qps-ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that somebody wrote; the pseudo language is derived from `en`. */
export const WRITTEN_LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[];
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** Value of the `dir` attribute of the page. */
export type Direction = 'ltr' | 'rtl';

/** How each language calls itself, in itself: a reader must find it whatever the page's language is. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  'qps-ar': '[Þšéûðö]',
};

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  return language === 'qps-ar' ? 'rtl' : 'ltr';
}

/** The catalogue a language's sentences come from: its own, or English for the pseudo language. */
export function writtenLanguageOf(language: Language): WrittenLanguage {
  return language === 'qps-ar' ? 'en' : language;
}

/** The BCP 47 tag for `lang` attributes: what a screen reader should pronounce. */
export function tagOf(language: Language): string {
  return language === 'qps-ar' ? 'en-x-pseudo' : language;
}

/** The BCP 47 tag handed to Intl for numbers, dates, lists and plurals. English is British here. */
export function localeOf(language: Language): string {
  return language === 'fr' ? 'fr' : 'en-GB';
}

/** Whether some text names a language of the interface. */
export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/**
 * The first supported written language among the tags a reader prefers (`fr-CA` counts as `fr`), else English.
 * @param tags BCP 47 tags, best first, as in `navigator.languages`.
 */
export function languageFromTags(tags: readonly string[]): WrittenLanguage {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0];
    const found = WRITTEN_LANGUAGES.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
