// The door of the turn layer: one input in, the next position and its events out.
export { chartCourse, tabledCourse, type Course, type Place } from './chart-course.ts';
export { judgedAgain } from './judged-again.ts';
export { step, stepChecked, stepInPlace, type StepResult } from './step.ts';
export { TURN_REFUSALS, type StepRefusal, type TurnRefusalCode } from './step-refusal.ts';
