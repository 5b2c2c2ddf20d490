// Decides what a seat does in consultation: messages, calls through the directory, requests and answers. Answers are free; time is not.
import { happens, present } from '../../../base/index.ts';
import {
  ANSWERS,
  DECLINE_REASONS,
  REQUEST_KINDS,
  type MessageId,
  type RegisterKind,
  type RequestId,
  type SeatId,
} from '../../../vocabulary/index.ts';
import type { SeatCommand } from '../command.ts';
import { dealingsKey } from '../events/diplomacy-events.ts';
import type { RequestState } from '../game-state.ts';
import { moveTrust } from '../effects/clamped-changes.ts';
import { holdsItem, isNewsTo } from '../items.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';
import { tieKey } from '../tie-key.ts';

type CommandOf<T extends SeatCommand['type']> = Extract<SeatCommand, { type: T }>;

/** The id of the next dealing of a kind among these seats; built from them and their own count alone. */
export const nextDealingId = (
  play: Play,
  kind: 'request' | 'agreement' | 'message',
  seats: readonly SeatId[],
): string => {
  const key = dealingsKey(kind, seats);
  return `${key}:${String((play.state.counts[key] ?? 0) + 1)}`;
};

/** Sends a message to one or more other seats. */
export const decideMessage = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'message'>,
): RuleRefusal | undefined => {
  const to = [...new Set(command.to)];
  if (to.length === 0) return refuse('rules/empty');
  for (const one of to) {
    if (!play.index.seats.has(one) || one === seat) return refuse('rules/unknown-seat', { seat: one });
  }
  play.emit({
    type: 'message-sent',
    id: nextDealingId(play, 'message', [seat, ...to]) as MessageId,
    from: seat,
    to,
    text: { id: command.text.id, hash: command.text.hash },
  });
  return undefined;
};

/**
 * Calls an entry of the directory. What is printed may not be what answers: a stale or wrong-level entry costs one of the
 * turn's contacts, an office-hours entry answers or not by chance. A call that reaches its party raises its trust a little.
 */
export const decideContact = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'contact'>,
): RuleRefusal | undefined => {
  const spec = play.index.directory.get(command.entry);
  if (!spec) return refuse('rules/unknown-entry', { entry: command.entry });
  if (spec.of === seat) return refuse('rules/own-entry');
  if ((play.state.seats[seat]?.contactsLeft ?? 0) <= 0) return refuse('rules/no-contacts-left');
  const set = present(play.state.directory[command.entry], 'a listed entry has a state').outcome;
  const { seed, turn } = play.state;
  // An office-hours desk is shut in half of the crises' hours; tested channels are answered always.
  const shut =
    set === 'reached' &&
    spec.hours === 'office' &&
    !(play.state.ties[tieKey(seat, spec.of)]?.channel ?? false) &&
    happens(seed, 500, 'contact', turn, command.entry);
  const outcome = shut ? 'closed' : set;
  play.emit({ type: 'contacted', by: seat, of: spec.of, entry: spec.id, outcome });
  if (outcome === 'reached') {
    const cause = { kind: 'rule', rule: 'contact', seat } as const;
    moveTrust(play, { of: spec.of, in: seat, by: 1, cause });
  }
  return undefined;
};

/** The same question, still open or put in this very turn. */
const askedAlready = (play: Play, by: SeatId, of: SeatId, kind: string): RequestState | undefined =>
  play.state.requests.find(
    (one) =>
      one.by === by &&
      one.of === of &&
      one.kind === kind &&
      (one.status === 'pending' || one.turn === play.state.turn),
  );

