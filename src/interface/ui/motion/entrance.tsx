/*
 * Papers laid on the table one after another.
 * In: content, and its place in the row. Out: the content, which rises into place; with reduced motion it is simply there.
 */
import type { ReactNode } from 'react';
import './entrance.css';

/** Values of an entrance. */
export interface EntranceProps {
  readonly children: ReactNode;
  /** 0 for the first; each next one starts a little later, none later than half a second. */
  readonly order?: number;
}

/** Something that comes in, once, when it appears. */
export function Entrance({ children, order = 0 }: EntranceProps) {
  // Made of the tokens' durations, so that with reduced motion nothing is waited for.
  const animationDelay = `min(var(--steady) * ${String(order * 0.3)}, var(--slow))`;
  return (
    <div className="entrance" style={{ animationDelay }}>
      {children}
    </div>
  );
}
