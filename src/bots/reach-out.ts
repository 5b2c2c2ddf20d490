// Whom a bot rings and what it asks: through the directory as printed, and by requests that await an answer.
// It learns from its own calls: an entry that failed is not rung again, one that answered need not be.
import type { SeatCommand } from '../game/rules/index.ts';
import type { ActorId, RequestKind, SeatId } from '../vocabulary/index.ts';
import { planOf, type Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { otherSeats, type Reading } from './reading.ts';
import { lookUpIn } from './table-look-up.ts';

/** Requests a bot makes in a turn at most, and calls. */
const ASKS_A_TURN = { injured: 2, other: 1 } as const;
const CALLS_A_TURN = 2;
/** Belief, in permille, from which on a state is asked to stop what comes from it. */
const ASKS_TO_STOP_FROM = 300;

const candidates = (situation: BotSituation, reading: Reading, kind: RequestKind): readonly ActorId[] => {
  const others = otherSeats(situation);
  const { actors, accusable } = lookUpIn(situation.table);
  const { suspect } = reading;
  const host = [...accusable].filter((actor) => others.some((seat) => seat === actor));
  switch (kind) {
    case 'cessation':
      return suspect && suspect.permille >= ASKS_TO_STOP_FROM ? [suspect.actor] : [];
    case 'clarification':
      return suspect ? [suspect.actor, ...host] : host;
    case 'assistance':
      return [
        ...others.filter((seat) => actors.get(seat)?.kind === 'cert'),
        ...others.filter((seat) => actors.get(seat)?.kind === 'organisation'),
      ];
    case 'consent':
      return [...host, ...others.filter((seat) => actors.get(seat)?.kind === 'state')];
    case 'evidence': {
      // The road it took and the machines it used know more than those whom it struck.
      const informed = others.filter(
        (seat) => actors.get(seat)?.transit === true || actors.get(seat)?.kind === 'firm',
      );
      const rest = others.filter((seat) => !informed.includes(seat));
      return [...informed, ...rest];
    }
  }
};

const requests = (situation: BotSituation, attitude: Attitude, reading: Reading): readonly SeatCommand[] => {
  const { view, table } = situation;
  const own = view.dealings.requests.filter((one) => one.by === view.seat);
  if (own.some((one) => one.turn === view.turn)) return [];
  const wanted = planOf(attitude, reading.stance).asks.flatMap((kind): SeatCommand[] => {
    const of = candidates(situation, reading, kind).find(
      (actor) =>
        actor !== view.seat &&
        table.seats.some((seat) => seat === actor) &&
        !own.some((one) => one.of === actor && one.kind === kind && one.status !== 'lapsed'),
    );
    return of === undefined ? [] : [{ type: 'ask', request: kind, of: of as SeatId }];
  });
  return wanted.slice(0, reading.me.injured ? ASKS_A_TURN.injured : ASKS_A_TURN.other);
};

const calls = (
  { table, view }: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] => {
  const used = table.limits.contacts - view.self.contactsLeft;
  if (used > 0 || attitude.contributes === 0) return [];
  const known = new Set(view.dealings.called.map((one) => one.entry));
  const reached = new Set(
    view.dealings.called
      .filter((one) => one.outcome === 'reached')
      .map((one) => table.directory.find((entry) => entry.id === one.entry)?.of),
  );
  const level = reading.me.kind === 'state' || reading.me.kind === 'organisation' ? 'political' : 'technical';
  return table.directory
    .filter((entry) => entry.of !== view.seat && !known.has(entry.id) && !reached.has(entry.of))
    .map((entry) => ({
      entry,
      rank:
        (entry.level === level ? 6 : 0) +
        (entry.hours === 'always' ? 2 : 0) +
        (entry.of === reading.suspect?.actor ? 4 : 0) +
        reading.luck(5, 'call', entry.id),
    }))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, Math.min(CALLS_A_TURN, view.self.contactsLeft))
    .map(({ entry }) => ({ type: 'contact', entry: entry.id }));
};

/** Calls and requests of a turn; none where it has made them. */
export const reachOut = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] => [
  ...calls(situation, attitude, reading),
  ...requests(situation, attitude, reading),
];
