/*
 * The bar at the foot of the walk: back, where one stands, on.
 * In: the pages, where one stands, whether the page still has a deed of its own. Out: two buttons; the one that goes on is
 * the loud one unless the page asks for something first.
 */
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { STEPS } from './walk-places.ts';
import type { WalkPlace } from './walk-places.ts';

/** Values of the bar. */
export interface WalkFootProps {
  readonly places: readonly WalkPlace[];
  readonly at: number;
  /** The page has a loud button of its own. */
  readonly pending: boolean;
  readonly onGo: (at: number) => void;
}

/** Back and on. */
export function WalkFoot({ places, at, pending, onGo }: WalkFootProps) {
  const { t } = useText();
  const here = places[at];
  const next = places[at + 1];
  const leaves = places.filter(({ step }) => step === here?.step).length;
  const step = STEPS.findIndex((one) => one === here?.step) + 1;
  return (
    <footer className="walk-foot no-print">
      <Button
        tone="quiet"
        icon="back"
        disabled={at === 0}
        onPress={() => {
          onGo(at - 1);
        }}
      >
        {t('debrief.back')}
      </Button>
      <p className="walk-where">
        <span>{t('debrief.place', { step, steps: STEPS.length })}</span>
        {leaves > 1 && <span>{t('debrief.leaf', { leaf: (here?.leaf ?? 0) + 1, leaves })}</span>}
        <span className="walk-keys">{t('debrief.keys')}</span>
      </p>
      {next !== undefined && (
        <Button
          tone={pending ? 'plain' : 'primary'}
          iconAfter="forward"
          onPress={() => {
            onGo(at + 1);
          }}
        >
          {next.step === here?.step
            ? t('debrief.on')
            : t('debrief.on-to', { step: t(`debrief.step.${next.step}`) })}
        </Button>
      )}
    </footer>
  );
}
