/*
 * What a line of the timeline needs to become a sentence that everybody may read.
 * In: nothing. Out: types, and the small look-ups that all sentences of the timeline share. Told after the event: secrets
 * are open, and nobody is “you”.
 */
import type { DebriefView, FeedLine } from '../../../../../game/views/index.ts';
import { valuesFromName } from '../../../../text/index.ts';
import type { MessageId, MessageValues, Text } from '../../../../text/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';
import { listOf, wordOf } from '../../play/feed/field-of-line.ts';

/** Who tells, in which words, with the names of what lines point at. */
export interface Teller {
  readonly text: Text;
  readonly words: ScenarioWords;
  /** What was asked, by request. */
  readonly requests: ReadonlyMap<string, string>;
  /** The package of clauses, by agreement. */
  readonly packages: ReadonlyMap<string, string>;
}

/** A message with its values. */
export interface Telling {
  readonly id: MessageId;
  readonly values: MessageValues;
}

/** Makes a sentence of a line. */
export type TellingOf = (line: FeedLine, teller: Teller) => Telling;

/** A teller over a debrief: requests and agreements are named in the lines that made them. */
export function tellerOf(view: DebriefView, text: Text, words: ScenarioWords): Teller {
  const lines = (type: FeedLine['type']): readonly FeedLine[] =>
    view.timeline.filter((one) => one.type === type);
  return {
    text,
    words,
    requests: new Map(lines('request-made').map((line) => [wordOf(line, 'id'), wordOf(line, 'kind')])),
    packages: new Map(
      lines('agreement-proposed').map((line) => [wordOf(line, 'id'), wordOf(line, 'package')]),
    ),
  };
}

/** The forms of an actor's name, under the placeholder `actor` or another. */
export function actor(id: string, { words }: Teller, placeholder = 'actor'): MessageValues {
  return valuesFromName(placeholder, words.actor(id));
}

/** Two actors, under `actor` and `other`. */
export function both(one: string, other: string, teller: Teller): MessageValues {
  return { ...actor(one, teller), ...actor(other, teller, 'other') };
}

/** Names of several actors, joined. */
export function actors(ids: readonly string[], { text, words }: Teller): string {
  return text.list(ids.map((id) => words.actor(id).the));
}

/** A signed number as readers of the language write it. */
export function signed(by: number, { text }: Teller): string {
  return text.number(by, 'signed');
}

/** The label of a word of the vocabulary; the word itself where there is none. */
export function wordLabel(list: string, word: string, { text }: Teller): string {
  const id = `word.${list}.${word}`;
  return text.has(id) ? text.t(id satisfies MessageId) : word;
}

/** What an agreement is called: its package. */
export function agreementName(line: FeedLine, { words, packages }: Teller): string {
  const id = packages.get(wordOf(line, 'id')) ?? '';
  return words.texts.packages[id]?.name ?? id;
}

/** What a request asked for. */
export function requestName(line: FeedLine, teller: Teller): string {
  return wordLabel('request', teller.requests.get(wordOf(line, 'id')) ?? '', teller);
}

/** The audience of news: everybody, or the names of those who had it. */
export function audience(to: unknown, line: FeedLine, teller: Teller): MessageValues {
  if (to === 'all') return { all: 'yes', to: '' };
  const seats = Array.isArray(to)
    ? to.filter((one): one is string => typeof one === 'string')
    : listOf(line, 'to');
  return { all: 'no', to: actors(seats, teller) };
}

/** A record inside a line, e.g. the act or the register's entry; empty where there is none. */
export function recordOf(line: Pick<FeedLine, 'fields'>, field: string): Readonly<Record<string, unknown>> {
  const value = line.fields[field];
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** A string inside a record. */
export function wordIn(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
