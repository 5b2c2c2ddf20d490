// All score cards of an exercise: six scales for each seat and for the table, from one record.
import type { LensId } from '../../law/index.ts';
import type { Scale, SeatId } from '../../vocabulary/index.ts';
import type { ExerciseRun } from '../log/index.ts';
import { interestsScale } from './interests-scale.ts';
import { judgementScale } from './judgement-scale.ts';
import { lawScale } from './law-scale.ts';
import { normsScale } from './norms-scale.ts';
import { passiveEnd } from './passive-harm.ts';
import { peaceScale } from './peace-scale.ts';
import { protectionScale } from './protection-scale.ts';
import type { ScaleScore, ScoreCard } from './score-card.ts';
import { recordUnderLens, scoredRecord, type ScoredRecord } from './scored-record.ts';

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

type ScaleOf = (record: ScoredRecord, seat: SeatId | 'table') => ScaleScore;

/** The scales that rest on findings: a lens can move these and no others. */
const ON_FINDINGS: Partial<Record<Scale, ScaleOf>> = {
  law: lawScale,
  norms: normsScale,
  judgement: judgementScale,
};

/** The same cards with the findings of the run read under a lens. What rests on no finding stays as it is. */
export const cardsUnderLens = (
  run: ExerciseRun,
  lens: LensId,
  cards: readonly ScoreCard[],
): readonly ScoreCard[] => {
  const record = recordUnderLens(run, lens);
  return cards.map(({ seat, scales }) => ({
    seat,
    scales: scales.map((scale) => ON_FINDINGS[scale.scale]?.(record, seat) ?? scale),
  }));
};
