/*
 * What the open table is given: only what lies open for all.
 * In: nothing. Out: types, and the key under which the table keeps how far it has looked together.
 */
import type { BoardView } from '../../../../../game/views/index.ts';
import type { EndingId, Phase, SeatId } from '../../../../../vocabulary/index.ts';
import type { WalkStep } from '../frame/walk-of-phase.ts';
import type { HotSeatStage } from './hot-seat-stage.ts';

/** The desk of the whole table; no seat can have this id. */
export const TOGETHER = '(together)';

/** The open part of a view. */
export interface OpenView {
  readonly phase: Phase;
  readonly turn: number;
  readonly board: BoardView;
  readonly ending?: EndingId;
}

/** Values of the open table. */
export interface OpenTableProps {
  readonly stage: Exclude<HotSeatStage, { kind: 'private' | 'curtain' }>;
  readonly people: readonly SeatId[];
  readonly view: OpenView;
  /** What is looked at together in this phase, and how much of it has been. */
  readonly walk: readonly WalkStep[];
  readonly at: number;
  /** Private moments that a person has had in this consultation. */
  readonly minutes: (seat: SeatId) => number;
  /** Address of the debrief. */
  readonly debrief: string;
  readonly onStep: (at: number) => void;
  /** Somebody wants a private moment. */
  readonly onCall: (seat: SeatId) => void;
}
