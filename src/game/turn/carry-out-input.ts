// Carries out one input on a play: who may give it, whether the phase permits it, what the rules decide, which phases follow.
// Works the same on an Immer draft and on a plain state; the course (chart or its table) is handed in.
import { FACT_VALUES, unknownNorm } from '../judgement/index.ts';
import {
  decideAssign,
  decideImprovise,
  decideMapAct,
  decideRefuseAct,
  decideRelease,
  decideRule,
  decideSeatCommand,
  decideStart,
  FACILITATOR_COMMANDS,
  HOST_COMMANDS,
  SEAT_COMMANDS,
  type Author,
  type Command,
  type FacilitatorCommand,
  type HostCommand,
  type Input,
  type SeatCommand,
  type Act,
} from '../rules/index.ts';
import type { Course, Place } from './chart-course.ts';
import type { ChartEventType } from './exercise-chart.ts';
import { followPlace } from './follow-place.ts';
import type { StepRefusal } from './step-refusal.ts';
import { nextDeadlineName, type TurnPlay } from './turn-play.ts';

const notNow = (play: TurnPlay, command: Command): StepRefusal => ({
  code: 'turn/not-now',
  data: { command: command.type, phase: play.state.phase },
});

const isSeatCommand = (command: Command): command is SeatCommand =>
  (SEAT_COMMANDS as readonly string[]).includes(command.type);
const isFacilitatorCommand = (command: Command): command is FacilitatorCommand =>
  (FACILITATOR_COMMANDS as readonly string[]).includes(command.type);
const isHostCommand = (command: Command): command is HostCommand =>
  (HOST_COMMANDS as readonly string[]).includes(command.type);

/** What a seat's command asks of the chart, before anybody knows whether it is the last. */
const SEAT_EVENTS: Readonly<Record<SeatCommand['type'], ChartEventType>> = {
  ready: 'ready-one',
  estimate: 'estimate',
  message: 'consult',
  contact: 'consult',
  ask: 'consult',
  answer: 'consult',
  propose: 'consult',
  counter: 'consult',
  sign: 'consult',
  decline: 'consult',
  withdraw: 'consult',
  contribute: 'consult',
  'write-act': 'write',
  seal: 'seal-one',
};

const FACILITATOR_EVENTS: Readonly<Record<FacilitatorCommand['type'], ChartEventType>> = {
  pause: 'clock-pause',
  resume: 'clock-resume',
  extend: 'clock-extend',
  advance: 'phase-over',
  release: 'run',
  improvise: 'run',
  rule: 'run',
  'map-act': 'write',
  'refuse-act': 'write',
  assign: 'assign',
  rewind: 'rewind',
  end: 'end',
  close: 'close',
};

const allReady = (play: TurnPlay): boolean =>
  Object.values(play.state.seats).every((seat) => seat.ready || seat.driver === 'vacant');

const place = (play: TurnPlay): Place => ({ phase: play.state.phase, clock: play.state.clock });

/** The event that leaves the present phase: after the last report there is no next turn. */
const overEvent = (play: TurnPlay): ChartEventType =>
  play.state.phase === 'report' && play.state.ending !== undefined ? 'last-report-over' : 'phase-over';

const leavePhase = (play: TurnPlay, course: Course, command: Command): StepRefusal | undefined => {
  const next = course(place(play), overEvent(play));
  if (!next) return notNow(play, command);
  followPlace(play, next, course);
  return undefined;
};

/** Rules do not know the law: what its list does not hold is refused before they are asked. */
const normProblem = (acts: readonly Act[]): StepRefusal | undefined => {
  for (const { basis } of acts) {
    const norm = unknownNorm(basis);
    if (norm !== undefined) return { code: 'rules/unknown-norm', data: { norm } };
  }
  return undefined;
};

const ofSeat = (
  play: TurnPlay,
  author: Author,
  command: SeatCommand,
  course: Course,
): StepRefusal | undefined => {
  if (author.kind !== 'seat') return { code: 'turn/not-yours', data: { command: command.type } };
  if (!play.index.seats.has(author.seat))
    return { code: 'rules/unknown-seat', data: { seat: String(author.seat) } };
  if (!course(place(play), SEAT_EVENTS[command.type])) return notNow(play, command);
  const refusal =
    (command.type === 'seal' ? normProblem(command.order.acts) : undefined) ??
    decideSeatCommand(play, author.seat, command);
  if (refusal) return refusal;
  if ((command.type === 'ready' || command.type === 'seal') && allReady(play))
    return leavePhase(play, course, command);
  return undefined;
};

