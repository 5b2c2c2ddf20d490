/*
 * Sentences on the course of an exercise: phases, clock, seats, rulings, endings.
 * In: a feed line and its reader. Out: the sentence, or nothing.
 */
import { numberOf, wordOf } from './field-of-line.ts';
import { actorValues, labelOf, whoValue } from './sentence.ts';
import type { SentenceOf } from './sentence.ts';

/** By type of event. */
export const COURSE_SENTENCES = {
  'exercise-started': () => ({ id: 'feed.exercise-started', values: {} }),
  'phase-entered': (line, reader) => ({
    id: 'feed.phase-entered',
    values: { phase: labelOf('phase', wordOf(line, 'phase'), reader), turn: numberOf(line, 'turn') },
  }),
  'clock-set': (line, reader) => ({
    id: 'feed.clock-set',
    values: { clock: labelOf('clock', wordOf(line, 'clock'), reader) },
  }),
  'seat-readied': (line, reader) => {
    const seat = wordOf(line, 'seat');
    return { id: 'feed.seat-readied', values: { who: whoValue(seat, reader), ...actorValues(seat, reader) } };
  },
  'driver-changed': (line, reader) => ({
    id: 'feed.driver-changed',
    values: { driver: wordOf(line, 'driver'), ...actorValues(wordOf(line, 'seat'), reader) },
  }),
  'inject-delivered': (line, reader) => ({
    id: 'feed.inject-delivered',
    values: { inject: reader.words.label('inject', wordOf(line, 'inject')) },
  }),
  'inject-improvised': () => ({ id: 'feed.inject-improvised', values: {} }),
  ruled: (line) => ({
    id: 'feed.ruled',
    values: { fact: wordOf(line, 'fact'), value: wordOf(line, 'value') },
  }),
  'turn-closed': (line) => ({ id: 'feed.turn-closed', values: { turn: numberOf(line, 'turn') } }),
  'ending-reached': (line, reader) => {
    const ending = wordOf(line, 'ending');
    return {
      id: 'feed.ending-reached',
      values: { ending: reader.words.texts.endings[ending]?.title ?? ending },
    };
  },
  'rewound-to': () => ({ id: 'feed.rewound-to', values: {} }),
} as const satisfies Readonly<Record<string, SentenceOf>>;
