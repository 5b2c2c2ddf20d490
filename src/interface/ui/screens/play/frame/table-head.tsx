/*
 * What must I do now: the phases of the turn, one sentence, one button. It stays in view whatever else is open.
 * In: where the seat stands, and how it goes on. Out: the stepper with the step beside it.
 */
import { Button, LinkButton } from '../../../parts/button.tsx';
import { Stepper } from '../../../parts/stepper.tsx';
import { useText } from '../../../text/use-text.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { OrderTally } from '../decide/order-tally.tsx';
import { EndConsultation } from './end-consultation.tsx';
import type { Now } from './use-now.ts';

const TURN_STEPS = ['briefing', 'consultation', 'decision', 'report'] as const;

/** Values of the head. */
export interface TableHeadProps {
  readonly now: Now;
  /** Opens the confirmation of the order. */
  readonly onSeal: () => void;
  /** Address of the debrief. */
  readonly debrief: string;
  /** Where the device is shared: puts it down without being done with the phase. */
  readonly onRest?: () => void;
}

/** The head. */
export function TableHead({ now, onSeal, debrief, onRest }: TableHeadProps) {
  const { t } = useText();
  const { view } = useTableSeat();
  const { what } = now;
  const phase = view.phase === 'resolution' ? 'report' : view.phase;
  const inTurn = view.turn > 0 && view.phase !== 'debrief' && view.phase !== 'closed';
  const steps = inTurn ? TURN_STEPS : ([view.phase] as const);
  return (
    <div className="table-head">
      <Stepper
        name={inTurn ? t('play.turn', { turn: view.turn }) : t('play.exercise')}
        steps={steps.map((id) => ({ id, name: t(`word.phase.${id}`) }))}
        current={phase}
        instruction={t(what.sentence, what.values)}
        aside={
          <>
            {now.back !== undefined && (
              <Button tone="quiet" icon="back" onPress={now.back}>
                {t('play.step.back')}
              </Button>
            )}
            {what.skip !== undefined && (
              <Button tone="quiet" onPress={now.skip}>
                {t(what.skip)}
              </Button>
            )}
            {view.phase === 'decision' && !view.self.ready && <OrderTally />}
            <Step now={now} onSeal={onSeal} debrief={debrief} resting={onRest !== undefined} />
            {onRest !== undefined && (
              <Button tone="primary" icon="pass-on" onPress={onRest}>
                {t('play.step.rest')}
              </Button>
            )}
          </>
        }
      />
      <RefusalNote refusal={now.refusal} />
    </div>
  );
}

interface StepProps extends Pick<TableHeadProps, 'now' | 'onSeal' | 'debrief'> {
  /** Putting the device down is the next step, and ending the phase is not. */
  readonly resting: boolean;
}

function Step({ now, onSeal, debrief, resting }: StepProps) {
  const { t } = useText();
  const { view } = useTableSeat();
  const { step } = now.what;
  if (step === undefined) return null;
  if (view.phase === 'consultation')
    return <EndConsultation now={now} tone={resting ? 'plain' : 'primary'} />;
  const { kind } = step;
  if (kind === 'debrief') {
    return (
      <LinkButton tone="primary" href={debrief} iconAfter="forward">
        {t(step.label)}
      </LinkButton>
    );
  }
  return (
    <Button
      tone="primary"
      busy={now.busy}
      {...(kind === 'seal' || kind === 'unseal'
        ? { icon: 'seal' as const }
        : { iconAfter: 'forward' as const })}
      onPress={() => {
        if (kind === 'seal') onSeal();
        else now.take(kind);
      }}
    >
      {t(step.label)}
    </Button>
  );
}
