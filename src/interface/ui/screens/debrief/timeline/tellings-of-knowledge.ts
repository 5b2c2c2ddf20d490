/*
 * Sentences on what was known and believed: items, joint findings, estimates, what the law made of things.
 * In: a line and a teller. Out: the sentence.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { hasField, listOf, wordOf } from '../../play/feed/field-of-line.ts';
import { dutyName } from '../acts/case-words.ts';
import { actor, actors, both, recordOf } from './told-line.ts';
import type { Teller, TellingOf } from './told-line.ts';

const item = (line: FeedLine, { words }: Teller): string => words.label('evidence', wordOf(line, 'item'));

function tokensIn(line: FeedLine, { text, words }: Teller): string {
  const laid = Object.entries(recordOf(line, 'tokens')).filter(
    ([, count]) => typeof count === 'number' && count > 0,
  );
  return text.list(
    laid.map(([id, count]) => `${words.label('hypothesis', id)} ${text.number(Number(count))}`),
  );
}

const how = (line: FeedLine): 'start' | 'given' | 'found' => {
  if (hasField(line, 'from')) return 'given';
  return recordOf(line, 'cause').rule === 'turn-start' && line.turn === 0 ? 'start' : 'found';
};

/** By type of event. */
export const KNOWLEDGE_TELLINGS = {
  'evidence-gained': (line, teller) => ({
    id: 'debrief.line.evidence-gained',
    values: {
      how: how(line),
      ...both(wordOf(line, 'to'), wordOf(line, 'from'), teller),
      evidence: item(line, teller),
    },
  }),
  'source-burned': (line, teller) => ({
    id: 'debrief.line.source-burned',
    values: { ...actor(wordOf(line, 'by'), teller), evidence: item(line, teller) },
  }),
  'evidence-published': (line, teller) => {
    const by = wordOf(line, 'by');
    const who = by === 'news' ? 'news' : line.fields.planted === true ? 'planted' : 'seat';
    return {
      id: 'debrief.line.evidence-published',
      values: { who, ...actor(by, teller), evidence: item(line, teller) },
    };
  },
  'planting-found': (line, teller) => ({
    id: 'debrief.line.planting-found',
    values: { ...actor(wordOf(line, 'by'), teller), evidence: item(line, teller) },
  }),
  'evidence-preserved': (line, teller) => ({
    id: 'debrief.line.evidence-preserved',
    values: actor(wordOf(line, 'by'), teller),
  }),
  'joint-found': (line, teller) => {
    const finding = recordOf(line, 'finding');
    const parties = Array.isArray(finding.parties) ? finding.parties.map(String) : [];
    return {
      id: 'debrief.line.joint-found',
      values: { to: actors(parties, teller), published: finding.published === true ? 'yes' : 'no' },
    };
  },
  'joint-published': (line, teller) => ({
    id: 'debrief.line.joint-published',
    values: actor(wordOf(line, 'by'), teller),
  }),
  contributed: (line, teller) => ({
    id: 'debrief.line.contributed',
    values: { ...actor(wordOf(line, 'by'), teller), count: listOf(line, 'items').length },
  }),
  estimated: (line, teller) => ({
    id: 'debrief.line.estimated',
    values: { ...actor(wordOf(line, 'seat'), teller), tokens: tokensIn(line, teller) },
  }),
  'finding-made': (line, teller) => {
    const { subject } = recordOf(line, 'finding');
    const duty =
      typeof subject === 'object' && subject !== null && 'duty' in subject ? String(subject.duty) : '';
    return {
      id: 'debrief.line.finding-made',
      values: { subject: duty === '' ? teller.text.t('debrief.incident') : dutyName(teller.text, duty) },
    };
  },
} as const satisfies Readonly<Record<string, TellingOf>>;
