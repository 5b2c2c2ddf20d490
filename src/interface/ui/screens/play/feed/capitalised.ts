/*
 * Begins a sentence with a capital, also where a name with a small article opens it.
 * In: a sentence. Out: the same with its first letter raised.
 */

/** The sentence as it is shown. */
export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
