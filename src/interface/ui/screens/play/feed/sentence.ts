/*
 * What a feed line needs to become a sentence.
 * In: nothing. Out: types, and the small look-ups that all sentences share.
 */
import type { FeedLine, SeatView } from '../../../../../game/views/index.ts';
import type { ActorKind } from '../../../../../vocabulary/index.ts';
import type { MessageId, MessageValues, Text } from '../../../../text/index.ts';
import { valuesFromName } from '../../../../text/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** Who reads, in which words. */
export interface Reader {
  readonly seat: string;
  /** Kind of the reader's actor: whom it answers to at home depends on it. */
  readonly kind: ActorKind;
  readonly text: Text;
  readonly words: ScenarioWords;
  readonly dealings: SeatView['dealings'];
}

/** A message with its values. */
export interface Sentence {
  readonly id: MessageId;
  readonly values: MessageValues;
}

/** Makes a sentence of a line; undefined where the line has nothing to say to this reader. */
export type SentenceOf = (line: FeedLine, reader: Reader) => Sentence | undefined;

/** The forms of an actor's name, under the placeholder `actor` or another. */
export function actorValues(id: string, reader: Reader, placeholder = 'actor'): MessageValues {
  return valuesFromName(placeholder, reader.words.actor(id));
}

/** `you` where the reader is meant, else `other`: for messages that choose by it. */
export function whoValue(id: string, reader: Reader): 'you' | 'other' {
  return id === reader.seat ? 'you' : 'other';
}

/** A signed number as it reads in the reader's language. */
export function signed(by: number, reader: Reader): string {
  return reader.text.number(by, 'signed');
}

/** Names of several actors, joined. */
export function actorList(ids: readonly string[], reader: Reader): string {
  return reader.text.list(ids.map((id) => reader.words.actor(id).the));
}

/** The label of a vocabulary word in a list of the interface; the word itself where there is none. */
export function labelOf(list: string, word: string, reader: Reader): string {
  const id = `word.${list}.${word}`;
  return reader.text.has(id) ? reader.text.t(id) : word;
}

/** A word of a closed list; the last of the list for anything else. */
export function memberOf<T extends string>(list: readonly [T, ...T[]], word: string): T {
  return list.find((one) => one === word) ?? list[list.length - 1] ?? list[0];
}
