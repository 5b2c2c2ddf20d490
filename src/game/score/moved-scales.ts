// What moves on the score cards when findings are read otherwise: scales, and within them each contribution, from where to where.
// In: the cards before and after. Out: the scales that moved. It scores nothing.
import type { Scale } from '../../vocabulary/index.ts';
import type { ScaleScore, ScoreCard, ScoreContribution } from './score-card.ts';

/** A contribution that moved. At least one of the two is there. */
export interface MovedContribution {
  readonly before?: ScoreContribution;
  readonly after?: ScoreContribution;
}

/** A scale that moved; points are absent where nothing put it to the test. */
export interface MovedScale {
  readonly seat: ScoreCard['seat'];
  readonly scale: Scale;
  readonly from?: number;
  readonly to?: number;
  /** Contributions that are read otherwise, that come in or that drop out, in the order of the cards. */
  readonly reread: readonly MovedContribution[];
  /** How many others stand for more or less of the whole only because the whole has changed. */
  readonly shifted: number;
}

/** What a contribution is about, whatever is made of it. */
const subjectOf = ({ event, values }: ScoreContribution): string =>
  [event?.sequence, event?.place, values.seat, values.turn, values.norm ?? values.subject].join(' ');

const sameValues = (one: ScoreContribution, other: ScoreContribution): boolean =>
  one.id === other.id && JSON.stringify(one.values) === JSON.stringify(other.values);

/** Pairs of contributions about the same thing; of several about one thing, in their order. */
const paired = (before: ScaleScore, after: ScaleScore): readonly MovedContribution[] => {
  const left = new Map<string, ScoreContribution[]>();
  for (const one of before.contributions)
    left.set(subjectOf(one), [...(left.get(subjectOf(one)) ?? []), one]);
  const pairs = after.contributions.map((one): MovedContribution => {
    const earlier = left.get(subjectOf(one))?.shift();
    return earlier === undefined ? { after: one } : { before: earlier, after: one };
  });
  return [...pairs, ...[...left.values()].flat().map((one) => ({ before: one }))];
};

const movedScale = (
  seat: ScoreCard['seat'],
  before: ScaleScore,
  after: ScaleScore,
): readonly MovedScale[] => {
  const pairs = paired(before, after);
  const isReread = ({ before: one, after: other }: MovedContribution): boolean =>
    one === undefined || other === undefined || !sameValues(one, other);
  const reread = pairs.filter(isReread);
  const shifted = pairs.filter((pair) => !isReread(pair) && pair.before?.tenths !== pair.after?.tenths);
  if (reread.length + shifted.length === 0 && before.points === after.points) return [];
  return [
    {
      ...{ seat, scale: after.scale },
      ...(before.points === undefined ? {} : { from: before.points }),
      ...(after.points === undefined ? {} : { to: after.points }),
      ...{ reread, shifted: shifted.length },
    },
  ];
};

/** The scales that differ between two readings of the same cards, in the order of the cards. */
export const movedScales = (
  before: readonly ScoreCard[],
  after: readonly ScoreCard[],
): readonly MovedScale[] =>
  after.flatMap(({ seat, scales }) => {
    const card = before.find((one) => one.seat === seat);
    return scales.flatMap((scale) => {
      const earlier = card?.scales.find((one) => one.scale === scale.scale);
      return earlier === undefined ? [] : movedScale(seat, earlier, scale);
    });
  });
