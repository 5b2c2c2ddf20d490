// Dealings to which a seat is a party: requests, agreements, the register, calls made, channels. Nothing of other people's dealings.
import type { SeatId } from '../../vocabulary/index.ts';
import { boundParties, type AgreementState, type GameState, type ScenarioIndex } from '../rules/index.ts';
import type { DealingsView } from './seat-view.ts';

const agreementView = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  agreement: AgreementState,
): DealingsView['agreements'][number] => {
  const joint =
    agreement.status === 'in-force' &&
    boundParties({ index }, agreement).some((bound) => bound.party === seat && bound.clause.joint);
  const contributed = state.seats[seat]?.contributions[agreement.id];
  return {
    id: agreement.id,
    package: agreement.package,
    parties: [...agreement.parties],
    by: agreement.by,
    clauses: agreement.clauses.map(({ clause, option }) => ({ clause, option })),
    signed: agreement.parties.flatMap((party) => {
      const reserved = agreement.signed[party];
      return reserved ? [{ seat: party, reserved: [...reserved] }] : [];
    }),
    status: agreement.status,
    proposed: agreement.proposed,
    joint,
    ...(contributed ? { contributed: [...contributed] } : {}),
    breaches: agreement.breaches
      .filter((breach) => breach.detected)
      .map(({ clause, by, turn }) => ({ clause, by, turn })),
  };
};

/** The seat's dealings. */
export const dealingsView = (index: ScenarioIndex, state: GameState, seat: SeatId): DealingsView => ({
  requests: state.requests
    .filter((request) => request.by === seat || request.of === seat)
    .map(({ id, kind, by, of, turn, status }) => ({ id, kind, by, of, turn, status })),
  agreements: state.agreements
    .filter((agreement) => agreement.parties.includes(seat))
    .map((agreement) => agreementView(index, state, seat, agreement)),
  register: state.register
    .filter((entry) => entry.by === seat || entry.to === seat)
    .map(({ kind, by, to, turn }) => ({ kind, by, to, turn })),
  called: index.scenario.directory.flatMap(({ id }) => {
    const outcome = state.directory[id]?.called[seat];
    return outcome === undefined ? [] : [{ entry: id, outcome }];
  }),
  channels: Object.values(state.ties)
    .filter((tie) => tie.channel && (tie.a === seat || tie.b === seat))
    .map((tie) => (tie.a === seat ? tie.b : tie.a)),
});
