/*
 * Ends the consultation for this seat; asks first where something still waits for its answer.
 * In: how the seat goes on, and whether that is the one next step here. Out: a button, and a window while it asks.
 */
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useText } from '../../../text/use-text.ts';
import { awaitingCount } from '../consult/awaiting.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Now } from './use-now.ts';

/** Values of the button. */
export interface EndConsultationProps {
  readonly now: Now;
  /** `plain` where another button is the next step. */
  readonly tone: 'primary' | 'plain';
}

/** The button. */
export function EndConsultation({ now, tone }: EndConsultationProps) {
  const { t } = useText();
  const { view, seat } = useTableSeat();
  const [asking, setAsking] = useState(false);
  const waiting = awaitingCount(view.dealings, seat);
  const stay = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        tone={tone}
        busy={now.busy}
        iconAfter="forward"
        onPress={() => {
          if (waiting > 0) setAsking(true);
          else now.take('finish');
        }}
      >
        {t('play.step.decide')}
      </Button>
      <Dialog
        open={asking}
        onClose={stay}
        title={t('play.end-title', { waiting })}
        actions={
          <>
            <Button onPress={stay}>{t('play.end-stay')}</Button>
            <Button
              tone="primary"
              onPress={() => {
                stay();
                now.take('finish');
              }}
            >
              {t('play.end-anyway')}
            </Button>
          </>
        }
      >
        <p className="measure">{t('play.end-note')}</p>
      </Dialog>
    </>
  );
}
