/*
 * Sentences without a page round them: for the command line and for files that are written out.
 * In: a language, an id, values. Out: the sentence, at once.
 * Importing this loads every language, which a browser must not do: screens use `useText`, or are handed a Text.
 */
import type { MessageId } from './areas.ts';
import type { Language } from './languages.ts';
import { loadText } from './load-text.ts';
import type { MessageValues } from './message-formatter.ts';
import type { Text } from './text.ts';

const TEXTS: Readonly<Record<Language, Text>> = {
  en: await loadText('en'),
  fr: await loadText('fr'),
  'qps-ar': await loadText('qps-ar'),
};

/** The Text of a language with all areas. */
export function textIn(language: Language): Text {
  return TEXTS[language];
}

/** One sentence in one language; the id between double brackets if the values do not fit it. */
export function formatText(language: Language, id: MessageId, values?: MessageValues): string {
  return TEXTS[language].t(id, values);
}
