// The door of the sessions for the interface: how to open a host, and the types that cross it. Loads the engine only in the worker.
export {
  SESSION_REFUSALS,
  type EnvelopeText,
  type ExerciseSummary,
  type GivenCommand,
  type NewExercise,
  type OpenedScenario,
  type OpeningOutcome,
  type Outcome,
  type Seating,
  type SeatUpdate,
  type Session,
  type SessionHost,
  type SessionRefusal,
  type SessionRefusalCode,
} from './session.ts';
export { openWorkerHost as openSessionHost } from './worker-host.ts';
