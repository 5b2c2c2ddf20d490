// The public screen of the room: the board, the phase, the clock. Nothing that a seat alone may know.
import type { ClockState, EndingId, Phase } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';
import { boardView } from './board-view.ts';
import type { BoardView } from './seat-view.ts';

/** What the whole room sees. */
export interface ProjectorView {
  readonly phase: Phase;
  readonly clock: ClockState;
  readonly deadline?: { readonly id: string; readonly seconds: number };
  readonly turn: number;
  readonly board: BoardView;
  readonly ending?: EndingId;
}

/** The projector's view now. */
export const projectorView = (index: ScenarioIndex, state: GameState): ProjectorView => ({
  phase: state.phase,
  clock: state.clock,
  ...(state.deadline ? { deadline: { id: state.deadline.id, seconds: state.deadline.seconds } } : {}),
  turn: state.turn,
  board: boardView(index, state),
  ...(state.ending === undefined ? {} : { ending: state.ending }),
});
