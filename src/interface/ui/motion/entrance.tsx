/*
 * Papers laid on the table one after another.
 * In: content, and its place in the row. Out: the content, which rises into place; with reduced motion it only fades in.
 */
import { div as MotionDiv } from 'framer-motion/m';
import type { ReactNode } from 'react';

/** Values of an entrance. */
export interface EntranceProps {
  readonly children: ReactNode;
  /** 0 for the first; each next one starts a little later, none later than half a second. */
  readonly order?: number;
}

/** Something that comes in. Stands inside a MotionGround. */
export function Entrance({ children, order = 0 }: EntranceProps) {
  return (
    <MotionDiv
      initial={{ opacity: 0, y: 14 }}
      animate={{ opacity: 1, y: 0 }}
      transition={{ delay: Math.min(order * 0.07, 0.5) }}
    >
      {children}
    </MotionDiv>
  );
}
