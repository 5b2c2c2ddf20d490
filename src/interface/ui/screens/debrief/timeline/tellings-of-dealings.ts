/*
 * Sentences on what passed between seats: calls, messages, requests, agreements, the register.
 * In: a line and a teller. Out: the sentence.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import type { MessageValues } from '../../../../text/index.ts';
import { listOf, wordOf } from '../../play/feed/field-of-line.ts';
import { actor, actors, agreementName, both, recordOf, requestName, wordIn, wordLabel } from './told-line.ts';
import type { Teller, TellingOf } from './told-line.ts';

const parties = (line: FeedLine): readonly string[] => listOf(line, 'parties');

const dealing = (line: FeedLine, teller: Teller): MessageValues => ({
  ...actor(wordOf(line, 'by'), teller),
  agreement: agreementName(line, teller),
});

const breach = (line: FeedLine, teller: Teller): MessageValues => ({
  ...dealing(line, teller),
  clause: teller.words.label('clause', wordOf(line, 'clause')),
});

/** By type of event. */
export const DEALING_TELLINGS = {
  contacted: (line, teller) => ({
    id: 'debrief.line.contacted',
    values: {
      ...both(wordOf(line, 'by'), wordOf(line, 'of'), teller),
      outcome: wordOf(line, 'outcome'),
    },
  }),
  'channel-tested': (line, teller) => {
    const [one = '', other = ''] = listOf(line, 'between');
    return { id: 'debrief.line.channel-tested', values: both(one, other, teller) };
  },
  'message-sent': (line, teller) => ({
    id: 'debrief.line.message-sent',
    values: { ...actor(wordOf(line, 'from'), teller), to: actors(listOf(line, 'to'), teller) },
  }),
  'request-made': (line, teller) => ({
    id: 'debrief.line.request-made',
    values: { ...both(wordOf(line, 'by'), wordOf(line, 'of'), teller), request: wordOf(line, 'kind') },
  }),
  'request-answered': (line, teller) => ({
    id: 'debrief.line.request-answered',
    values: {
      ...both(wordOf(line, 'by'), wordOf(line, 'of'), teller),
      answer: wordOf(line, 'answer'),
      request: requestName(line, teller),
      given: wordOf(line, 'reason') === '' ? 'no' : 'yes',
      why: wordLabel('decline-reason', wordOf(line, 'reason'), teller),
    },
  }),
  'request-lapsed': (line, teller) => ({
    id: 'debrief.line.request-lapsed',
    // The one asked is `of`, who asked is `by`.
    values: { ...both(wordOf(line, 'of'), wordOf(line, 'by'), teller), request: requestName(line, teller) },
  }),
  registered: (line, teller) => {
    const entry = recordOf(line, 'entry');
    return {
      id: 'debrief.line.registered',
      values: {
        ...both(wordIn(entry, 'by'), wordIn(entry, 'to'), teller),
        entry: wordLabel('register', wordIn(entry, 'kind'), teller),
      },
    };
  },
  'agreement-proposed': (line, teller) => {
    const others = parties(line).filter((party) => party !== wordOf(line, 'by'));
    return {
      id: 'debrief.line.agreement-proposed',
      values: { ...dealing(line, teller), to: actors(others, teller) },
    };
  },
  'agreement-countered': (line, teller) => ({
    id: 'debrief.line.agreement-countered',
    values: dealing(line, teller),
  }),
  'agreement-signed': (line, teller) => ({
    id: 'debrief.line.agreement-signed',
    values: { ...dealing(line, teller), reserved: listOf(line, 'reserved').length },
  }),
  'agreement-entered': (line, teller) => ({
    id: 'debrief.line.agreement-entered',
    values: { to: actors(parties(line), teller), agreement: agreementName(line, teller) },
  }),
  'agreement-declined': (line, teller) => ({
    id: 'debrief.line.agreement-declined',
    values: dealing(line, teller),
  }),
  'agreement-lapsed': (line, teller) => ({
    id: 'debrief.line.agreement-lapsed',
    values: { agreement: agreementName(line, teller) },
  }),
  'agreement-withdrawn': (line, teller) => ({
    id: 'debrief.line.agreement-withdrawn',
    values: dealing(line, teller),
  }),
  'clause-breached': (line, teller) => ({
    id: 'debrief.line.clause-breached',
    values: breach(line, teller),
  }),
  'breach-detected': (line, teller) => ({
    id: 'debrief.line.breach-detected',
    values: breach(line, teller),
  }),
} as const satisfies Readonly<Record<string, TellingOf>>;
