/*
 * What must I do now: one sentence and, where there is one, the step that goes on.
 * In: the seat's view, where it stands in the walk, what waits for it. Out: ids of messages and the kind of step; nothing here
 * acts. The same answer stands in the head of the table whatever else is open.
 */
import type { SeatView } from '../../../../../game/views/index.ts';
import type { MessageId, MessageValues } from '../../../../text/index.ts';
import type { WalkStep } from './walk-of-phase.ts';

/** What the step does. `next`: on in the walk; `unseal`: break the envelope’s seal; `finish`: done with the phase; `debrief`: leave the table. */
export type NowStep = 'next' | 'unseal' | 'finish' | 'estimate' | 'seal' | 'debrief';

/** The instruction and the step. */
export interface WhatNow {
  readonly sentence: MessageId;
  readonly values?: MessageValues;
  readonly step?: { readonly kind: NowStep; readonly label: MessageId };
  /** The step besides it that leads past the walk, if it may be skipped. */
  readonly skip?: MessageId;
}

/** Where the seat stands. */
export interface Standing {
  readonly view: SeatView;
  readonly walk: readonly WalkStep[];
  readonly at: number;
  /** The envelope has been opened. */
  readonly unsealed: boolean;
  /** Requests and proposals that await this seat. */
  readonly waiting: number;
}

const WAITING: WhatNow = { sentence: 'play.now.waiting' };

const orientationNow = (step: WalkStep, unsealed: boolean): WhatNow => {
  switch (step.kind) {
    case 'brief':
      return { sentence: 'play.now.brief', step: { kind: 'next', label: 'play.step.envelope' } };
    case 'envelope':
      return unsealed
        ? { sentence: 'play.now.envelope-open', step: { kind: 'next', label: 'play.step.estimate' } }
        : { sentence: 'play.now.envelope', step: { kind: 'unseal', label: 'play.envelope-open' } };
    case 'estimate':
      return { sentence: 'play.now.estimate', step: { kind: 'estimate', label: 'play.step.begin' } };
    default:
      return { sentence: 'play.now.role', step: { kind: 'next', label: 'play.step.brief' } };
  }
};

const briefingNow = ({ walk, at }: Standing): WhatNow => {
  const documents = walk.length - 1;
  if (at >= documents)
    return { sentence: 'play.now.recap', step: { kind: 'finish', label: 'play.step.consult' } };
  const last = at === documents - 1;
  return {
    sentence: 'play.now.document',
    values: { at: at + 1, of: documents },
    step: { kind: 'next', label: last ? 'play.step.recap' : 'play.step.document' },
  };
};

const reportNow = ({ walk, at, view }: Standing): WhatNow => {
  if (at < walk.length - 1) {
    const last = at === walk.length - 2;
    return {
      sentence: 'play.now.reveal',
      step: { kind: 'next', label: last ? 'play.step.report' : 'play.step.reveal' },
      ...(last ? {} : { skip: 'play.step.skip' as const }),
    };
  }
  const label = view.ending === undefined ? 'play.step.turn' : 'play.step.ending';
  return { sentence: 'play.now.report', step: { kind: 'finish', label } };
};

const endingNow = ({ walk, at }: Standing): WhatNow =>
  walk[at]?.kind === 'aftermath'
    ? { sentence: 'play.now.aftermath', step: { kind: 'debrief', label: 'play.step.debrief' } }
    : { sentence: 'play.now.ending', step: { kind: 'next', label: 'play.step.aftermath' } };

const decisionNow = (view: SeatView): WhatNow => ({
  sentence: view.self.ordered ? 'play.now.decision-ordered' : 'play.now.decision',
  step: { kind: 'seal', label: 'play.step.seal' },
});

/** What this seat must do now. */
export function whatNow(standing: Standing): WhatNow {
  const { view, walk, at, unsealed, waiting } = standing;
  if (view.self.ready && view.phase !== 'debrief' && view.phase !== 'closed') return WAITING;
  switch (view.phase) {
    case 'orientation':
      return orientationNow(walk[at] ?? { kind: 'role' }, unsealed);
    case 'briefing':
      return briefingNow(standing);
    case 'consultation':
      return {
        sentence: 'play.now.consultation',
        values: { waiting },
        step: { kind: 'finish', label: 'play.step.decide' },
      };
    case 'decision':
      return decisionNow(view);
    case 'report':
      return reportNow(standing);
    case 'debrief':
    case 'closed':
      return endingNow(standing);
    default:
      return WAITING;
  }
}
