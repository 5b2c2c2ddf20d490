/*
 * A seal pressed on a paper: the moment in which an order can no longer be changed.
 * In: the word on the seal. Out: a seal that comes down once when it appears; with reduced motion it is simply there.
 */
import { Icon } from '../parts/icon.tsx';
import './stamp.css';

/** The word is read as text where it stands. */
export function Stamp({ word }: { readonly word: string }) {
  return (
    <div className="stamp">
      <Icon name="seal" />
      <span>{word}</span>
    </div>
  );
}
