// A bot for coverage: does anything it may, at random, and prefers what has never been done. Not a player for people.
import { drawBelow, present } from '../base/index.ts';
import { reservedWithin, withinPurse, type Bot, type BotSituation } from '../bots/index.ts';
import type { Act, SeatCommand } from '../game/rules/index.ts';
import type { CardView } from '../game/views/index.ts';
import { AIMS, ANSWERS, DECLINE_REASONS, PUBLIC_LINES, type Aim, type SeatId } from '../vocabulary/index.ts';

/** What has been seen to happen: ids of responses and `clause/option` pairs. Read only. */
export type Seen = ReadonlySet<string>;

const pick = <T>(
  { view, luck }: BotSituation,
  list: readonly T[],
  ...key: readonly string[]
): T | undefined =>
  list.length === 0 ? undefined : list[drawBelow(luck, list.length, view.turn, view.phase, ...key)];

const actFrom = (situation: BotSituation, card: CardView, place: string): Act | undefined => {
  const response = situation.table.responses.find((one) => one.id === card.response);
  if (!response) return undefined;
  const key = `${card.response} ${place}`;
  const actor = pick(situation, card.actors, 'actor', key);
  const asset = pick(situation, card.assets, 'asset', key);
  if (response.target === 'actor' && actor === undefined) return undefined;
  if (response.target === 'asset' && asset === undefined) return undefined;
  const held = situation.view.dossier.evidence.filter((item) => item.held).map((item) => item.id);
  const bounds = card.evidence ?? { min: 0, max: 0 };
  if (held.length < bounds.min) return undefined;
  const aim: Aim = pick(situation, AIMS, 'aim', key) ?? 'unspecified';
  return {
    response: card.response,
    ...(response.target === 'actor' && actor !== undefined ? { targetActor: actor } : {}),
    ...(response.target === 'asset' && asset !== undefined ? { targetAsset: asset } : {}),
    publicity: pick(situation, card.publicity, 'publicity', key) ?? 'public',
    aim,
    basis: [],
    evidence: held.slice(0, bounds.max),
    urgent: drawBelow(situation.luck, 2, 'urgent', key) === 1,
  };
};

/** Cost from which on a card has to be saved for, in units of capital. */
const DEAR_FROM = 4;

const order = (situation: BotSituation, seen: Seen): SeatCommand => {
  const { view, table } = situation;
  const ranked = view.hand
    .filter((card) => card.available)
    .map((card) => {
      const fresh = seen.has(card.response) ? 0 : 1000;
      return { card, rank: fresh + drawBelow(situation.luck, 1000, view.turn, 'rank', card.response) };
    })
    .sort((one, other) => other.rank - one.rank);
  const acts: Act[] = [];
  // For what is dear and has not been seen it saves every other turn.
  const saves =
    view.turn % 2 === 1 && view.hand.some((card) => card.cost >= DEAR_FROM && !seen.has(card.response));
  let capital = saves ? 0 : view.self.capital;
  for (const { card } of ranked) {
    if (acts.length >= table.limits.acts || card.cost > capital) continue;
    const act = actFrom(situation, card, String(view.turn));
    if (!act) continue;
    acts.push(act);
    capital -= card.cost;
  }
  const line = pick(situation, PUBLIC_LINES, 'line') ?? 'silence';
  const state = pick(
    situation,
    table.actors.filter((actor) => actor.kind === 'state' && actor.id !== view.seat),
    'named',
  );
  const named = (line === 'territory' || line === 'state') && state ? { named: state.id } : {};
  const needsName = (line === 'territory' || line === 'state') && !state;
  const choice = pick(situation, view.self.choices, 'choice');
  return {
    type: 'seal',
    order: {
      acts,
      line: needsName ? 'concern' : line,
      ...named,
      ...(choice === undefined ? {} : { choice }),
    },
  };
};

