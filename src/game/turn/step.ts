// One input of an exercise: checked, decided, folded, and the phases that follow from it carried out.
// In: a compiled scenario, the present position and an input. Out: the next position and the events that made it, or a refusal.
// Reads no clock, draws no chance but by key, throws only for bugs. Rewinding needs the log and is done there.
import { Immer } from 'immer';
import { plainCopy } from '../../base/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import {
  evolve,
  indexOf,
  isInputShape,
  playOn,
  type GameEvent,
  type GameState,
  type Input,
} from '../rules/index.ts';
import { rememberedCourse, type Course } from './chart-course.ts';
import { carryOutInput } from './carry-out-input.ts';
import type { TurnPlay } from './turn-play.ts';
import type { StepRefusal } from './step-refusal.ts';

/** What came of an input. */
export type StepResult =
  | { readonly ok: true; readonly position: GameState; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: StepRefusal };

const refusedShape: StepResult = { ok: false, refusal: { code: 'turn/bad-command', data: {} } };

/** Positions are never frozen: nothing but `evolve` writes on one, and freezing costs more than all that it does. */
const immer = new Immer({ autoFreeze: false });

/** Follows the chart; each question is put to it once. */
const COURSE = rememberedCourse();

/** After so many events of one input a copy of the whole position is cheaper than a new position for each further event. */
const FEW_EVENTS = 6;

/** A play over an immutable position: each of the first few events makes the next one, all further ones fold into a copy. Rules read plain objects, which is ten times faster than drafts. */
const livePlay = (
  scenario: CompiledScenario,
  position: GameState,
  rewinds: number,
): TurnPlay & { readonly events: GameEvent[] } => {
  let state = position;
  const events: GameEvent[] = [];
  return {
    index: indexOf(scenario),
    rewinds,
    get state() {
      return state;
    },
    emit(event) {
      events.push(event);
      if (events.length <= FEW_EVENTS) {
        state = immer.produce(state, (draft) => {
          evolve(draft, event);
        });
        return;
      }
      // Nobody else has seen this copy yet, so it may be written on until the input is done.
      if (events.length === FEW_EVENTS + 1) state = plainCopy(state);
      evolve(state, event);
    },
    events,
  };
};

/** Takes one input of a log that was never rewound. The position handed in is never changed. */
export const step = (scenario: CompiledScenario, position: GameState, input: Input): StepResult =>
  isInputShape(input) ? stepChecked(scenario, position, { input, rewinds: 0 }) : refusedShape;

/** An input whose shape has been checked, and how often its log has been rewound before it. */
export interface CheckedInput {
  readonly input: Input;
  readonly rewinds: number;
}

/** The same for an input whose shape has been checked, in a log that may have been rewound. */
export const stepChecked = (
  scenario: CompiledScenario,
  position: GameState,
  { input, rewinds }: CheckedInput,
): StepResult => {
  const play = livePlay(scenario, position, rewinds);
  const refusal = carryOutInput(play, input, COURSE);
  return refusal ? { ok: false, refusal } : { ok: true, position: play.state, events: play.events };
};

/** The same on a plain state that is changed in place: for playouts, which are never rewound. On refusal the state is as it was. */
export const stepInPlace = (
  scenario: CompiledScenario,
  state: GameState,
  input: Input,
  course: Course,
): { readonly events: readonly GameEvent[]; readonly refusal?: StepRefusal } => {
  const events: GameEvent[] = [];
  const { index, emit } = playOn(scenario, state, events);
  const refusal = carryOutInput({ index, state, emit, rewinds: 0 }, input, course);
  return refusal ? { events, refusal } : { events };
};
