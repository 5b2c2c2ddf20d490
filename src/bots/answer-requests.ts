// How a bot answers what it was asked: by trust, by what it can do, and by what an answer would bind it to.
// In: requests that await its answer. Out: an answer to each; silence is nobody's policy.
import type { SeatCommand } from '../game/rules/index.ts';
import type { DealingsView } from '../game/views/index.ts';
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { shareableItems, wouldShareWith } from './choose-evidence.ts';
import type { Reading } from './reading.ts';

/** Items a bot hands over with a granted request at most. */
const ITEMS_WITH_ANSWER = 2;
/** An accused seat grants what looks like admission only under as much pressure, in points. */
const ADMITS_UNDER = 14;
/** A guilty one promises to stop when it is this near to giving way. */
const NEARLY = 6;

type Request = DealingsView['requests'][number];

const grants = (request: Request, attitude: Attitude, reading: Reading): boolean => {
  if (reading.trustIn(request.by) < attitude.grantsFromTrust) return false;
  switch (request.kind) {
    case 'evidence':
      return wouldShareWith(reading, request.by);
    case 'cessation':
      // Nobody who has nothing to stop can promise to stop it; one who has does so when it is pressed.
      if (reading.stance === 'guilty') return reading.pressed >= attitude.yielding.pause - NEARLY;
      return reading.stance === 'accused' && reading.pressed >= ADMITS_UNDER;
    case 'consent':
      return reading.stance !== 'guilty' || reading.pressed >= ADMITS_UNDER;
    case 'clarification':
    case 'assistance':
      return true;
  }
};

/** Answers to all requests that await one. */
export const answersOf = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] =>
  situation.view.dealings.requests
    .filter((request) => request.of === situation.view.seat && request.status === 'pending')
    .map((request) => {
      const granted = grants(request, attitude, reading);
      const items =
        granted && request.kind === 'evidence'
          ? shareableItems(situation, reading).slice(0, ITEMS_WITH_ANSWER)
          : [];
      const refusal = attitude.pressing.procedure ? 'declined-with-reasons' : 'declined';
      return {
        type: 'answer',
        request: request.id,
        answer: granted ? 'granted' : refusal,
        evidence: [...items],
      };
    });