const proposal = (situation: BotSituation, seen: Seen): readonly SeatCommand[] => {
  const { table, view } = situation;
  const kindOf = (seat: SeatId) => table.actors.find((actor) => actor.id === seat)?.kind;
  const fits = (seat: SeatId, kinds: readonly string[]): boolean => kinds.includes(kindOf(seat) ?? '');
  const open = table.packages.filter((one) => fits(view.seat, one.kinds));
  const offer = pick(situation, open, 'package');
  const made = view.dealings.agreements.some((one) => one.by === view.seat && one.proposed === view.turn);
  if (!offer || made) return [];
  const others = table.seats.filter((seat) => seat !== view.seat && fits(seat, offer.kinds));
  const parties = [...new Set([...offer.needs, ...others.slice(0, 2)])].filter((seat) => seat !== view.seat);
  if (parties.length === 0 || !offer.needs.every((seat) => seat === view.seat || parties.includes(seat)))
    return [];
  const clauses = offer.clauses.map((clause) => {
    const fresh = clause.options.filter((option) => !seen.has(`${clause.id}/${option.id}`));
    const option = present(
      pick(situation, fresh.length > 0 ? fresh : clause.options, clause.id),
      'a clause has options',
    );
    return { clause: clause.id, option: option.id };
  });
  // It spends all it has: what is dear is to be seen too.
  const paid = withinPurse(offer, clauses, view.self.capital);
  return paid.length === 0 ? [] : [{ type: 'propose', package: offer.id, parties, clauses: paid }];
};

const consultation = (situation: BotSituation, seen: Seen): readonly SeatCommand[] => {
  const { view, table } = situation;
  const held = view.dossier.evidence.filter((item) => item.held).map((item) => item.id);
  const answers = view.dealings.requests
    .filter((one) => one.of === view.seat && one.status === 'pending')
    .flatMap((one): SeatCommand[] => {
      const answer = pick(
        situation,
        [...ANSWERS, 'granted', 'granted', 'silence'] as const,
        'answer',
        one.id,
      );
      if (answer === undefined || answer === 'silence') return [];
      const given = { type: 'answer', request: one.id } as const;
      if (answer === 'granted') {
        const items = one.lacks?.slice(0, 2) ?? [];
        // Nobody grants a request for evidence with empty hands.
        if (one.kind === 'evidence' && items.length === 0)
          return [{ ...given, answer: 'declined-with-reasons', reason: 'nothing-to-give', evidence: [] }];
        return [{ ...given, answer, evidence: [...items] }];
      }
      const reason = answer === 'declined' ? undefined : pick(situation, DECLINE_REASONS, 'reason', one.id);
      return [{ ...given, answer, ...(reason === undefined ? {} : { reason }), evidence: [] }];
    });
  const replies = view.dealings.agreements.flatMap((one): SeatCommand[] => {
    if (one.status === 'proposed' && !one.signed.some((signed) => signed.seat === view.seat)) {
      const offer = table.packages.find((each) => each.id === one.package);
      const reserve = offer ? reservedWithin(offer, one.clauses, [], view.self.capital) : [];
      return [{ type: 'sign', agreement: one.id, reserve }];
    }
    return one.joint && !one.contributed
      ? [{ type: 'contribute', agreement: one.id, evidence: held.slice(0, 3) }]
      : [];
  });
  if (view.self.ready) return [...answers, ...replies];
  const entry = pick(
    situation,
    table.directory.filter((one) => one.of !== view.seat),
    'entry',
  );
  const contact: SeatCommand[] =
    entry && view.self.contactsLeft > 0 ? [{ type: 'contact', entry: entry.id }] : [];
  const of = pick(
    situation,
    table.seats.filter((seat) => seat !== view.seat),
    'of',
  );
  const kind = pick(
    situation,
    ['clarification', 'assistance', 'consent', 'evidence', 'cessation'] as const,
    'kind',
  );
  const open = view.dealings.requests.some(
    (one) => one.by === view.seat && one.of === of && one.kind === kind && one.status === 'pending',
  );
  const ask: SeatCommand[] = of !== undefined && kind && !open ? [{ type: 'ask', request: kind, of }] : [];
  return [...answers, ...replies, ...contact, ...ask, ...proposal(situation, seen), { type: 'ready' }];
};

/** The restless bot; it prefers what `seen` has not got. */
export const restlessBot =
  (seen: Seen): Bot =>
  (situation) => {
    const { view } = situation;
    if (view.phase === 'consultation') return consultation(situation, seen);
    if (view.self.ready) return [];
    if (view.phase === 'decision') return [order(situation, seen)];
    return ['orientation', 'briefing', 'report'].includes(view.phase) ? [{ type: 'ready' }] : [];
  };
