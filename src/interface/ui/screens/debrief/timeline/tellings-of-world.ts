/*
 * Sentences on the measured world: meters, ties, assets, waves, acts, lines, choices, secrets, what was demanded at home.
 * In: a line and a teller. Out: the sentence.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { PUBLIC_LINES } from '../../../../../vocabulary/index.ts';
import { listOf, numberOf, wordOf } from '../../play/feed/field-of-line.ts';
import { actor, both, recordOf, signed, wordIn, wordLabel } from './told-line.ts';
import type { Teller, TellingOf } from './told-line.ts';

const assetName = (line: FeedLine, { words }: Teller): string => words.label('asset', wordOf(line, 'asset'));

function meterName(id: string, teller: Teller): string {
  return teller.words.texts.meters[id]?.name ?? wordLabel('meter', id, teller);
}

const pair = (line: FeedLine, teller: Teller) => {
  const [one = '', other = ''] = listOf(line, 'between');
  return both(one, other, teller);
};

/** What an act was aimed at. */
function targetOf(act: Readonly<Record<string, unknown>>, { words }: Teller): { target: string; on: string } {
  const asset = wordIn(act, 'targetAsset');
  if (asset !== '') return { target: 'asset', on: words.label('asset', asset) };
  const other = wordIn(act, 'targetActor');
  return other === '' ? { target: 'none', on: '' } : { target: 'actor', on: words.actor(other).the };
}

/** By type of event. */
export const WORLD_TELLINGS = {
  'meter-changed': (line, teller) => ({
    id: 'debrief.line.meter-changed',
    values: { meter: meterName(wordOf(line, 'meter'), teller), by: signed(numberOf(line, 'by'), teller) },
  }),
  'trust-changed': (line, teller) => ({
    id: 'debrief.line.trust-changed',
    values: {
      ...both(wordOf(line, 'of'), wordOf(line, 'in'), teller),
      by: signed(numberOf(line, 'by'), teller),
    },
  }),
  'tension-changed': (line, teller) => ({
    id: 'debrief.line.tension-changed',
    values: { ...pair(line, teller), by: signed(numberOf(line, 'by'), teller) },
  }),
  'strain-changed': (line, teller) => ({
    id: 'debrief.line.strain-changed',
    values: { ...actor(wordOf(line, 'of'), teller), by: signed(numberOf(line, 'by'), teller) },
  }),
  'capital-changed': (line, teller) => ({
    id: 'debrief.line.capital-changed',
    values: { ...actor(wordOf(line, 'of'), teller), by: signed(numberOf(line, 'by'), teller) },
  }),
  'flag-set': (line, teller) => ({
    id: 'debrief.line.flag-set',
    values: {
      ...actor(wordOf(line, 'of'), teller),
      flag: teller.words.label('flag', wordOf(line, 'flag')),
    },
  }),
  'asset-changed': (line, teller) => ({
    id: 'debrief.line.asset-changed',
    values: { asset: assetName(line, teller), by: signed(numberOf(line, 'by'), teller) },
  }),
  'asset-shielded': (line, teller) => ({
    id: 'debrief.line.asset-shielded',
    values: {
      asset: assetName(line, teller),
      percent: numberOf(line, 'percent'),
      until: numberOf(line, 'until'),
    },
  }),
  'measure-bound': (line, teller) => ({
    id: 'debrief.line.measure-bound',
    values: {
      ...both(wordOf(line, 'by'), wordOf(line, 'of'), teller),
      until: numberOf(line, 'until'),
    },
  }),
  'wave-struck': (line, teller) => {
    const assets = listOf(line, 'assets').map((id) => teller.words.label('asset', id));
    return {
      id: 'debrief.line.wave-struck',
      values: { count: assets.length, assets: teller.text.list(assets), harm: numberOf(line, 'harm') },
    };
  },
  'line-taken': (line, teller) => {
    const said = PUBLIC_LINES.find((one) => one === wordOf(line, 'line')) ?? 'silence';
    const named = wordOf(line, 'named');
    return {
      id: `debrief.line.line-taken.${said}`,
      values: { ...both(wordOf(line, 'of'), named, teller), named: named === '' ? 'no' : 'yes' },
    };
  },
  'act-resolved': (line, teller) => {
    const act = recordOf(line, 'act');
    return {
      id: 'debrief.line.act-resolved',
      values: {
        ...actor(wordIn(act, 'seat'), teller),
        ...targetOf(act, teller),
        response: teller.words.label('response', wordIn(act, 'response')),
      },
    };
  },
  'choice-taken': (line, teller) => {
    const choice = wordOf(line, 'choice');
    const name = teller.words.texts.choices[choice]?.name ?? wordLabel('author-choice', choice, teller);
    return {
      id: 'debrief.line.choice-taken',
      values: { ...actor(wordOf(line, 'seat'), teller), choice: name },
    };
  },
  'accident-happened': (line, teller) => ({
    id: 'debrief.line.accident-happened',
    values: pair(line, teller),
  }),
  'order-demanded': (line, teller) => ({
    id: 'debrief.line.order-demanded',
    values: actor(wordOf(line, 'seat'), teller),
  }),
  'demand-declined': (line, teller) => ({
    id: 'debrief.line.demand-declined',
    values: { ...actor(wordOf(line, 'seat'), teller), times: numberOf(line, 'times') },
  }),
  'secret-exposed': (line, teller) => {
    const secret = wordOf(line, 'secret');
    return {
      id: 'debrief.line.secret-exposed',
      values: {
        ...actor(wordOf(line, 'of'), teller),
        secret: teller.words.texts.secrets[secret]?.title ?? secret,
      },
    };
  },
} as const satisfies Readonly<Record<string, TellingOf>>;
