/*
 * Lets the arrow keys lead through the walk, along the reading direction.
 * In: where back and on lead. Out: nothing; it listens while it is mounted. Keys that a field, a tab or a list needs for
 * itself are left alone, and so are those that somebody has dealt with already.
 */
import { useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';

/** Ways that the keys lead; undefined where there is none. */
export interface WalkWays {
  readonly back: (() => void) | undefined;
  readonly on: (() => void) | undefined;
}

/** What has a use of its own for arrow keys. */
const OWN_ARROWS = 'input, textarea, select, dialog, [role="tab"], [role="tabpanel"], [data-own-arrows]';

/** Listens on the window. */
export function useWalkKeys(ways: WalkWays): void {
  const { direction } = useText();
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (target instanceof Element && target.closest(OWN_ARROWS) !== null) return;
      const way = key === forward ? latest.current.on : key === backward ? latest.current.back : undefined;
      if (way === undefined) return;
      event.preventDefault();
      way();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [direction]);
}
