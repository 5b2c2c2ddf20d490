/*
 * What stands beside the number of a scale: the same on what was true, and what it was in play where another lens reads it now.
 * In: the scale and whose card it is on. Out: a line or two, or nothing.
 */
import type { ScaleScore } from '../../../../../game/views/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';

/** Values of the lines. */
export interface ScaleBesidesProps {
  readonly seat: string;
  readonly scale: ScaleScore;
}

/** The lines. */
export function ScaleBesides({ seat, scale }: ScaleBesidesProps) {
  const { t, number } = useText();
  const { judged } = useDebrief();
  const played = judged.scores
    .find((card) => card.seat === seat)
    ?.scales.find((one) => one.scale === scale.scale)?.points;
  const points = (value: number | undefined): string =>
    value === undefined ? t('parts.not-tested') : number(value);
  const otherwise = played !== scale.points;
  const { onTruth } = scale;
  if (onTruth === undefined && !otherwise) return null;
  return (
    <p className="scale-besides figures">
      {otherwise && <span>{t('debrief.lens.as-played', { points: points(played) })}</span>}
      {onTruth !== undefined && (
        <span>
          {onTruth === scale.points
            ? t('debrief.scores.on-truth-same')
            : t('debrief.scores.on-truth', { points: points(onTruth) })}
        </span>
      )}
    </p>
  );
}
