/*
 * Sentences on what is known: items gained, burned, published; joint findings; estimates; what the law makes of acts.
 * In: a feed line and its reader. Out: the sentence, or nothing.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { hasField, listOf, wordOf } from './field-of-line.ts';
import { actorValues, whoValue } from './sentence.ts';
import type { Reader, SentenceOf } from './sentence.ts';

const evidenceName = (line: FeedLine, reader: Reader): string =>
  reader.words.label('evidence', wordOf(line, 'item'));

const wordIn = (value: unknown, field: string): string => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : '';
  return typeof found === 'string' ? found : '';
};

/** By type of event. */
export const KNOWLEDGE_SENTENCES = {
  'evidence-gained': (line, reader) => {
    const from = wordOf(line, 'from');
    const how = from === '' ? 'found' : from === reader.seat ? 'given' : 'received';
    const other = how === 'given' ? wordOf(line, 'to') : from;
    return {
      id: 'feed.evidence-gained',
      values: { how, evidence: evidenceName(line, reader), ...actorValues(other, reader) },
    };
  },
  'source-burned': (line, reader) => ({
    id: 'feed.source-burned',
    values: { evidence: evidenceName(line, reader) },
  }),
  'evidence-published': (line, reader) => {
    const by = wordOf(line, 'by');
    return {
      id: 'feed.evidence-published',
      values: {
        who: by === 'news' ? 'news' : whoValue(by, reader),
        ...actorValues(by, reader),
        evidence: evidenceName(line, reader),
      },
    };
  },
  'planting-found': (line, reader) => {
    const by = wordOf(line, 'by');
    return {
      id: 'feed.planting-found',
      values: { who: whoValue(by, reader), ...actorValues(by, reader), evidence: evidenceName(line, reader) },
    };
  },
  'evidence-preserved': () => ({ id: 'feed.evidence-preserved', values: {} }),
  'joint-found': (line) => ({
    id: 'feed.joint-found',
    values: { published: line.fields.published === true ? 'yes' : 'no' },
  }),
  'joint-published': (line, reader) => ({
    id: 'feed.joint-published',
    values: { who: whoValue(wordOf(line, 'by'), reader), ...actorValues(wordOf(line, 'by'), reader) },
  }),
  contributed: (line) => ({ id: 'feed.contributed', values: { count: listOf(line, 'items').length } }),
  estimated: () => ({ id: 'feed.estimated', values: {} }),
  'finding-made': (line, reader) => {
    const seat = wordOf(line, 'seat');
    return {
      id: 'feed.finding-made',
      values: {
        who: hasField(line, 'seat') ? whoValue(seat, reader) : 'nobody',
        ...actorValues(seat, reader),
        verdict: wordIn(line.fields.known, 'verdict'),
        subject: wordIn(line.fields.subject, 'kind'),
      },
    };
  },
} as const satisfies Readonly<Record<string, SentenceOf>>;
