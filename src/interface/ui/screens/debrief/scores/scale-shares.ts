/*
 * What each contribution could have earned, beside what it did: how the scales share out their hundred points.
 * In: a scale as the score layer gives it. Out: per contribution the tenths of a point that were to be had; for peace, which
 * only loses, nothing. The numbers are the score's own (weights and percents in the contributions); no point is made here.
 */
import type { ScaleScore, ScoreContribution } from '../../../../../game/views/index.ts';

const numberIn = ({ values }: ScoreContribution, key: string): number => {
  const value = values[key];
  return typeof value === 'number' ? value : 0;
};

/** What a contribution weighs within its scale. */
function weightIn(scale: ScaleScore, contribution: ScoreContribution): number {
  switch (contribution.id) {
    case 'score.law.act':
    case 'score.law.duty':
    case 'score.law.breach':
    case 'score.interests.objective':
    case 'score.norms.upheld':
    case 'score.norms.departed':
      return numberIn(contribution, 'weight');
    case 'score.protection.turn':
      return numberIn(contribution, 'passive');
    case 'score.judgement.citation':
    case 'score.judgement.estimate': {
      // Citations and estimates count half each where both were made: each weighs as many as there are of the other.
      const others = scale.contributions.filter(({ id }) => id !== contribution.id).length;
      return Math.max(1, others);
    }
    default:
      return 0;
  }
}

/** Tenths of a point that the contribution could have earned; undefined where the scale only loses points. */
export function possibleTenths(scale: ScaleScore, contribution: ScoreContribution): number | undefined {
  if (scale.scale === 'peace') return undefined;
  const whole = scale.contributions.reduce((sum, one) => sum + weightIn(scale, one), 0);
  return whole === 0 ? undefined : Math.round((1000 * weightIn(scale, contribution)) / whole);
}

/** Tenths of a point that were lost on the contribution: what it could have earned less what it did, or what it cost. */
export function lostTenths(scale: ScaleScore, contribution: ScoreContribution): number {
  const possible = possibleTenths(scale, contribution);
  if (possible === undefined) return Math.max(0, -contribution.tenths);
  return Math.max(0, possible - contribution.tenths);
}
