/*
 * Steps through a walk with the arrow keys.
 * In: what steps on, and what steps back if anything does. Out: nothing to see; it listens while the walk is on the screen.
 */
import { useEffect } from 'react';
import { useText } from '../../../text/use-text.ts';

/** The arrows along the reading direction step through a walk, unless a control needs them itself. */
export function useArrowKeys(next: () => void, back: (() => void) | undefined): void {
  const { direction } = useText();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const control = 'input, select, textarea, [role="tablist"], dialog';
      const inControl = event.target instanceof Element && event.target.closest(control) !== null;
      if (event.defaultPrevented || inControl) return;
      const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === forward) next();
      else if (event.key === backward) back?.();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [next, back, direction]);
}
