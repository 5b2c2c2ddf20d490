/*
 * A glass that runs while somebody has the device to themselves. It reminds, and forces nothing.
 * In: how many minutes. Out: a countdown that begins when it appears.
 */
import { useEffect, useState } from 'react';
import { Countdown } from '../../../parts/countdown.tsx';
import type { Phase } from '../../../../../vocabulary/index.ts';

const MINUTE = 60;

/** Minutes that a private part of a phase takes somebody who does not hurry: reading an envelope takes longer than a report. */
export function glassMinutes(phase: Phase): number {
  if (phase === 'orientation') return 5;
  return phase === 'consultation' || phase === 'decision' ? 3 : 1;
}

/** The glass. */
export function MinuteGlass({ minutes }: { readonly minutes: number }) {
  const [left, setLeft] = useState(minutes * MINUTE);
  useEffect(() => {
    const ends = Date.now() + minutes * MINUTE * 1000;
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000)));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [minutes]);
  return (
    <div className="glass">
      <Countdown secondsLeft={left} state={left > 0 ? 'running' : 'expired'} />
    </div>
  );
}
