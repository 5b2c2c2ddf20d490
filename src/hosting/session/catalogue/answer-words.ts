/*
 * What a value of a fact says, as the answer to the fact's question.
 * In: the law's answers, fact and value. Out: words; a word that the law does not have, from another version of it, is shown as it came.
 */
import type { LawText } from '../../../law/corpus/text/index.ts';

type Answers = Readonly<Record<string, string>>;

const own = <T>(from: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;

/** The answer. */
export function answerWords(
  { answers, plainAnswers }: Pick<LawText, 'answers' | 'plainAnswers'>,
  fact: string,
  value: string,
): string {
  const facts: Readonly<Record<string, Answers>> = answers;
  return own(own(facts, fact) ?? {}, value) ?? own<string>(plainAnswers, value) ?? value.replaceAll('_', ' ');
}
