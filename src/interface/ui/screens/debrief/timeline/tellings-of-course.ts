/*
 * Sentences on the course of the exercise: phases, clock, seats, news, rulings, orders, the end.
 * In: a line and a teller. Out: the sentence.
 */
import { numberOf, wordOf } from '../../play/feed/field-of-line.ts';
import { actor, audience, recordOf, wordIn, wordLabel } from './told-line.ts';
import type { TellingOf } from './told-line.ts';

/** By type of event. */
export const COURSE_TELLINGS = {
  'exercise-started': () => ({ id: 'debrief.line.exercise-started', values: {} }),
  'phase-entered': (line, teller) => ({
    id: 'debrief.line.phase-entered',
    values: { phase: wordLabel('phase', wordOf(line, 'phase'), teller) },
  }),
  'clock-set': (line) => ({ id: 'debrief.line.clock-set', values: { clock: wordOf(line, 'clock') } }),
  'seat-readied': (line, teller) => ({
    id: 'debrief.line.seat-readied',
    values: actor(wordOf(line, 'seat'), teller),
  }),
  'driver-changed': (line, teller) => ({
    id: 'debrief.line.driver-changed',
    values: { ...actor(wordOf(line, 'seat'), teller), driver: wordOf(line, 'driver') },
  }),
  'inject-delivered': (line, teller) => ({
    id: 'debrief.line.inject-delivered',
    values: {
      ...audience(line.fields.to, line, teller),
      inject: teller.words.label('inject', wordOf(line, 'inject')),
    },
  }),
  'inject-improvised': (line, teller) => ({
    id: 'debrief.line.inject-improvised',
    values: audience(recordOf(line, 'inject').to, line, teller),
  }),
  ruled: (line) => {
    const ruling = recordOf(line, 'ruling');
    return {
      id: 'debrief.line.ruled',
      values: { fact: wordIn(ruling, 'fact'), value: wordIn(ruling, 'value') },
    };
  },
  'act-written': (line, teller) => ({
    id: 'debrief.line.act-written',
    values: actor(wordOf(line, 'seat'), teller),
  }),
  'act-mapped': (line, teller) => {
    const response = wordIn(recordOf(line, 'act'), 'response');
    return {
      id: 'debrief.line.act-mapped',
      values: {
        ...actor(wordOf(line, 'seat'), teller),
        mapped: line.fields.lapsed === true ? 'lapsed' : response === '' ? 'no' : 'yes',
        response: teller.words.label('response', response),
      },
    };
  },
  'order-sealed': (line, teller) => {
    const acts = recordOf(line, 'order').acts;
    return {
      id: 'debrief.line.order-sealed',
      values: { ...actor(wordOf(line, 'seat'), teller), acts: Array.isArray(acts) ? acts.length : 0 },
    };
  },
  'turn-closed': (line) => ({
    id: 'debrief.line.turn-closed',
    values: {
      turn: numberOf(line, 'turn'),
      escalation: numberOf(line, 'escalation'),
      harm: numberOf(line, 'harm'),
    },
  }),
  'ending-reached': (line, teller) => {
    const ending = wordOf(line, 'ending');
    return {
      id: 'debrief.line.ending-reached',
      values: { ending: teller.words.texts.endings[ending]?.title ?? ending },
    };
  },
  'rewound-to': () => ({ id: 'debrief.line.rewound-to', values: {} }),
} as const satisfies Readonly<Record<string, TellingOf>>;
