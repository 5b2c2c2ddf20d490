/*
 * The time that is left, as the owner counts it.
 * In: seconds left and the clock's state. Out: a timer; screen readers are told at five minutes, at one, and at the end, not
 * every second. It does not tick: whoever owns the clock hands in new seconds.
 */
import type { ClockState } from '../../../vocabulary/index.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';
import './countdown.css';

/** Values of a countdown. */
export interface CountdownProps {
  readonly secondsLeft: number;
  readonly state: ClockState;
  /** `large` for a projector. */
  readonly size?: 'normal' | 'large';
}

/** Seconds left at which it speaks. */
const SPOKEN_AT = [300, 60];

/** A clock running down. */
export function Countdown({ secondsLeft, state, size = 'normal' }: CountdownProps) {
  const { t, duration } = useText();
  const expired = state === 'expired' || secondsLeft <= 0;
  const milestone = SPOKEN_AT.findLast((at) => secondsLeft <= at);
  const spoken = expired
    ? t('parts.time-over')
    : milestone === undefined
      ? ''
      : t('parts.minutes-left', { count: milestone / 60 });
  const urgency = expired ? 'over' : secondsLeft <= 60 ? 'near' : 'calm';
  return (
    <span className="countdown" data-state={state} data-urgency={urgency} data-size={size}>
      <Icon name="clock" />
      <span className="countdown-time figures" role="timer" aria-label={t('parts.time-left')} dir="ltr">
        {duration(secondsLeft)}
      </span>
      {state !== 'running' && <span className="countdown-state">{t(`word.clock.${state}`)}</span>}
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
    </span>
  );
}
