/*
 * What an item of evidence says on its face, theory by theory: bars to both sides of a middle line, with the number.
 * In: weights in decibans, -6 to +6, and the names of the theories. Out: a small diagram that reads as a list.
 */
import { useText } from '../../../text/use-text.ts';

/** A theory with the weight of the item for it. */
export interface Weighed {
  readonly id: string;
  readonly name: string;
  /** Decibans: 1 is a hint, 3 doubles the odds, 6 is four times. */
  readonly weight: number;
}

const HEAVIEST = 6;

/** The diagram. */
export function WeightDiagram({
  name,
  weights,
}: {
  readonly name: string;
  readonly weights: readonly Weighed[];
}) {
  const { t, number } = useText();
  return (
    <ul className="weights" aria-label={name}>
      {weights.map(({ id, name: theory, weight }) => {
        const share = Math.min(Math.abs(weight), HEAVIEST) / HEAVIEST;
        const side = weight > 0 ? 'for' : weight < 0 ? 'against' : 'neither';
        return (
          <li key={id}>
            <span className="weight-name">{theory}</span>
            <span className="weight-track" data-side={side} aria-hidden="true">
              <span style={{ inlineSize: `${share * 50}%` }} />
            </span>
            <span className="weight-number figures" aria-hidden="true">
              {number(weight, 'signed')}
            </span>
            <span className="visually-hidden">{t(`play.weight.${side}`, { by: Math.abs(weight) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
