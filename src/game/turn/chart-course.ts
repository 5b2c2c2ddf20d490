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

/** The chart's own answers, each asked for once and remembered: the chart keeps nothing between events, so they cannot go stale. */
export const rememberedCourse = (): Course => {
  const answers = new Map<string, { readonly next: Place | undefined }>();
  return (place, event) => {
    const key = `${keyOf(place)}>${event}`;
    const known = answers.get(key) ?? { next: chartCourse(place, event) };
    answers.set(key, known);
    return known.next;
  };
};

/** A course read from a table of every place and event, made once by following the chart: for playouts, twenty times quicker. */
export const tabledCourse = (): Course => {
  const table = new Map<string, Place | undefined>();
  for (const place of allPlaces) {
    for (const event of CHART_EVENTS) table.set(`${keyOf(place)}>${event}`, chartCourse(place, event));
  }
  return (place, event) => table.get(`${keyOf(place)}>${event}`);
};