const clockSet = (play: TurnPlay, next: Place, seconds: number): void => {
  const deadline = play.state.deadline && {
    // A new name: a timer that was set for the old one must not end the phase.
    id: nextDeadlineName(play, play.state.deadline.id),
    seconds: play.state.deadline.seconds + seconds,
  };
  play.emit({ type: 'clock-set', clock: next.clock, ...(deadline ? { deadline } : {}) });
};

const extension = (command: FacilitatorCommand): number => (command.type === 'extend' ? command.seconds : 0);

const ofClock = (play: TurnPlay, command: FacilitatorCommand, next: Place): StepRefusal | undefined => {
  if (!play.state.deadline) return { code: 'rules/no-clock', data: {} };
  const seconds = extension(command);
  if (command.type === 'extend' && (seconds < 1 || seconds > 7200)) {
    return { code: 'rules/bad-value', data: { field: 'seconds' } };
  }
  clockSet(play, next, seconds);
  return undefined;
};

const endNow = (play: TurnPlay, next: Place, course: Course): undefined => {
  followPlace(play, next, course);
  return undefined;
};

const assign = (
  play: TurnPlay,
  command: Extract<FacilitatorCommand, { type: 'assign' }>,
  course: Course,
): StepRefusal | undefined => {
  const refusal = decideAssign(play, command);
  if (refusal) return refusal;
  // A seat that nobody waits for any more must not hold up the table.
  const waits = ['orientation', 'briefing', 'consultation', 'decision', 'report'].includes(play.state.phase);
  const someoneReady = Object.values(play.state.seats).some((seat) => seat.ready);
  return waits && someoneReady && allReady(play) ? leavePhase(play, course, command) : undefined;
};

const ofFacilitator = (
  play: TurnPlay,
  command: FacilitatorCommand,
  course: Course,
): StepRefusal | undefined => {
  if (command.type === 'rewind') return { code: 'turn/rewind-in-log', data: {} };
  const event = command.type === 'advance' ? overEvent(play) : FACILITATOR_EVENTS[command.type];
  const next = course(place(play), event);
  if (!next) return notNow(play, command);
  switch (command.type) {
    case 'pause':
    case 'resume':
    case 'extend':
      return ofClock(play, command, next);
    case 'advance':
    case 'end':
    case 'close': {
      endNow(play, next, course);
      return;
    }
    case 'release':
      return decideRelease(play, command);
    case 'improvise':
      return decideImprovise(play, command);
    case 'rule':
      return decideRule(play, command, FACT_VALUES);
    case 'map-act':
      return normProblem([command.act]) ?? decideMapAct(play, command);
    case 'refuse-act':
      return decideRefuseAct(play, command);
    case 'assign':
      return assign(play, command, course);
  }
};

const ofHost = (play: TurnPlay, command: HostCommand, course: Course): StepRefusal | undefined => {
  if (command.type === 'start') {
    const next = course(place(play), 'start');
    if (!next) return notNow(play, command);
    const refusal = decideStart(play, command.setup);
    if (refusal) return refusal;
    followPlace(play, next, course);
    return undefined;
  }
  if (play.state.deadline?.id !== command.deadline) return { code: 'rules/wrong-deadline', data: {} };
  const expired = course(place(play), 'clock-expire');
  if (!expired) return notNow(play, command);
  play.emit({ type: 'clock-set', clock: expired.clock });
  return leavePhase(play, course, command);
};

const mayGive = (author: Author, command: Command): boolean => {
  if (isSeatCommand(command)) return author.kind === 'seat';
  if (isHostCommand(command)) return author.kind === 'host';
  return author.kind !== 'seat';
};

/** Carries out the input, or says why not; a refusal may come only before the first event. */
export const carryOutInput = (play: TurnPlay, input: Input, course: Course): StepRefusal | undefined => {
  const { author, command } = input;
  if (!mayGive(author, command)) return { code: 'turn/not-yours', data: { command: command.type } };
  if (isSeatCommand(command)) return ofSeat(play, author, command, course);
  if (isFacilitatorCommand(command)) return ofFacilitator(play, command, course);
  return ofHost(play, command, course);
};
