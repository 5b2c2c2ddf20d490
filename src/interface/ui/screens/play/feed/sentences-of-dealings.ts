/*
 * Sentences on dealings between seats: calls, requests, the register, agreements, orders.
 * In: a feed line and its reader. Out: the sentence, or nothing.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { ANSWERS, CONTACT_OUTCOMES } from '../../../../../vocabulary/index.ts';
import type { MessageValues } from '../../../../text/index.ts';
import { listOf, numberOf, wordOf, wordsIdOf } from './field-of-line.ts';
import { actorList, actorValues, labelOf, memberOf, whoValue } from './sentence.ts';
import type { Reader, SentenceOf } from './sentence.ts';

const requestKind = (line: FeedLine, reader: Reader): string => {
  const own = wordOf(line, 'kind');
  return own === ''
    ? (reader.dealings.requests.find((one) => one.id === wordOf(line, 'id'))?.kind ?? '')
    : own;
};

const requestLabel = (line: FeedLine, reader: Reader): string =>
  labelOf('request', requestKind(line, reader), reader);

const agreementName = (line: FeedLine, reader: Reader): string => {
  const id = wordOf(line, 'id');
  const own = wordOf(line, 'package');
  const named = own === '' ? (reader.dealings.agreements.find((one) => one.id === id)?.package ?? id) : own;
  return reader.words.texts.packages[named]?.name ?? named;
};

/** Who did it and to which agreement. */
const agreementValues = (line: FeedLine, reader: Reader): MessageValues => {
  const by = wordOf(line, 'by');
  return { who: whoValue(by, reader), ...actorValues(by, reader), agreement: agreementName(line, reader) };
};

/** A dealing of two: seen from the reader's side, with the name of the other. */
const betweenValues = (line: FeedLine, reader: Reader): MessageValues => {
  const [by, of] = [wordOf(line, 'by'), wordOf(line, 'of')];
  return { who: whoValue(by, reader), ...actorValues(by === reader.seat ? of : by, reader) };
};

/** By type of event. */
export const DEALING_SENTENCES = {
  contacted: (line, reader) => ({
    id:
      wordOf(line, 'by') === reader.seat
        ? `feed.contacted.${memberOf(CONTACT_OUTCOMES, wordOf(line, 'outcome'))}`
        : 'feed.contacted.by-other',
    values: betweenValues(line, reader),
  }),
  'channel-tested': (line, reader) => {
    const other = listOf(line, 'between').find((one) => one !== reader.seat) ?? '';
    return { id: 'feed.channel-tested', values: actorValues(other, reader) };
  },
  'message-sent': (line, reader) => ({
    id: 'feed.message-sent',
    values: {
      who: whoValue(wordOf(line, 'from'), reader),
      ...actorValues(wordOf(line, 'from'), reader),
      to: actorList(listOf(line, 'to'), reader),
    },
  }),
  'request-made': (line, reader) => ({
    id: 'feed.request-made',
    values: { ...betweenValues(line, reader), request: requestKind(line, reader) },
  }),
  'request-answered': (line, reader) => ({
    id: `feed.request-answered.${memberOf(ANSWERS, wordOf(line, 'answer'))}`,
    values: {
      ...betweenValues(line, reader),
      request: requestLabel(line, reader),
      given: wordOf(line, 'reason') === '' ? 'no' : 'yes',
      why: labelOf('decline-reason', wordOf(line, 'reason'), reader),
    },
  }),
  'request-lapsed': (line, reader) => ({
    id: 'feed.request-lapsed',
    values: { ...betweenValues(line, reader), request: requestLabel(line, reader) },
  }),
  registered: (line, reader) => ({
    id: 'feed.registered',
    values: {
      entry: labelOf('register', wordOf(line, 'entry'), reader),
      ...actorValues(wordOf(line, 'by'), reader),
      ...actorValues(wordOf(line, 'to'), reader, 'other'),
    },
  }),
  'agreement-proposed': (line, reader) => {
    const others = listOf(line, 'parties').filter((party) => party !== wordOf(line, 'by'));
    return {
      id: 'feed.agreement-proposed',
      values: { ...agreementValues(line, reader), to: actorList(others, reader) },
    };
  },
  'agreement-countered': (line, reader) => ({
    id: 'feed.agreement-countered',
    values: agreementValues(line, reader),
  }),
  'agreement-signed': (line, reader) => ({
    id: 'feed.agreement-signed',
    values: { ...agreementValues(line, reader), reserved: listOf(line, 'reserved').length },
  }),
  'agreement-entered': (line, reader) => ({
    id: 'feed.agreement-entered',
    values: { agreement: agreementName(line, reader) },
  }),
  'agreement-declined': (line, reader) => ({
    id: 'feed.agreement-declined',
    values: agreementValues(line, reader),
  }),
  'agreement-lapsed': (line, reader) => ({
    id: 'feed.agreement-lapsed',
    values: { agreement: agreementName(line, reader) },
  }),
  'agreement-withdrawn': (line, reader) => ({
    id: 'feed.agreement-withdrawn',
    values: agreementValues(line, reader),
  }),
  // A breach that nobody has noticed is nobody's news.
  'clause-breached': () => undefined,
  'breach-detected': (line, reader) => ({
    id: 'feed.breach-detected',
    values: {
      ...agreementValues(line, reader),
      clause: reader.words.label('clause', wordOf(line, 'clause')),
    },
  }),
  'act-written': () => ({ id: 'feed.act-written', values: {} }),
  'act-mapped': (line, reader) => ({
    id: 'feed.act-mapped',
    values: {
      mapped: line.fields.lapsed === true ? 'lapsed' : line.fields.mapped === true ? 'yes' : 'no',
      response: reader.words.label('response', wordOf(line, 'response')),
      reasoned: wordsIdOf(line, 'reason') === undefined ? 'no' : 'yes',
    },
  }),
  'order-sealed': (line, reader) => ({
    id: 'feed.order-sealed',
    values: {
      who: whoValue(wordOf(line, 'seat'), reader),
      ...actorValues(wordOf(line, 'seat'), reader),
      acts: numberOf(line, 'acts'),
    },
  }),
  'choice-taken': (line, reader) => {
    const choice = wordOf(line, 'choice');
    return {
      id: 'feed.choice-taken',
      values: { choice: reader.words.texts.choices[choice]?.name ?? choice },
    };
  },
} as const satisfies Readonly<Record<string, SentenceOf>>;
