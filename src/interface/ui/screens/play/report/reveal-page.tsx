/*
 * The orders are opened: public lines first, then acts class by class, in the order in which they took effect. One sees what
 * one may see; what was covert stays so.
 * In: the walk and where one stands in it. Out: what has been opened so far, the newest first. The right and left arrows step.
 */
import { useEffect } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Headed } from '../frame/headed.tsx';
import type { Now } from '../frame/use-now.ts';
import type { WalkStep } from '../frame/walk-of-phase.ts';
import { useReader } from '../seat/use-reader.ts';
import { OpenedSteps } from './opened-step.tsx';

/** Values of the page. */
export interface RevealPageProps {
  readonly walk: readonly WalkStep[];
  readonly at: number;
  readonly now: Now;
}

/** The reveal. */
export function RevealPage({ walk, at, now }: RevealPageProps) {
  const { t } = useText();
  const reader = useReader();
  useArrowKeys(now.take, now.back);
  return (
    <Headed title={t('play.reveal-title')} lead={t('play.reveal-lead')}>
      <OpenedSteps steps={walk.slice(0, at + 1)} reader={reader} />
    </Headed>
  );
}

/** The arrows along the reading direction step through a walk, unless a control needs them itself. */
export function useArrowKeys(take: (step: 'next') => void, back: (() => void) | undefined): void {
  const { direction } = useText();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const control = 'input, select, textarea, [role="tablist"], dialog';
      const inControl = event.target instanceof Element && event.target.closest(control) !== null;
      if (event.defaultPrevented || inControl) return;
      const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === forward) take('next');
      else if (event.key === backward) back?.();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [take, back, direction]);
}
