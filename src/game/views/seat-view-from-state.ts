// Builds what a seat may see, by copying allowed fields from the state into the view's own types.
// In: the scenario's index, the state and a seat. Out: plain JSON.
import type { SeatId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';
import { boardView } from './board-view.ts';
import { dealingsView } from './dealings-view.ts';
import { handView } from './hand-view.ts';
import type { SeatView, ShownFinding } from './seat-view.ts';
import { dossierView, selfView } from './self-view.ts';

/** Findings that the seat may see while the exercise runs. */
export const shownFindings = (state: GameState, seat: SeatId): readonly ShownFinding[] => {
  if (state.feedback === 'assessment') return [];
  return state.findings.flatMap((finding) => {
    const { subject } = finding;
    const act = subject.kind === 'act' ? state.acts.find((one) => one.id === subject.act) : undefined;
    const open = act?.publicity === 'public';
    const touched = act?.publicity === 'private' && act.affects === seat;
    if (finding.seat !== seat && !open && !touched) return [];
    const { test, turn, known } = finding;
    const id = subject.kind === 'act' ? subject.act : '';
    return [{ act: id, ...(finding.seat === undefined ? {} : { seat: finding.seat }), turn, test, known }];
  });
};

/** What the seat sees now. */
export const seatView = (index: ScenarioIndex, state: GameState, seat: SeatId): SeatView => ({
  seat,
  phase: state.phase,
  clock: state.clock,
  ...(state.deadline ? { deadline: { id: state.deadline.id, seconds: state.deadline.seconds } } : {}),
  turn: state.turn,
  length: state.length,
  feedback: state.feedback,
  self: selfView(index, state, seat),
  dossier: dossierView(index, state, seat),
  board: boardView(index, state),
  dealings: dealingsView(index, state, seat),
  hand: handView(index, state, seat),
  findings: shownFindings(state, seat),
  ...(state.ending === undefined ? {} : { ending: state.ending }),
});
