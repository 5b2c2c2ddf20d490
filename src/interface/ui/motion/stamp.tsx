/*
 * A seal pressed on a paper: the moment in which an order can no longer be changed.
 * In: the word on the seal. Out: a seal that comes down once when it appears; with reduced motion it is simply there.
 */
import { div as MotionDiv } from 'framer-motion/m';
import { Icon } from '../parts/icon.tsx';
import './stamp.css';

/** Stands inside a MotionGround. The word is read as text where it stands. */
export function Stamp({ word }: { readonly word: string }) {
  return (
    <MotionDiv
      className="stamp"
      initial={{ opacity: 0, scale: 1.9, rotate: -14 }}
      animate={{ opacity: 1, scale: 1, rotate: -6 }}
      transition={{ type: 'spring', stiffness: 520, damping: 26 }}
    >
      <Icon name="seal" />
      <span>{word}</span>
    </MotionDiv>
  );
}