/** Asks another seat for something; a request to cease is also a call in the register. */
export const decideAsk = (play: Play, seat: SeatId, command: CommandOf<'ask'>): RuleRefusal | undefined => {
  if (!REQUEST_KINDS.includes(command.request)) return refuse('rules/bad-value', { field: 'request' });
  if (!play.index.seats.has(command.of)) return refuse('rules/unknown-seat', { seat: command.of });
  if (command.of === seat) return refuse('rules/ask-yourself');
  if (askedAlready(play, seat, command.of, command.request)) return refuse('rules/asked-already');
  const id = nextDealingId(play, 'request', [seat, command.of]) as RequestId;
  const { turn } = play.state;
  play.emit({ type: 'request-made', id, kind: command.request, by: seat, of: command.of, turn });
  const kind: RegisterKind = command.request === 'cessation' ? 'call' : 'request';
  play.emit({ type: 'registered', entry: { kind, by: seat, to: command.of, turn, source: id } });
  return undefined;
};

const REGISTERED_ANSWER = {
  granted: 'answer',
  'declined-with-reasons': 'answer',
  declined: 'refusal',
} as const;

const handOver = (
  play: Play,
  seat: SeatId,
  request: RequestState,
  items: CommandOf<'answer'>['evidence'],
): void => {
  const cause = { kind: 'request', request: request.id } as const;
  for (const item of items) {
    // What the asker has or everybody can read is handed over without risk, and is no news.
    if (!isNewsTo(play.state, request.by, item)) continue;
    play.emit({ type: 'evidence-gained', item, to: request.by, from: seat, cause });
    const burn = play.index.evidence.get(item)?.burn ?? 0;
    if (play.state.evidence[item]?.burned) continue;
    if (happens(play.state.seed, burn, 'burn', item, request.id)) {
      play.emit({ type: 'source-burned', item, by: seat, cause });
    }
  }
};

/** What is wrong with the items that would go with an answer: a grant of evidence hands over something that the asker lacks. */
const itemsRefused = (
  play: Play,
  request: RequestState,
  command: CommandOf<'answer'>,
): RuleRefusal | undefined => {
  if (command.evidence.length > 0 && command.answer !== 'granted')
    return refuse('rules/evidence-count', { min: 0, max: 0 });
  for (const item of command.evidence) {
    if (!play.index.evidence.has(item)) return refuse('rules/unknown-evidence', { item });
    if (!holdsItem(play.state, request.of, item)) return refuse('rules/evidence-not-held', { item });
  }
  const gives = command.evidence.some((item) => isNewsTo(play.state, request.by, item));
  return request.kind === 'evidence' && command.answer === 'granted' && !gives
    ? refuse('rules/nothing-handed-over')
    : undefined;
};

/** Answers a request addressed to the seat; evidence asked for goes with the answer, and reasons with a refusal that has them. */
export const decideAnswer = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'answer'>,
): RuleRefusal | undefined => {
  const request = play.state.requests.find((one) => one.id === command.request);
  // Somebody else's request is as unknown as one that does not exist.
  if (request?.of !== seat) return refuse('rules/unknown-request');
  if (request.status !== 'pending') return refuse('rules/already-answered');
  const { answer, reason } = command;
  if (!ANSWERS.includes(answer)) return refuse('rules/bad-value', { field: 'answer' });
  const fits = answer === 'declined-with-reasons' && reason !== undefined && DECLINE_REASONS.includes(reason);
  if (reason !== undefined && !fits) return refuse('rules/bad-value', { field: 'reason' });
  const refusal = itemsRefused(play, request, command);
  if (refusal) return refusal;
  const items = [...new Set(command.evidence)];
  const { turn } = play.state;
  const { id, by, kind } = request;
  const type = 'request-answered';
  play.emit(
    reason === undefined
      ? { type, id, by: seat, of: by, answer, items, turn }
      : { type, id, by: seat, of: by, answer, reason, items, turn },
  );
  const consents = kind === 'consent' && answer === 'granted';
  const entry = {
    kind: consents ? 'consent' : REGISTERED_ANSWER[answer],
    by: seat,
    to: by,
    turn,
  } as const;
  play.emit({ type: 'registered', entry: { ...entry, source: id } });
  handOver(play, seat, request, items);
  if (answer === 'granted') {
    const gain = play.index.scenario.numbers.trust.answered;
    moveTrust(play, { of: by, in: seat, by: gain, cause: { kind: 'request', request: id } });
  }
  return undefined;
};
