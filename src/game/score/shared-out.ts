// Shares a scale's points out over what earned them, so that listed contributions add up exactly.
import { apportion } from '../../base/index.ts';
import type { ScaleScore, ScoreContribution } from './score-card.ts';
import type { Scale } from '../../vocabulary/index.ts';

/** Something that earns (or costs) points: how much of the whole it stands for. */
export interface Share {
  readonly weight: number;
  readonly contribution: Omit<ScoreContribution, 'tenths'>;
}

/** `points` shared over `shares` by weight; shares of weight 0 are listed with 0. */
export const sharedOut = (scale: Scale, points: number, shares: readonly Share[]): ScaleScore => {
  const sum = shares.reduce((total, share) => total + share.weight, 0);
  const parts =
    sum === 0
      ? shares.map(() => 0)
      : apportion(
          points * 10,
          shares.map((share) => share.weight),
        );
  return {
    scale,
    points: sum === 0 ? 0 : points,
    contributions: shares.map((share, place) => ({ ...share.contribution, tenths: parts[place] ?? 0 })),
  };
};

/** A hundred points less `loss`, the loss shared over `shares` by weight. */
export const hundredLess = (
  scale: Scale,
  loss: number,
  start: Omit<ScoreContribution, 'tenths'>,
  shares: readonly Share[],
): ScaleScore => {
  const lost = sharedOut(scale, loss, shares);
  const costs = lost.contributions.map((one) => ({ ...one, tenths: -one.tenths }));
  const total = lost.points ?? 0;
  return { scale, points: 100 - total, contributions: [{ ...start, tenths: 1000 }, ...costs] };
};

/** The scale where nothing put it to the test. */
export const notTested = (scale: Scale): ScaleScore => ({ scale, contributions: [] });
