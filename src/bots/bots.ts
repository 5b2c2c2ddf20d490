// The bots: one way of going through the phases for all doctrines, coloured by the attitude of each; and one that passes.
import type { SeatCommand } from '../game/rules/index.ts';
import type { Attitude } from './attitude.ts';
import { COERCIVE, COOPERATIVE, EVIDENTIAL, LEGALIST } from './attitudes.ts';
import type { Bot, Bots, BotSituation } from './bot.ts';
import { composeOrder } from './compose-order.ts';
import { consult } from './consult.ts';
import { estimateFrom, isNewEstimate } from './estimate.ts';
import { readingOf } from './reading.ts';

const isReady = ({ view }: BotSituation): boolean => view.self.ready;

const playing =
  (attitude: Attitude): Bot =>
  (situation) => {
    const { view } = situation;
    const { phase } = view;
    if (phase === 'consultation')
      return consult(situation, attitude, readingOf(situation, attitude.pressing.clings));
    if (isReady(situation)) return [];
    if (phase === 'briefing' || phase === 'report') return [{ type: 'ready' }];
    if (phase !== 'orientation' && phase !== 'decision') return [];
    const reading = readingOf(situation, attitude.pressing.clings);
    const tokens = estimateFrom(situation, reading);
    const estimate: SeatCommand[] = isNewEstimate(situation, tokens) ? [{ type: 'estimate', tokens }] : [];
    if (phase === 'orientation') return [...estimate, { type: 'ready' }];
    return [...estimate, { type: 'seal', order: composeOrder(situation, attitude, reading) }];
  };

const passing: Bot = (situation) => {
  const { view } = situation;
  if (isReady(situation)) return [];
  if (view.phase === 'decision') return [{ type: 'seal', order: { acts: [], line: 'silence' } }];
  const waits = ['orientation', 'briefing', 'consultation', 'report'].includes(view.phase);
  return waits ? [{ type: 'ready' }] : [];
};

/** The bot of each doctrine. */
export const BOTS: Bots = {
  cooperative: playing(COOPERATIVE),
  legalist: playing(LEGALIST),
  coercive: playing(COERCIVE),
  evidential: playing(EVIDENTIAL),
  passive: passing,
};
