/*
 * An envelope opened, a card turned up: something hidden comes to light.
 * In: content, whether it is open. Out: the content, unfolding downwards when it opens and gone when it shuts. While shut
 * it is not rendered at all, so that nothing can be found in the page before its time.
 */
import { AnimatePresence } from 'framer-motion';
import { div as MotionDiv } from 'framer-motion/m';
import type { ReactNode } from 'react';
import './unfold.css';

/** Values of an unfolding. */
export interface UnfoldProps {
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Stands inside a MotionGround. */
export function Unfold({ open, children }: UnfoldProps) {
  return (
    <AnimatePresence initial={false}>
      {open && (
        <MotionDiv
          className="unfold"
          initial={{ opacity: 0, rotateX: -55, y: -10 }}
          animate={{ opacity: 1, rotateX: 0, y: 0 }}
          exit={{ opacity: 0, y: -6, transition: { duration: 0.16 } }}
          transition={{ duration: 0.46 }}
        >
          {children}
        </MotionDiv>
      )}
    </AnimatePresence>
  );
}
