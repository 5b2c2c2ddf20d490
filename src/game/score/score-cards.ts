// All score cards of an exercise: six scales for each seat and for the table, from one record.
import type { SeatId } from '../../vocabulary/index.ts';
import type { ExerciseRun } from '../log/index.ts';
import { interestsScale } from './interests-scale.ts';
import { judgementScale } from './judgement-scale.ts';
import { lawScale } from './law-scale.ts';
import { normsScale } from './norms-scale.ts';
import { passiveEnd } from './passive-harm.ts';
import { peaceScale } from './peace-scale.ts';
import { protectionScale } from './protection-scale.ts';
import type { ScoreCard } from './score-card.ts';
import { scoredRecord } from './scored-record.ts';

/** The cards of a run: the table's first, then the seats' in the scenario's order. */
export const scoreCards = (run: ExerciseRun): readonly ScoreCard[] => {
  const record = scoredRecord(run);
  const protection = protectionScale(record, passiveEnd(run));
  const cardOf = (seat: SeatId | 'table'): ScoreCard => ({
    seat,
    scales: [
      lawScale(record, seat),
      normsScale(record, seat),
      peaceScale(record, seat),
      protection,
      interestsScale(record, seat),
      judgementScale(record, seat),
    ],
  });
  return (['table', ...record.seats] as const).map(cardOf);
};
