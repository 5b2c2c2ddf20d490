// Events of the course of an exercise: start, phases, clock, seats, news, rulings, closing of turns, endings.
// Each says how it folds and who may see which of its fields; nothing is decided here.
import type { FindingSubject, JudgedVerdict, KeptVerdict } from '../finding-record.ts';
import type { SeatState } from '../game-state.ts';
import type { SeatId } from '../../../vocabulary/index.ts';
import type { EventDefinition } from './event-definition.ts';

const freshSeat = (driver: SeatState['driver'], doctrine: SeatState['doctrine']): Partial<SeatState> => ({
  driver,
  ...(doctrine === undefined ? {} : { doctrine }),
});

const kept = ({ verdict, lean, confidence, path }: JudgedVerdict): KeptVerdict =>
  lean === undefined
    ? { verdict, confidence, path: [...path] }
    : { verdict, lean, confidence, path: [...path] };

const isSameAct = (one: FindingSubject, other: FindingSubject): boolean =>
  one.kind === 'act' && other.kind === 'act' && one.act === other.act;

/** Definitions of the course of an exercise. */
export const exerciseEvents = {
  'exercise-started': {
    evolve(draft, event) {
      draft.seed = event.seed;
      draft.truth = event.truth;
      draft.length = event.length;
      draft.lastTurn = event.lastTurn;
      draft.feedback = event.feedback;
      draft.clocked = event.clocked;
      for (const [seat, assigned] of Object.entries(event.drivers)) {
        const state = draft.seats[seat as SeatId];
        if (state) Object.assign(state, freshSeat(assigned.driver, assigned.doctrine));
      }
    },
    seen: () => 'all',
    show: (event) => ({ length: event.length, feedback: event.feedback }),
  } satisfies EventDefinition<'exercise-started'>,
  'phase-entered': {
    evolve(draft, event) {
      draft.phase = event.phase;
      draft.turn = event.turn;
      draft.clock = event.clock;
      if (event.deadline) draft.deadline = { ...event.deadline };
      // To delete what is not there costs as much as to delete what is, and most exercises have no clock.
      else if (draft.deadline) delete draft.deadline;
      for (const seat of Object.values(draft.seats)) {
        seat.ready = false;
        if (event.contacts !== undefined) seat.contactsLeft = event.contacts;
      }
    },
    seen: () => 'all',
    show: (event) => ({
      phase: event.phase,
      turn: event.turn,
      ...(event.deadline ? { seconds: event.deadline.seconds } : {}),
    }),
  } satisfies EventDefinition<'phase-entered'>,
  'clock-set': {
    evolve(draft, event) {
      draft.clock = event.clock;
      if (event.deadline) draft.deadline = { ...event.deadline };
    },
    seen: () => 'all',
    show: (event) => ({ clock: event.clock, ...(event.deadline ? { seconds: event.deadline.seconds } : {}) }),
  } satisfies EventDefinition<'clock-set'>,
  'seat-readied': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (seat) seat.ready = true;
    },
    seen: () => 'all',
    show: (event) => ({ seat: event.seat }),
  } satisfies EventDefinition<'seat-readied'>,
  'driver-changed': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (!seat) return;
      seat.driver = event.driver;
      if (event.doctrine === undefined) delete seat.doctrine;
      else seat.doctrine = event.doctrine;
    },
    seen: () => 'all',
    show: (event) => ({ seat: event.seat, driver: event.driver }),
  } satisfies EventDefinition<'driver-changed'>,
  'inject-delivered': {
    evolve(draft, event) {
      draft.delivered[event.inject] = draft.turn;
    },
    seen: (event) => event.to,
    show: (event) => ({ inject: event.inject, toAll: event.to === 'all' }),
  } satisfies EventDefinition<'inject-delivered'>,
  'inject-improvised': {
    evolve(draft, event) {
      draft.improvised.push({ ...event.inject, text: { ...event.inject.text } });
    },
    seen: (event) => event.inject.to,
    show: (event) => ({ text: { ...event.inject.text }, toAll: event.inject.to === 'all' }),
  } satisfies EventDefinition<'inject-improvised'>,
  'finding-made': {
    evolve(draft, event) {
      const { subject, test, seat, turn, known, true: truth } = event.finding;
      const verdicts = { known: kept(known), true: kept(truth) };
      const finding =
        seat === undefined
          ? { subject, test, turn, ...verdicts }
          : { subject, test, seat, turn, ...verdicts };
      // A ruling can have an act judged again; the later finding takes the place of the earlier.
      const place = draft.findings.findIndex((one) => isSameAct(one.subject, subject));
      if (place < 0) draft.findings.push(finding);
      else draft.findings[place] = finding;
    },
    seen: (event) => event.shown,
    // Only what was known: the verdict on the truth would tell the truth. The facts, their causes and what is open say what
    // the actor holds and asked in private, so they are for the actor alone.
    show: ({ finding }, seat) => ({
      subject: finding.subject,
      test: finding.test,
      ...(finding.seat === undefined ? {} : { seat: finding.seat }),
      known: seat === finding.seat ? finding.known : { ...finding.known, facts: [], open: [] },
    }),
  } satisfies EventDefinition<'finding-made'>,
  ruled: {
    evolve(draft, event) {
      draft.rulings.push({ ...event.ruling, reason: { ...event.ruling.reason } });
    },
    seen: (event) => event.shown,
    show: ({ ruling }) => ({ fact: ruling.fact, value: ruling.value, reason: { ...ruling.reason } }),
  } satisfies EventDefinition<'ruled'>,
  'turn-closed': {
    evolve(draft, event) {
      draft.history.push({ escalation: event.escalation, harm: event.harm });
      // The wave of the turn is history now; the next has not struck yet.
      draft.harm = 0;
      for (const seat of Object.values(draft.seats)) {
        seat.estimates.push({ ...seat.estimate });
        seat.ordered = false;
        seat.contributions = {};
        if (seat.order) delete seat.order;
        if (seat.written) delete seat.written;
      }
    },
    seen: () => 'all',
    show: (event) => ({ turn: event.turn }),
  } satisfies EventDefinition<'turn-closed'>,
  'ending-reached': {
    evolve(draft, event) {
      draft.ending = event.ending;
    },
    seen: () => 'all',
    show: (event) => ({ ending: event.ending }),
  } satisfies EventDefinition<'ending-reached'>,
  'rewound-to': {
    // The log restores the earlier position itself; folding only marks the place.
    evolve() {},
    seen: () => 'all',
    show: () => ({}),
  } satisfies EventDefinition<'rewound-to'>,
};
