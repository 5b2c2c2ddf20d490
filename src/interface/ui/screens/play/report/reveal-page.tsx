/*
 * The orders are opened: public lines first, then acts class by class, in the order in which they took effect. One sees what
 * one may see; what was covert stays so.
 * In: the walk and where one stands in it. Out: what has been opened so far, in order.
 */
import { useText } from '../../../text/use-text.ts';
import { Headed } from '../frame/headed.tsx';
import type { WalkStep } from '../frame/walk-of-phase.ts';
import { useReader } from '../seat/use-reader.ts';
import { OpenedSteps } from './opened-step.tsx';

/** Values of the page. */
export interface RevealPageProps {
  readonly walk: readonly WalkStep[];
  readonly at: number;
}

/** The reveal. */
export function RevealPage({ walk, at }: RevealPageProps) {
  const { t } = useText();
  const reader = useReader();
  return (
    <Headed title={t('play.reveal-title')} lead={t('play.reveal-lead')}>
      <OpenedSteps steps={walk.slice(0, at + 1)} reader={reader} />
    </Headed>
  );
}
