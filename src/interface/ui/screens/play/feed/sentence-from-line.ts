/*
 * The sentence of a feed line, for every type of event there is: one without its sentence does not compile.
 * In: a line and its reader. Out: the sentence in the reader's language, or nothing where there is nothing to say.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { capitalised } from './capitalised.ts';
import type { SentenceOf, Reader } from './sentence.ts';
import { COURSE_SENTENCES } from './sentences-of-course.ts';
import { DEALING_SENTENCES } from './sentences-of-dealings.ts';
import { KNOWLEDGE_SENTENCES } from './sentences-of-knowledge.ts';
import { WORLD_SENTENCES } from './sentences-of-world.ts';

/** By type of event. */
export const SENTENCES: Readonly<Record<FeedLine['type'], SentenceOf>> = {
  ...COURSE_SENTENCES,
  ...WORLD_SENTENCES,
  ...DEALING_SENTENCES,
  ...KNOWLEDGE_SENTENCES,
};

/** The sentence, or undefined. */
export function sentenceFromLine(line: FeedLine, reader: Reader): string | undefined {
  const sentence = SENTENCES[line.type](line, reader);
  return sentence === undefined ? undefined : capitalised(reader.text.t(sentence.id, sentence.values));
}
