/*
 * One seat's tokens turn by turn: a column for each turn, the part on the truth dark and at the bottom.
 * In: a belief. Out: a small SVG with a name that says the numbers; it runs with the reading direction. Dark and light are
 * told apart by tone and outline, not by hue.
 */
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { TOKENS } from './calibration.ts';
import type { SeatBelief } from './calibration.ts';

/** Most width that a column takes on the page, so that a short exercise does not get giant ones. */
const COLUMN_REM = 3.7;
const COLUMN = 22;
const GAP = 8;
const HEIGHT = 80;
const FOOT = 16;
const HEAD = 4;

/** Values of a chart. */
export interface EstimateChartProps {
  readonly belief: SeatBelief;
}

/** A seat's chart. */
export function EstimateChart({ belief }: EstimateChartProps) {
  const { t, number, list, direction } = useText();
  const { words } = useDebrief();
  const { seat, turns } = belief;
  const width = turns.length * (COLUMN + GAP) - GAP;
  const unit = HEIGHT / TOKENS;
  return (
    <svg
      className="estimate-chart"
      style={{ maxInlineSize: `${String(turns.length * COLUMN_REM)}rem` }}
      viewBox={`0 0 ${String(width)} ${String(HEAD + HEIGHT + FOOT)}`}
      role="img"
      aria-label={t('debrief.estimates.of', {
        actor: words.name(seat),
        tokens: list(turns.map(({ onTruth }) => number(onTruth))),
      })}
    >
      {turns.map(({ turn, onTruth, laid }, place) => {
        const along = place * (COLUMN + GAP);
        const x = direction === 'rtl' ? width - along - COLUMN : along;
        const dark = onTruth * unit;
        const base = HEAD + HEIGHT;
        // The number stands on the dark part while there is room above it, inside it otherwise.
        const inside = onTruth > TOKENS - 4;
        return (
          <g key={turn}>
            <rect className="estimate-whole" x={x} y={HEAD} width={COLUMN} height={HEIGHT} />
            {laid && <rect className="estimate-truth" x={x} y={base - dark} width={COLUMN} height={dark} />}
            <text
              className="estimate-count figures"
              data-inside={inside || undefined}
              x={x + COLUMN / 2}
              y={inside ? base - dark + 13 : base - dark - 4}
            >
              {laid ? number(onTruth) : '–'}
            </text>
            <text className="estimate-turn figures" x={x + COLUMN / 2} y={base + 13}>
              {number(turn)}
            </text>
          </g>
        );
      })}
      <line className="estimate-base" x1={0} x2={width} y1={HEAD + HEIGHT} y2={HEAD + HEIGHT} />
    </svg>
  );
}
