// The view of a seat, each part built only when it is looked at: for bots, which look at few parts most of the time.
// The same content as seatView; valid only until the state changes, so it must not be kept or sent anywhere.
import * as board from './board-view.ts';
import * as dealings from './dealings-view.ts';
import { lazily } from './lazily.ts';
import { lazyHand } from './lazy-hand.ts';
import { shownFindings } from './seat-view-from-state.ts';
import type { BoardView, DealingsView, DossierView, SeatView, SelfView } from './seat-view.ts';
import * as own from './self-view.ts';

const lazyBoard = lazily<BoardView>({
  meters: board.boardMeters,
  actors: board.boardActors,
  seats: board.boardSeats,
  ties: board.boardTies,
  assets: board.boardAssets,
  escalation: board.boardEscalation,
  published: board.boardPublished,
  exposed: board.boardExposed,
  acts: board.boardActs,
});

const lazyDealings = lazily<DealingsView>({
  requests: dealings.ownRequests,
  agreements: dealings.ownAgreements,
  register: dealings.ownRegister,
  called: dealings.ownCalls,
  channels: dealings.ownChannels,
});

const lazyDossier = lazily<DossierView>({
  evidence: own.knownEvidence,
  joint: own.knownFindings,
  belief: own.knownBelief,
});

const lazySelf = lazily<SelfView>({
  ...own.STANDING,
  acts: (_index, state, seat) => own.ownActs(state, seat),
  objectives: own.ownObjectives,
  secrets: own.ownSecrets,
  trust: (_index, state, seat) => own.trustOf(state, seat),
});

/** The seat's view over the present state. */
export const lazySeatView = lazily<SeatView>({
  seat: (_index, _state, seat) => seat,
  phase: (_index, state) => state.phase,
  clock: (_index, state) => state.clock,
  deadline: (_index, state) => state.deadline && { ...state.deadline },
  turn: (_index, state) => state.turn,
  length: (_index, state) => state.length,
  feedback: (_index, state) => state.feedback,
  self: lazySelf,
  dossier: lazyDossier,
  board: lazyBoard,
  dealings: lazyDealings,
  hand: lazyHand,
  findings: (_index, state, seat) => shownFindings(state, seat),
  ending: (_index, state) => state.ending,
});
