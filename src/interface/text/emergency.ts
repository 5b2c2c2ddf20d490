/*
 * The few sentences that must be there when nothing else could be loaded.
 * In: a language. Out: words for the page that says so. They are not in a catalogue, because it is the catalogues that failed.
 */
import { writtenLanguageOf } from './languages.ts';
import type { Language, WrittenLanguage } from './languages.ts';

/** What can be said without a catalogue. */
export interface EmergencyWords {
  readonly title: string;
  readonly remedy: string;
  readonly action: string;
}

const WORDS: Readonly<Record<WrittenLanguage, EmergencyWords>> = {
  en: {
    title: 'The page could not be loaded in full.',
    remedy:
      'The connection may have failed, or a newer version may have been put in place meanwhile. Exercises saved on this device are not touched.',
    action: 'Load again',
  },
  fr: {
    title: 'La page n’a pas pu être chargée entièrement.',
    remedy:
      'La connexion a peut-être été coupée, ou une version plus récente mise en place entre-temps. Les exercices enregistrés sur cet appareil ne sont pas touchés.',
    action: 'Recharger',
  },
};

/** The words in a language; English for the pseudo language. */
export function emergencyWords(language: Language): EmergencyWords {
  return WORDS[writtenLanguageOf(language)];
}
