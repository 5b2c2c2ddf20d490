// A person's words on their way into an exercise: bounded, salted, stored beside the log; the log gets only id and hash.
import { digestOfText, isWellFormedText } from '../../base/index.ts';
import { textHash, type StoredText } from '../../game/log/index.ts';
import type { TextRef } from '../../game/rules/index.ts';

/** Longest text that a person can send, in UTF-16 units. */
export const MOST_CHARACTERS = 2000;

/** Words as stored, and the reference that goes into the log. */
export interface WordsStored {
  readonly stored: StoredText;
  readonly ref: TextRef;
}

/** Stores words under a fresh salt; `undefined` where they are empty, too long or not well-formed Unicode. */
export const storeWords = (
  words: string,
  by: { readonly participant: string; readonly language: string; readonly salt: string },
): WordsStored | undefined => {
  const text = words.trim().normalize('NFC');
  if (text === '' || text.length > MOST_CHARACTERS || !isWellFormedText(text)) return undefined;
  // The id is as unguessable as the salt and tells nothing of how many texts others have written.
  const id = digestOfText(`text ${by.salt}`).slice(0, 24);
  const stored = { id, salt: by.salt, text, language: by.language, participant: by.participant };
  return { stored, ref: { id, hash: textHash(stored) } };
};
