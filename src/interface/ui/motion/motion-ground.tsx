/*
 * The ground under everything that moves by more than a style sheet: loads the animation features when first needed and
 * honours the wish for less motion.
 * In: a screen, and whether the reader asked for less. Out: the screen, able to use unfold.tsx.
 * Never import this from the shell, the home screen or the table: it must not be part of their first load.
 */
import { LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

const loadFeatures = () => import('./motion-features.ts').then((file) => file.domMin);

/** Values of the ground. */
export interface MotionGroundProps {
  /** The preference `motion` is `less`; otherwise the device decides. */
  readonly less: boolean;
  readonly children: ReactNode;
}

/** Put round a screen that moves. Before the features have come everything simply stands at its end. */
export function MotionGround({ less, children }: MotionGroundProps) {
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig reducedMotion={less ? 'always' : 'user'} transition={{ duration: 0.28, ease: SETTLE }}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}

/** The same curve as `--ease-settle` in theme/tokens.css. */
const SETTLE: [number, number, number, number] = [0.2, 0.75, 0.25, 1];
