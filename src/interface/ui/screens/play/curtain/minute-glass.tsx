/*
 * A glass that runs for a minute while somebody has the device to themselves. It reminds, and forces nothing.
 * In: nothing. Out: a countdown that begins when it appears.
 */
import { useEffect, useState } from 'react';
import { Countdown } from '../../../parts/countdown.tsx';

const MINUTE = 60;

/** The glass. */
export function MinuteGlass() {
  const [left, setLeft] = useState(MINUTE);
  useEffect(() => {
    const ends = Date.now() + MINUTE * 1000;
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000)));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <div className="glass">
      <Countdown secondsLeft={left} state={left > 0 ? 'running' : 'expired'} />
    </div>
  );
}
