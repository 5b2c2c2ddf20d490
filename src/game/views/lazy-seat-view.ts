// The view of a seat, each part built only when it is looked at: for bots, which look at few parts most of the time.
// The same content as seatView; valid only until the state changes, so it must not be kept or sent anywhere.
import type { SeatId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';
import { boardView } from './board-view.ts';
import { dealingsView } from './dealings-view.ts';
import { handView } from './hand-view.ts';
import { shownFindings } from './seat-view-from-state.ts';
import type { SeatView, SelfView } from './seat-view.ts';
import { dossierView, ownActs, ownObjectives, ownSecrets, standingOf, trustOf } from './self-view.ts';

const once = <T>(build: () => T): (() => T) => {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
};

/** Bots ask most of all whether they are ready, so that the lists wait until they are looked at. */
const lazySelfView = (index: ScenarioIndex, state: GameState, seat: SeatId): SelfView => {
  const acts = once(() => ownActs(state, seat));
  const objectives = once(() => ownObjectives(index, state, seat));
  const secrets = once(() => ownSecrets(index, state, seat));
  const trust = once(() => trustOf(state, seat));
  return {
    ...standingOf(index, state, seat),
    get acts() {
      return acts();
    },
    get objectives() {
      return objectives();
    },
    get secrets() {
      return secrets();
    },
    get trust() {
      return trust();
    },
  };
};

/** The seat's view over the present state. */
export const lazySeatView = (index: ScenarioIndex, state: GameState, seat: SeatId): SeatView => {
  const self = once(() => lazySelfView(index, state, seat));
  const dossier = once(() => dossierView(index, state, seat));
  const board = once(() => boardView(index, state));
  const dealings = once(() => dealingsView(index, state, seat));
  const hand = once(() => handView(index, state, seat));
  const findings = once(() => shownFindings(state, seat));
  const { phase, clock, turn, length, feedback, deadline, ending } = state;
  return {
    seat,
    phase,
    clock,
    turn,
    length,
    feedback,
    ...(deadline ? { deadline: { ...deadline } } : {}),
    ...(ending === undefined ? {} : { ending }),
    get self() {
      return self();
    },
    get dossier() {
      return dossier();
    },
    get board() {
      return board();
    },
    get dealings() {
      return dealings();
    },
    get hand() {
      return hand();
    },
    get findings() {
      return findings();
    },
  };
};
