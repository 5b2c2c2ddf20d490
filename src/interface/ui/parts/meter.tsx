/*
 * Measures: a bar from 0 to 100 with what changed, a dial for the one number that matters, and the line of how it went.
 * In: whole numbers and words. Out: elements that screen readers read as measures; numbers go through Intl.
 * Colour says only whether a change is good or bad; length, arrow and number say how much.
 */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';
import './meter.css';

/** Whether more is better, worse, or neither. */
export type MeterSense = 'more-is-good' | 'more-is-bad' | 'neutral';

/** Values of a meter. */
export interface MeterProps {
  readonly label: string;
  /** 0-100. */
  readonly value: number;
  /** Change since the last turn; 0 shows “unchanged”, absent shows nothing. */
  readonly delta?: number;
  readonly sense?: MeterSense;
  /** A mark on the scale from which something happens (0-100), and what: “orders from 70”. */
  readonly threshold?: { readonly at: number; readonly label: string };
  /** A line under the bar. */
  readonly note?: ReactNode;
}

/** A labelled bar. */
export function Meter({ label, value, delta, sense = 'neutral', threshold, note }: MeterProps) {
  const { number } = useText();
  const shown = clamped(value);
  return (
    <div className="meter" data-sense={sense}>
      <div className="meter-head">
        <span className="meter-label">{label}</span>
        {delta !== undefined && <Delta value={delta} sense={sense} />}
        <span className="meter-value figures">{number(shown)}</span>
      </div>
      <div
        className="meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shown}
      >
        <div className="meter-fill" style={{ inlineSize: `${shown}%` }} />
        {threshold !== undefined && (
          <span className="meter-threshold" style={{ insetInlineStart: `${clamped(threshold.at)}%` }} />
        )}
      </div>
      {(threshold !== undefined || note !== undefined) && (
        <p className="meter-note">{note ?? threshold?.label}</p>
      )}
    </div>
  );
}

/** A change: arrow, sign and number; read aloud as “up 6” or “down 6”. */
export function Delta({ value, sense = 'neutral' }: { readonly value: number; readonly sense?: MeterSense }) {
  const { t, number } = useText();
  const rising = value > 0;
  const good = sense === 'neutral' || value === 0 ? undefined : rising === (sense === 'more-is-good');
  const tone = good === undefined ? 'even' : good ? 'good' : 'bad';
  return (
    <span className="delta figures" data-tone={tone}>
      <Icon name={value === 0 ? 'level' : rising ? 'up' : 'down'} />
      <span aria-hidden="true" dir="ltr">
        {number(value, 'signed')}
      </span>
      <span className="visually-hidden">
        {t('parts.delta', { direction: value === 0 ? 'level' : rising ? 'up' : 'down', by: Math.abs(value) })}
      </span>
    </span>
  );
}

/** Values of a dial. */
export interface DialProps {
  readonly label: string;
  /** 0-100. */
  readonly value: number;
  /** Word for the band the value lies in: “strained”. */
  readonly band?: string;
  readonly delta?: number;
  readonly sense?: MeterSense;
}

/** Half a circle with a needle, for the one measure everybody watches. */
export function Dial({ label, value, band, delta, sense = 'more-is-bad' }: DialProps) {
  const { number } = useText();
  const shown = clamped(value);
  return (
    <div className="dial">
      <svg viewBox="0 0 200 116" aria-hidden="true" focusable="false">
        <path className="dial-track" d="M16 104A84 84 0 0 1 184 104" pathLength={100} />
        <path
          className="dial-fill"
          d="M16 104A84 84 0 0 1 184 104"
          pathLength={100}
          strokeDasharray={`${shown} 200`}
          data-band={shown >= 75 ? 'high' : shown >= 45 ? 'middle' : 'low'}
        />
        <path
          className="dial-ticks"
          d="M16 104A84 84 0 0 1 184 104"
          pathLength={100}
          strokeDasharray="0.5 9.45"
        />
        <g className="dial-needle" style={{ rotate: `${(shown - 50) * 1.8}deg` }}>
          <path d="M100 32L103 104H97Z" />
          <circle cx="100" cy="104" r="6" />
        </g>
      </svg>
      <div
        className="dial-reading"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shown}
        aria-valuetext={band === undefined ? undefined : `${number(shown)}, ${band}`}
      >
        <span className="dial-value figures">{number(shown)}</span>
        <span className="dial-words">
          <span className="label">{label}</span>
          {band !== undefined && <span className="dial-band">{band}</span>}
        </span>
      </div>
      {delta !== undefined && <Delta value={delta} sense={sense} />}
    </div>
  );
}

/** Values of a trend. */
export interface TrendProps {
  /** What is shown, as a name for those who do not see it: “Escalation by turn: 10, 22, 41”. */
  readonly name: string;
  /** 0-100 each, oldest first; at least one. */
  readonly values: readonly number[];
}

/** A line without axes: where a number came from. It runs with the reading direction. */
export function Trend({ name, values }: TrendProps) {
  const step = values.length > 1 ? 96 / (values.length - 1) : 0;
  const points = values.map((value, at) => ({ x: 2 + at * step, y: 30 - clamped(value) * 0.28 }));
  const last = points.at(-1);
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    <svg className="trend" viewBox="0 0 100 32" role="img" aria-label={name} preserveAspectRatio="none">
      <polyline className="trend-area" points={`2,31 ${line} ${last?.x ?? 2},31`} />
      <polyline className="trend-line" points={line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function clamped(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}
