// Events between seats: contacts, messages, requests, register, agreements, sealed orders.
// Each says how it folds and who may see which of its fields; parties see their own dealings and nobody else does.
import { plainCopy } from '../../../base/index.ts';
import type { AgreementId, SeatId } from '../../../vocabulary/index.ts';
import type { AgreementState, GameState } from '../game-state.ts';
import { tieKey } from '../tie-key.ts';
import type { EventDefinition } from './event-definition.ts';

const agreementOf = (draft: GameState, id: AgreementId): AgreementState | undefined =>
  draft.agreements.find((agreement) => agreement.id === id);

const count = (draft: GameState, key: string): void => {
  draft.counts[key] = (draft.counts[key] ?? 0) + 1;
};

/** The counter's key for dealings of a kind among the seats: independent of their order. */
export const dealingsKey = (kind: 'request' | 'agreement' | 'message', seats: readonly SeatId[]): string =>
  `${kind}:${[...seats].sort().join('+')}`;

/** Definitions of dealings between seats. */
export const diplomacyEvents = {
  contacted: {
    evolve(draft, event) {
      const seat = draft.seats[event.by];
      if (seat) seat.contactsLeft = Math.max(0, seat.contactsLeft - 1);
      const entry = draft.directory[event.entry];
      if (entry) entry.called[event.by] = event.outcome;
    },
    seen: (event) => (event.outcome === 'reached' ? [event.by, event.of] : [event.by]),
    show: (event) => ({ by: event.by, of: event.of, entry: event.entry, outcome: event.outcome }),
  } satisfies EventDefinition<'contacted'>,
  'channel-tested': {
    evolve(draft, event) {
      const tie = draft.ties[tieKey(event.between[0], event.between[1])];
      if (tie) tie.channel = true;
      for (const id of event.entries) {
        const entry = draft.directory[id];
        if (entry) entry.outcome = 'reached';
      }
    },
    seen: (event) => event.between,
    show: (event) => ({ between: [...event.between], entries: [...event.entries] }),
  } satisfies EventDefinition<'channel-tested'>,
  'message-sent': {
    evolve(draft, event) {
      count(draft, dealingsKey('message', [event.from, ...event.to]));
    },
    seen: (event) => [event.from, ...event.to],
    show: (event) => ({ id: event.id, from: event.from, to: [...event.to], text: { ...event.text } }),
  } satisfies EventDefinition<'message-sent'>,
  'request-made': {
    evolve(draft, event) {
      count(draft, dealingsKey('request', [event.by, event.of]));
      draft.requests.push({
        id: event.id,
        kind: event.kind,
        by: event.by,
        of: event.of,
        turn: event.turn,
        status: 'pending',
        ...(event.act === undefined ? {} : { act: event.act }),
      });
    },
    seen: (event) => [event.by, event.of],
    show: (event) => ({ id: event.id, kind: event.kind, by: event.by, of: event.of }),
  } satisfies EventDefinition<'request-made'>,
  'request-answered': {
    evolve(draft, event) {
      const request = draft.requests.find((one) => one.id === event.id);
      if (!request) return;
      request.status = event.answer;
      request.answered = event.turn;
      if (event.reason !== undefined) request.reason = event.reason;
    },
    seen: (event) => [event.by, event.of],
    show: (event) => ({
      id: event.id,
      by: event.by,
      of: event.of,
      answer: event.answer,
      ...(event.reason === undefined ? {} : { reason: event.reason }),
    }),
  } satisfies EventDefinition<'request-answered'>,
  'request-lapsed': {
    evolve(draft, event) {
      const request = draft.requests.find((one) => one.id === event.id);
      if (request) request.status = 'lapsed';
    },
    seen: (event) => [event.by, event.of],
    show: (event) => ({ id: event.id, by: event.by, of: event.of }),
  } satisfies EventDefinition<'request-lapsed'>,
  registered: {
    evolve(draft, event) {
      draft.register.push({ ...event.entry });
    },
    seen: (event) => [event.entry.by, event.entry.to],
    show: ({ entry }) => ({ entry: entry.kind, by: entry.by, to: entry.to, turn: entry.turn }),
  } satisfies EventDefinition<'registered'>,
  'agreement-proposed': {
    evolve(draft, event) {
      count(draft, dealingsKey('agreement', event.parties));
      draft.agreements.push({
        id: event.id,
        package: event.package,
        parties: [...event.parties],
        by: event.by,
        clauses: event.clauses.map((clause) => ({ ...clause })),
        signed: { [event.by]: [] },
        status: 'proposed',
        proposed: event.turn,
        breaches: [],
      });
    },
    seen: (event) => event.parties,
    show: (event) => ({
      id: event.id,
      package: event.package,
      by: event.by,
      parties: [...event.parties],
      clauses: event.clauses.map((clause) => ({ ...clause })),
    }),
  } satisfies EventDefinition<'agreement-proposed'>,
  'agreement-countered': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (!agreement) return;
      agreement.clauses = event.clauses.map((clause) => ({ ...clause }));
      agreement.by = event.by;
      agreement.signed = { [event.by]: [] };
      agreement.proposed = draft.turn;
    },
    seen: (event) => event.parties,
    show: (event) => ({
      id: event.id,
      by: event.by,
      clauses: event.clauses.map((clause) => ({ ...clause })),
    }),
  } satisfies EventDefinition<'agreement-countered'>,
  'agreement-signed': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (agreement) agreement.signed[event.by] = [...event.reserved];
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id, by: event.by, reserved: [...event.reserved] }),
  } satisfies EventDefinition<'agreement-signed'>,
  'agreement-entered': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (!agreement) return;
      agreement.status = 'in-force';
      agreement.since = event.turn;
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id, turn: event.turn }),
  } satisfies EventDefinition<'agreement-entered'>,
  'agreement-declined': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (agreement) agreement.status = 'declined';
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id, by: event.by }),
  } satisfies EventDefinition<'agreement-declined'>,
  'agreement-lapsed': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (agreement) agreement.status = 'lapsed';
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id }),
  } satisfies EventDefinition<'agreement-lapsed'>,
  'agreement-withdrawn': {
    evolve(draft, event) {
      const agreement = agreementOf(draft, event.id);
      if (agreement) agreement.status = 'ended';
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id, by: event.by }),
  } satisfies EventDefinition<'agreement-withdrawn'>,
  'clause-breached': {
    evolve(draft, event) {
      agreementOf(draft, event.id)?.breaches.push({
        clause: event.clause,
        by: event.by,
        turn: event.turn,
        detected: false,
      });
    },
    seen: () => 'none',
    show: () => ({}),
  } satisfies EventDefinition<'clause-breached'>,
  'breach-detected': {
    evolve(draft, event) {
      for (const breach of agreementOf(draft, event.id)?.breaches ?? []) {
        if (breach.clause === event.clause && breach.by === event.by && breach.turn === event.turn) {
          breach.detected = true;
        }
      }
    },
    seen: (event) => event.parties,
    show: (event) => ({ id: event.id, clause: event.clause, by: event.by, turn: event.turn }),
  } satisfies EventDefinition<'breach-detected'>,
  'act-written': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (seat) seat.written = { ...event.text };
    },
    seen: (event) => [event.seat],
    show: (event) => ({ text: { ...event.text } }),
  } satisfies EventDefinition<'act-written'>,
  'act-mapped': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (!seat) return;
      delete seat.written;
      if (!event.act) return;
      const actor = draft.actors[event.seat];
      const order = seat.order ?? {
        acts: [],
        line: actor?.line ?? 'silence',
        ...(actor?.named === undefined ? {} : { named: actor.named }),
      };
      order.acts.push(plainCopy(event.act));
      seat.order = order;
    },
    seen: (event) => [event.seat],
    show: (event) => ({
      mapped: event.act !== undefined,
      ...(event.act ? { response: event.act.response } : {}),
      ...(event.reason ? { reason: { ...event.reason } } : {}),
      ...(event.lapsed === true ? { lapsed: true } : {}),
    }),
  } satisfies EventDefinition<'act-mapped'>,
  'order-sealed': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (!seat) return;
      // Acts mapped by the facilitator before the seat sealed stay part of the order.
      const mapped = seat.order?.acts ?? [];
      seat.order = {
        ...event.order,
        acts: plainCopy([...mapped, ...event.order.acts]),
      };
      seat.ready = true;
    },
    seen: () => 'all',
    // That a seat has sealed shows on every board; what it sealed only to itself.
    show: (event, seat) => ({
      seat: event.seat,
      ...(seat === event.seat ? { acts: event.order.acts.length } : {}),
    }),
  } satisfies EventDefinition<'order-sealed'>,
  'choice-taken': {
    evolve(draft, event) {
      draft.choice = event.choice;
      draft.choices.push(event.choice);
    },
    seen: (event) => [event.seat],
    show: (event) => ({ choice: event.choice }),
  } satisfies EventDefinition<'choice-taken'>,
};
