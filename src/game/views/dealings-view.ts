// Dealings to which a seat is a party: requests, agreements, the register, calls made, channels. Nothing of other people's dealings.
import type { ClauseId, EvidenceId, SeatId } from '../../vocabulary/index.ts';
import {
  holdsItem,
  inquiresJointly,
  isNewsTo,
  type AgreementState,
  type GameState,
  type RequestState,
  type ScenarioIndex,
} from '../rules/index.ts';
import type { DealingsView, Writable } from './seat-view.ts';

type RequestView = DealingsView['requests'][number];
type AgreementView = DealingsView['agreements'][number];

const signaturesOf = ({ parties, signed }: AgreementState): AgreementView['signed'] => {
  const signatures: { seat: SeatId; reserved: ClauseId[] }[] = [];
  for (const seat of parties) {
    const reserved = signed[seat];
    if (reserved) signatures.push({ seat, reserved: [...reserved] });
  }
  return signatures;
};

const agreementView = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  agreement: AgreementState,
): AgreementView => {
  const joint = agreement.status === 'in-force' && inquiresJointly({ index }, agreement, seat);
  const contributed = state.seats[seat]?.contributions[agreement.id];
  const terms: Omit<AgreementView, 'contributed' | 'breaches'> = {
    id: agreement.id,
    package: agreement.package,
    parties: [...agreement.parties],
    by: agreement.by,
    clauses: agreement.clauses.map(({ clause, option }) => ({ clause, option })),
    signed: signaturesOf(agreement),
    status: agreement.status,
    proposed: agreement.proposed,
    joint,
  };
  const view = terms as Writable<AgreementView>;
  if (contributed) view.contributed = [...contributed];
  view.breaches = agreement.breaches
    .filter((breach) => breach.detected)
    .map(({ clause, by, turn }) => ({ clause, by, turn }));
  return view;
};

type Part<K extends keyof DealingsView> = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
) => DealingsView[K];

const lackedBy = (
  index: ScenarioIndex,
  state: GameState,
  { kind, by, of, status }: RequestState,
  seat: SeatId,
): readonly EvidenceId[] | undefined =>
  kind === 'evidence' && status === 'pending' && of === seat
    ? index.scenario.evidence
        .map(({ id }) => id)
        .filter((id) => holdsItem(state, seat, id) && isNewsTo(state, by, id))
    : undefined;

const requestView = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  request: RequestState,
): RequestView => {
  const { id, kind, by, of, turn, status, reason, act } = request;
  const lacks = lackedBy(index, state, request, seat);
  const made = act === undefined ? undefined : state.acts.find((one) => one.id === act);
  const view: Writable<RequestView> = { id, kind, by, of, turn, status };
  if (reason !== undefined) view.reason = reason;
  if (made !== undefined && (made.publicity !== 'covert' || by === seat)) view.response = made.response;
  if (lacks !== undefined) view.lacks = lacks;
  return view;
};

/** Requests that the seat made or was asked. */
export const ownRequests: Part<'requests'> = (index, state, seat) =>
  state.requests
    .filter((request) => request.by === seat || request.of === seat)
    .map((request) => requestView(index, state, seat, request));

/** Agreements to which the seat is a party. */
export const ownAgreements: Part<'agreements'> = (index, state, seat) =>
  state.agreements
    .filter((agreement) => agreement.parties.includes(seat))
    .map((agreement) => agreementView(index, state, seat, agreement));

/** Entries of the register by or to the seat. */
export const ownRegister: Part<'register'> = (_index, state, seat) =>
  state.register
    .filter((entry) => entry.by === seat || entry.to === seat)
    .map(({ kind, by, to, turn }) => ({ kind, by, to, turn }));

/** What came of the seat's calls. */
export const ownCalls: Part<'called'> = (index, state, seat) =>
  index.scenario.directory.flatMap(({ id }) => {
    const outcome = state.directory[id]?.called[seat];
    return outcome === undefined ? [] : [{ entry: id, outcome }];
  });

/** With whom a tested channel stands. */
export const ownChannels: Part<'channels'> = (_index, state, seat) =>
  Object.values(state.ties)
    .filter((tie) => tie.channel && (tie.a === seat || tie.b === seat))
    .map((tie) => (tie.a === seat ? tie.b : tie.a));

/** The seat's dealings. */
export const dealingsView = (index: ScenarioIndex, state: GameState, seat: SeatId): DealingsView => ({
  requests: ownRequests(index, state, seat),
  agreements: ownAgreements(index, state, seat),
  register: ownRegister(index, state, seat),
  called: ownCalls(index, state, seat),
  channels: ownChannels(index, state, seat),
});
