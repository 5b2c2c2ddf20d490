// What scoring reads: the final position and every effective event with its place in the log.
// In: a run. Out: the record, built once and read by all six scales.
import type { SeatId } from '../../vocabulary/index.ts';
import type { LensId } from '../../law/index.ts';
import { findingUnderLens } from '../judgement/index.ts';
import { effectiveEntries, type ExerciseRun } from '../log/index.ts';
import {
  indexOf,
  type Cause,
  type EventOf,
  type EventType,
  type GameEvent,
  type GameState,
  type ScenarioIndex,
} from '../rules/index.ts';
import type { EventPlace } from './score-card.ts';

/** An event and where it stands. */
export interface PlacedEvent {
  readonly event: GameEvent;
  readonly at: EventPlace;
}

/** The record of an exercise, ready for scoring. */
export interface ScoredRecord {
  readonly run: ExerciseRun;
  readonly index: ScenarioIndex;
  readonly state: GameState;
  readonly seats: readonly SeatId[];
  readonly events: readonly PlacedEvent[];
}

/** An act judged again after a ruling counts as it was judged last. */
const lastFindings = (events: readonly PlacedEvent[]): readonly PlacedEvent[] => {
  const judged = new Set<string>();
  const kept: PlacedEvent[] = [];
  for (const placed of events.toReversed()) {
    const { event } = placed;
    if (event.type === 'finding-made' && event.finding.subject.kind === 'act') {
      if (judged.has(event.finding.subject.act)) continue;
      judged.add(event.finding.subject.act);
    }
    kept.push(placed);
  }
  return kept.toReversed();
};

const readUnder = (placed: PlacedEvent, lens: LensId): PlacedEvent => {
  const { event, at } = placed;
  if (event.type !== 'finding-made') return placed;
  return { event: { ...event, finding: findingUnderLens(event.finding, lens) }, at };
};

/** The record of a run with its findings read under a lens; all that happened stays as it happened. */
export const recordUnderLens = (run: ExerciseRun, lens: LensId): ScoredRecord => {
  const record = scoredRecord(run);
  return { ...record, events: record.events.map((placed) => readUnder(placed, lens)) };
};

/** The record of a run. */
export const scoredRecord = (run: ExerciseRun): ScoredRecord => ({
  run,
  index: indexOf(run.header.compiled),
  state: run.position,
  seats: run.header.compiled.seats,
  events: lastFindings(
    effectiveEntries(run.entries, run.entries.length).flatMap((entry) =>
      entry.events.map((event, place) => ({ event, at: { sequence: entry.sequence, place } })),
    ),
  ),
});

const isOf = <T extends EventType>(event: GameEvent, type: T): event is Extract<GameEvent, EventOf<T>> =>
  event.type === type;

/** All events of a type, in order. */
export const eventsOf = <T extends EventType>(
  record: ScoredRecord,
  type: T,
): readonly { readonly event: Extract<GameEvent, EventOf<T>>; readonly at: EventPlace }[] =>
  record.events.flatMap(({ event, at }) => (isOf(event, type) ? [{ event, at }] : []));

/** The seat whose act, choice or breach made something happen, if a seat's did. */
export const seatBehind = (record: ScoredRecord, cause: Cause): SeatId | undefined => {
  if (cause.kind === 'act') return record.state.acts.find((act) => act.id === cause.act)?.seat;
  if (cause.kind === 'breach') return cause.by;
  if (cause.kind === 'choice') return record.index.hypotheses.get(record.state.truth)?.chooser;
  if (cause.kind === 'rule' && cause.seat !== undefined) {
    return record.seats.find((seat) => seat === cause.seat);
  }
  return undefined;
};
