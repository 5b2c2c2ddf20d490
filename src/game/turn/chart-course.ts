// Where an exercise stands in its chart and where an event takes it. The only file that calls xstate's transition().
// In: phase and clock (plain words kept in the state). Out: the same two, or `undefined` for an event that is not permitted.
import { transition, type SnapshotFrom } from 'xstate';
import { present } from '../../base/index.ts';
import { CLOCK_STATES, PHASES, type ClockState, type Phase } from '../../vocabulary/index.ts';
import { CHART_EVENTS, exerciseChart, type ChartEventType } from './exercise-chart.ts';

/** A place in the chart. */
export interface Place {
  readonly phase: Phase;
  readonly clock: ClockState;
}

/** Answers where an event leads; `undefined`: not permitted there. */
export type Course = (place: Place, event: ChartEventType) => Place | undefined;

type Snapshot = SnapshotFrom<typeof exerciseChart>;

const TURN_PHASES: readonly Phase[] = ['briefing', 'consultation', 'decision', 'resolution', 'report'];

const valueOf = ({ phase, clock }: Place) => ({
  course: TURN_PHASES.includes(phase) ? { turn: phase } : phase,
  clock,
});

const placeOf = (snapshot: Snapshot): Place => {
  const value = snapshot.value as { course: Phase | { turn: Phase }; clock: ClockState };
  return { phase: typeof value.course === 'string' ? value.course : value.course.turn, clock: value.clock };
};

const keyOf = ({ phase, clock }: Place): string => `${phase}|${clock}`;

const allPlaces: readonly Place[] = PHASES.flatMap((phase) =>
  CLOCK_STATES.map((clock) => ({ phase, clock })),
);

const SNAPSHOTS: ReadonlyMap<string, Snapshot> = new Map(
  allPlaces.map((place) => [
    keyOf(place),
    exerciseChart.resolveState({ value: valueOf(place), context: {} }),
  ]),
);

/** Follows the chart itself. */
export const chartCourse: Course = (place, event) => {
  const snapshot = present(SNAPSHOTS.get(keyOf(place)), 'a place in the chart has a snapshot');
  if (!snapshot.can({ type: event })) return undefined;
  const [next] = transition(exerciseChart, snapshot, { type: event });
  return placeOf(next);
};

interface Answer {
  readonly next: Place | undefined;
}

/** Answers by phase, clock and event: three short look-ups cost less than one under a name put together for each question. */
type Answers = Map<Phase, Map<ClockState, Map<ChartEventType, Answer>>>;

const answersAt = (answers: Answers, { phase, clock }: Place): Map<ChartEventType, Answer> => {
  const byClock = answers.get(phase) ?? new Map<ClockState, Map<ChartEventType, Answer>>();
  const byEvent = byClock.get(clock) ?? new Map<ChartEventType, Answer>();
  answers.set(phase, byClock.set(clock, byEvent));
  return byEvent;
};

/** The chart's own answers, each asked for once and remembered: the chart keeps nothing between events, so they cannot go stale. */
export const rememberedCourse = (): Course => {
  const answers: Answers = new Map();
  return (place, event) => {
    const known = answers.get(place.phase)?.get(place.clock)?.get(event);
    if (known) return known.next;
    const next = chartCourse(place, event);
    answersAt(answers, place).set(event, { next });
    return next;
  };
};

/** A remembered course that has been asked everything beforehand: for play-outs, twenty times quicker than the chart. */
export const tabledCourse = (): Course => {
  const course = rememberedCourse();
  for (const place of allPlaces) for (const event of CHART_EVENTS) course(place, event);
  return course;
};
