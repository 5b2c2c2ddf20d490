// What principals at home do: capital each turn, strain for idleness, orders when strain runs high and the price of declining them.
// For a state the principal is its minister, for a firm its board, for a CERT its constituency, for an organisation its members.
import type { ResponseSpec } from '../../scenario/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { moveCapital, moveMeter, moveStrain } from './effects/clamped-changes.ts';
import type { ActRecord } from './game-state.ts';
import type { Play } from './play.ts';
import { linked } from './scenario-index.ts';
import { CONFIDENCE } from './tension.ts';

/** Fresh capital and contacts at the start of a turn; orders from principals whose strain runs high. */
export const openTurn = (play: Play): void => {
  const { numbers, seats } = play.index.scenario;
  for (const seat of seats) {
    const cause = { kind: 'rule', rule: 'turn-start', seat } as const;
    if (play.state.turn > 1) moveCapital(play, { of: seat, by: numbers.capital.perTurn, cause });
    if ((play.state.actors[seat]?.strain ?? 0) >= numbers.strain.order)
      play.emit({ type: 'order-demanded', seat });
  }
};

const actsOf = (play: Play, seat: SeatId): readonly ActRecord[] =>
  play.state.acts.filter((act) => act.seat === seat && act.turn === play.state.turn);

const obeys = (play: Play, seat: SeatId, response: ResponseSpec): boolean => {
  const { kind } = linked(play.index.actors, seat);
  if (kind === 'state' && ['retorsion', 'coercive', 'force'].includes(response.class)) return true;
  const tags = play.index.scenario.numbers.strain.obeys[kind] ?? [];
  return response.tags.some((tag) => tags.includes(tag));
};

const settleDemand = (play: Play, seat: SeatId): void => {
  const state = play.state.seats[seat];
  if (!state?.ordered) return;
  if (actsOf(play, seat).some((act) => obeys(play, seat, linked(play.index.responses, act.response)))) return;
  const prices = play.index.scenario.numbers.strain.declining;
  const price = prices[Math.min(state.declined, prices.length - 1)] ?? 0;
  play.emit({ type: 'demand-declined', seat, times: state.declined + 1 });
  moveCapital(play, { of: seat, by: -price, cause: { kind: 'rule', rule: 'declined', seat } });
};

const settleIdleness = (play: Play, seat: SeatId): void => {
  const { numbers } = play.index.scenario;
  const visible = actsOf(play, seat).some((act) =>
    linked(play.index.responses, act.response).tags.includes('visible'),
  );
  if (visible || play.state.harm === 0) return;
  moveStrain(play, { of: seat, by: numbers.strain.idle, cause: { kind: 'rule', rule: 'idle', seat } });
};

/** What principals make of the turn: idleness, orders declined, silence after harm that everybody saw. */
export const closeTurnAtHome = (play: Play): void => {
  for (const seat of play.index.scenario.seats) {
    settleDemand(play, seat);
    if (linked(play.index.actors, seat).kind === 'state' || linked(play.index.actors, seat).injured) {
      settleIdleness(play, seat);
    }
  }
  for (const seat of play.index.scenario.seats) {
    const actor = linked(play.index.actors, seat);
    if (!actor.injured || actor.kind !== 'state' || play.state.harm === 0) continue;
    if (play.state.actors[seat]?.line !== 'silence') continue;
    const by = -play.index.scenario.numbers.line.silence;
    moveMeter(play, { meter: CONFIDENCE, by, cause: { kind: 'rule', rule: 'silence', seat } });
  }
};
