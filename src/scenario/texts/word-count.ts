/*
 * Counts words of any script, for the limits on what a seat can be asked to read.
 * In: a text. Out: a number. Scripts without blanks between words are counted by their characters.
 */

/** Han, kana, Thai and the like: about two characters make a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const CHARACTERS_PER_WORD = 2;

/** Words divided by blanks, plus half the characters of scripts that write none, rounded up. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text
    .replace(UNSPACED, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** Paragraphs: stretches of text divided by blank lines. */
export function paragraphCount(text: string): number {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length;
}
