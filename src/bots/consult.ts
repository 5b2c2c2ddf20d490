// What a bot does in consultation: answers, signs or declines, calls, asks, proposes, contributes; then it is ready.
// Everything it has done already stands in its view, so asked again it comes to rest.
import type { SeatCommand } from '../game/rules/index.ts';
import { answersOf } from './answer-requests.ts';
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { proposals, replies } from './negotiate.ts';
import { reachOut } from './reach-out.ts';
import type { Reading } from './reading.ts';

/** Commands in consultation, in order; `ready` at the end, once. */
export const consult = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] => {
  const due = [...answersOf(situation, attitude, reading), ...replies(situation, attitude, reading)];
  if (situation.view.self.ready) return due;
  return [
    ...due,
    ...reachOut(situation, attitude, reading),
    ...proposals(situation, attitude, reading, due),
    { type: 'ready' },
  ];
};
