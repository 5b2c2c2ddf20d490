// The scale of interests: the seat's own objectives, secret ones included, each by the first grade that holds at the end.
import { roundHalfAway } from '../../base/index.ts';
import type { ObjectiveSpec } from '../../scenario/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { holds } from '../rules/index.ts';
import type { ScaleScore } from './score-card.ts';
import type { ScoredRecord } from './scored-record.ts';
import { notTested, sharedOut } from './shared-out.ts';

/** Objectives that the seat has under the truth. */
export const objectivesOf = (
  record: Pick<ScoredRecord, 'index' | 'state'>,
  seat: SeatId,
): readonly ObjectiveSpec[] =>
  record.index.scenario.objectives.filter(
    (one) => one.of === seat && (!one.under || one.under.includes(record.state.truth)),
  );

/** Percent of an objective that was reached. */
export const reached = (record: Pick<ScoredRecord, 'index' | 'state'>, objective: ObjectiveSpec): number => {
  const asked = { index: record.index, state: record.state, self: objective.of };
  return objective.grades.find((grade) => holds(asked, grade.when))?.percent ?? 0;
};

/** The scale of interests of a seat; the table's is over the objectives of all seats. */
export const interestsScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const seats = seat === 'table' ? record.seats : [seat];
  const graded = seats.flatMap((one) =>
    objectivesOf(record, one).map((objective) => ({ objective, percent: reached(record, objective) })),
  );
  const whole = graded.reduce((sum, { objective }) => sum + objective.weight, 0);
  if (whole === 0) return notTested('interests');
  const gained = graded.reduce((sum, { objective, percent }) => sum + objective.weight * percent, 0);
  return sharedOut(
    'interests',
    roundHalfAway(gained, whole),
    graded.map(({ objective, percent }) => ({
      weight: objective.weight * percent,
      contribution: {
        id: 'score.interests.objective',
        values: { seat: objective.of, objective: objective.id, percent, weight: objective.weight },
      },
    })),
  );
};
