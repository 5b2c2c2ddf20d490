/*
 * Sentences on the measured world: meters, ties, assets, waves, acts, lines, secrets, what principals demand.
 * In: a feed line and its reader. Out: the sentence, or nothing.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { PUBLIC_LINES } from '../../../../../vocabulary/index.ts';
import { hasField, listOf, numberOf, wordOf } from './field-of-line.ts';
import { actorValues, memberOf, signed, whoValue } from './sentence.ts';
import type { Reader, SentenceOf } from './sentence.ts';
import { meterName } from './meter-name.ts';

const assetName = (line: FeedLine, reader: Reader): string =>
  reader.words.label('asset', wordOf(line, 'asset'));

const pairValues = (line: FeedLine, reader: Reader) => {
  const [one = '', other = ''] = listOf(line, 'between');
  return { ...actorValues(one, reader), ...actorValues(other, reader, 'other') };
};

/** The target of an act: an actor, an asset, or none. */
const targetOf = (line: FeedLine, reader: Reader): { target: 'actor' | 'asset' | 'none'; on: string } => {
  if (hasField(line, 'targetActor'))
    return { target: 'actor', on: reader.words.actor(wordOf(line, 'targetActor')).the };
  if (hasField(line, 'targetAsset'))
    return { target: 'asset', on: reader.words.label('asset', wordOf(line, 'targetAsset')) };
  return { target: 'none', on: '' };
};

/** By type of event. */
export const WORLD_SENTENCES = {
  'meter-changed': (line, reader) => ({
    id: 'feed.meter-changed',
    values: { meter: meterName(wordOf(line, 'meter'), reader), by: signed(numberOf(line, 'by'), reader) },
  }),
  'trust-changed': (line, reader) => ({
    id: 'feed.trust-changed',
    values: { ...actorValues(wordOf(line, 'in'), reader), by: signed(numberOf(line, 'by'), reader) },
  }),
  'tension-changed': (line, reader) => ({
    id: 'feed.tension-changed',
    values: { ...pairValues(line, reader), by: signed(numberOf(line, 'by'), reader) },
  }),
  'strain-changed': (line, reader) => ({
    id: 'feed.strain-changed',
    values: { by: signed(numberOf(line, 'by'), reader) },
  }),
  'capital-changed': (line, reader) => ({
    id: 'feed.capital-changed',
    values: { by: signed(numberOf(line, 'by'), reader) },
  }),
  'flag-set': (line, reader) => ({
    id: 'feed.flag-set',
    values: {
      ...actorValues(wordOf(line, 'of'), reader),
      flag: reader.words.label('flag', wordOf(line, 'flag')),
    },
  }),
  'asset-changed': (line, reader) => ({
    id: 'feed.asset-changed',
    values: { asset: assetName(line, reader), by: signed(numberOf(line, 'by'), reader) },
  }),
  'asset-shielded': (line, reader) => ({
    id: 'feed.asset-shielded',
    values: {
      asset: assetName(line, reader),
      percent: numberOf(line, 'percent'),
      until: numberOf(line, 'until'),
    },
  }),
  'wave-struck': (line, reader) => {
    const assets = listOf(line, 'assets').map((id) => reader.words.label('asset', id));
    return { id: 'feed.wave-struck', values: { count: assets.length, assets: reader.text.list(assets) } };
  },
  // Nobody at the table sees it; the measure itself is an act.
  'measure-bound': () => undefined,
  'line-taken': (line, reader) => {
    const of = wordOf(line, 'of');
    const named = wordOf(line, 'named');
    return {
      id: `feed.line-taken.${memberOf(PUBLIC_LINES, wordOf(line, 'line'))}`,
      values: {
        who: whoValue(of, reader),
        named: named === '' ? 'no' : 'yes',
        ...actorValues(of, reader),
        ...actorValues(named, reader, 'other'),
      },
    };
  },
  'act-resolved': (line, reader) => {
    const seat = wordOf(line, 'seat');
    return {
      id: 'feed.act-resolved',
      values: {
        who: whoValue(seat, reader),
        ...actorValues(seat, reader),
        response: reader.words.label('response', wordOf(line, 'response')),
        ...targetOf(line, reader),
      },
    };
  },
  'accident-happened': (line, reader) => ({ id: 'feed.accident-happened', values: pairValues(line, reader) }),
  'order-demanded': (_line, reader) => ({ id: 'feed.order-demanded', values: { kind: reader.kind } }),
  'demand-declined': (line, reader) => ({
    id: 'feed.demand-declined',
    values: { kind: reader.kind, times: numberOf(line, 'times') },
  }),
  'secret-exposed': (line, reader) => {
    const of = wordOf(line, 'of');
    const secret = wordOf(line, 'secret');
    const title = reader.words.texts.secrets[secret]?.title ?? secret;
    return {
      id: 'feed.secret-exposed',
      values: { who: whoValue(of, reader), ...actorValues(of, reader), secret: title },
    };
  },
} as const satisfies Readonly<Record<string, SentenceOf>>;
