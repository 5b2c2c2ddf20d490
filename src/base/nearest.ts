/*
 * Guesses which known word an unknown one was meant to be, for hints in diagnostics.
 * In: a misspelt word and the words that would have been right. Out: the closest of them, or undefined.
 * It knows spelling only, not meaning, and would rather say nothing than suggest a different word.
 */
import { distance } from 'fastest-levenshtein';

/** Two wrong letters in five may still be a slip (two letters swapped count as two); more is another word. */
const SLIPS_IN_TEN_LETTERS = 4;

/**
 * The candidate with the fewest letters to insert, delete or replace, capitals ignored; the earliest on a tie.
 * Undefined when even the best needs more than 40 % of the letters of the longer word (to the nearest whole
 * letter), so that `tpye` finds `type` but `law` does not find `seat`.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const sought = word.toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const slips = distance(sought, candidate.toLowerCase());
    const allowed = Math.round((Math.max(word.length, candidate.length) * SLIPS_IN_TEN_LETTERS) / 10);
    if (slips <= allowed && slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}
