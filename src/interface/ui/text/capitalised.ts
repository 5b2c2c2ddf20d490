// Makes the first letter of a sentence a capital: names inside it may begin with an article. In: a sentence. Out: the same.

/** The sentence with its first letter as a capital; what is no letter stays. */
export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
