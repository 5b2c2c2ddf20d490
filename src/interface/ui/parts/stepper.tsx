/*
 * Where the exercise stands and what this seat must do now.
 * In: the steps in order, which is current, and the instruction. Out: an ordered list with the current step marked, and the
 * instruction as the loudest line of the screen; screen readers hear it when it changes.
 */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';
import './stepper.css';

/** A step of a fixed order. */
export interface Step {
  readonly id: string;
  readonly name: string;
}

/** Values of a stepper. */
export interface StepperProps {
  /** Names the list: “Turn 2”. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly current: string;
  /** What must I do now: one sentence that begins with a verb. */
  readonly instruction: ReactNode;
  /** Beside the instruction: a Countdown, a button. */
  readonly aside?: ReactNode;
}

/** The phase indicator. Steps before the current one count as done. */
export function Stepper({ name, steps, current, instruction, aside }: StepperProps) {
  const { t } = useText();
  const at = steps.findIndex((step) => step.id === current);
  return (
    <section className="stepper" aria-label={name}>
      <ol className="steps">
        <li className="steps-name label">{name}</li>
        {steps.map((step, place) => (
          <li
            key={step.id}
            className="step"
            data-state={place < at ? 'done' : place === at ? 'current' : 'coming'}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className="step-mark">{place < at && <Icon name="check" />}</span>
            <span className="step-name">{step.name}</span>
            {place < at && <span className="visually-hidden"> {t('parts.step-done')}</span>}
          </li>
        ))}
      </ol>
      <div className="stepper-now">
        <p className="stepper-instruction" role="status">
          {instruction}
        </p>
        {aside !== undefined && <div className="stepper-aside">{aside}</div>}
      </div>
    </section>
  );
}
