// What a bot does about agreements: offers the packages of its plan, signs, signs with reservations, counters once, or declines.
// Options of a clause run from the cheapest to the dearest, by the catalogue's convention; a plan says how strong it wants them.
import { present } from '../base/index.ts';
import type { FilledClause, SeatCommand } from '../game/rules/index.ts';
import type { DealingsView, PublicPackage } from '../game/views/index.ts';
import type { ClauseId, SeatId } from '../vocabulary/index.ts';
import { planOf, type Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { priceOfCommand, purseOf, reservedWithin, withinPurse } from './afford.ts';
import { PROMISES } from './choose-in-secret.ts';
import { contributionOf } from './choose-evidence.ts';
import { otherSeats, type Reading } from './reading.ts';
import { lookUpIn } from './table-look-up.ts';

/** Parties to an agreement at most, the proposer among them. */
const PARTIES = 4;
/** Agreements in force from which on a seat opens no further talks. */
const ENOUGH = 2;
/** Chance in a hundred that a seat drafts in a turn: whose business it is, and who is merely concerned. */
const ZEAL = { principal: 50, other: 18 } as const;
/** How far luck moves the strength of an option, of a hundred, either way. */
const LUCK_IN_STRENGTH = 24;
/** Options so much stronger than wanted, of a hundred, are countered. */
const TOO_STRONG = 45;
/** Clauses of the shared catalogue by which somebody accused would seem to admit what it denies. */
const ADMISSIONS: readonly string[] = ['prosecution', 'reparation'];
/** Pressure, in points, under which the accused signs even those. */
const ADMITS_UNDER = 40;

type Agreement = DealingsView['agreements'][number];
type Clause = PublicPackage['clauses'][number];

const wantedOption = (clause: Clause, strength: number, reading: Reading): FilledClause => {
  const jitter = reading.luck(2 * LUCK_IN_STRENGTH + 1, 'option', clause.id) - LUCK_IN_STRENGTH;
  const last = clause.options.length - 1;
  const place = Math.max(0, Math.min(last, Math.round(((strength + jitter) * last) / 100)));
  return { clause: clause.id, option: present(clause.options[place], 'a clause has options').id };
};

/** A draft of these clauses. No text asks two different ends of one seat: a promise that contradicts an earlier one is weakened. */
const draftOf = (clauses: readonly Clause[], strength: number, reading: Reading): FilledClause[] => {
  const draft: FilledClause[] = [];
  let promised: string | undefined;
  for (const clause of clauses) {
    const wanted = wantedOption(clause, strength, reading);
    const promise = PROMISES[`${wanted.clause}/${wanted.option}`];
    const place = clause.options.findIndex((option) => option.id === wanted.option);
    const weaker = clause.options[place - 1];
    const contradicts = promise !== undefined && promised !== undefined && promise !== promised;
    draft.push(contradicts && weaker ? { clause: clause.id, option: weaker.id } : wanted);
    promised ??= promise;
  }
  return draft;
};

const strengthOf = (offer: PublicPackage, clauses: readonly FilledClause[]): number => {
  const places = clauses.map(({ clause, option }) => {
    const options = offer.clauses.find((one) => one.id === clause)?.options ?? [];
    const place = options.findIndex((one) => one.id === option);
    return options.length < 2 ? 50 : (100 * place) / (options.length - 1);
  });
  return places.reduce((sum, one) => sum + one, 0) / Math.max(1, places.length);
};

const reservations = (agreement: Agreement, attitude: Attitude, reading: Reading): ClauseId[] => {
  const own = agreement.clauses.map(({ clause }) => clause);
  const { without } = planOf(attitude, reading.stance);
  const denies = reading.stance === 'guilty' || reading.stance === 'accused';
  // Guilty or not, a government that is accused dislikes such words; how much is a matter of its day.
  const reluctant =
    denies &&
    reading.pressure().pressed < ADMITS_UNDER &&
    reading.luck(100, 'reserve', agreement.id) < (reading.stance === 'guilty' ? 60 : 40);
  const reserved = own.filter(
    (clause) => without.includes(clause) || (reluctant && ADMISSIONS.includes(clause)),
  );
  return reserved.length < own.length ? reserved : [];
};

/** A proposal, and what the seat can put into signing it. */
interface Proposed {
  readonly agreement: Agreement;
  readonly purse: number;
}

const replyToProposal = (
  { table }: BotSituation,
  attitude: Attitude,
  reading: Reading,
  { agreement, purse }: Proposed,
): SeatCommand => {
  const { id } = agreement;
  if (reading.trustIn(agreement.by) < attitude.signsFromTrust) return { type: 'decline', agreement: id };
  const offer = table.packages.find((one) => one.id === agreement.package);
  const { strength } = planOf(attitude, reading.stance);
  // Whoever opened the talks stands first among the parties; while the text is still that seat's, nobody has countered it.
  const untouched = agreement.by === agreement.parties[0];
  const alone = agreement.signed.length === 1;
  if (offer && untouched && alone && strengthOf(offer, agreement.clauses) > strength + TOO_STRONG) {
    const open = offer.clauses.filter((clause) =>
      agreement.clauses.some((filled) => filled.clause === clause.id),
    );
    const clauses = withinPurse(offer, draftOf(open, strength, reading), purse);
    if (clauses.length > 0) return { type: 'counter', agreement: id, clauses };
  }
  const wanted = reservations(agreement, attitude, reading);
  const reserve = offer ? reservedWithin(offer, agreement.clauses, wanted, purse) : wanted;
  // Whoever can pay for nothing of it has nothing to sign.
  if (reserve.length >= agreement.clauses.length) return { type: 'decline', agreement: id };
  return { type: 'sign', agreement: id, reserve };
};

const replyTo = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
  proposed: Proposed,
): readonly SeatCommand[] => {
  const { seat } = situation.view;
  const { agreement } = proposed;
  if (agreement.status === 'proposed' && !agreement.signed.some((one) => one.seat === seat)) {
    return [replyToProposal(situation, attitude, reading, proposed)];
  }
  if (!agreement.joint || agreement.contributed) return [];
  const items = contributionOf(situation, attitude.contributes, reading.stance === 'guilty');
  return [{ type: 'contribute', agreement: agreement.id, evidence: [...items] }];
};

/** Signs, declines, counters and contributes, wherever it has not yet; one purse pays for all of it. */
export const replies = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] => {
  const { agreements } = situation.view.dealings;
  let purse = purseOf(situation.view.self.capital);
  return agreements.flatMap((agreement) => {
    const given = replyTo(situation, attitude, reading, { agreement, purse });
    for (const command of given) purse -= priceOfCommand(situation.table, agreements, command);
    return given;
  });
};

const partiesFor = (situation: BotSituation, offer: PublicPackage, reading: Reading): readonly SeatId[] => {
  const { table, view } = situation;
  const { actors, accusable } = lookUpIn(table);
  const fits = (seat: SeatId): boolean => offer.kinds.some((kind) => kind === actors.get(seat)?.kind);
  if (!fits(view.seat)) return [];
  const needed = offer.needs.filter((seat) => seat !== view.seat);
  const rankOf = (seat: SeatId): number =>
    (accusable.has(seat) ? 40 : 0) +
    (actors.get(seat)?.injured === true ? 40 : 0) +
    reading.luck(30, 'party', seat);
  const others = otherSeats(situation)
    .filter((seat) => fits(seat) && !needed.includes(seat))
    .map((seat) => ({ seat, rank: rankOf(seat) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ seat }) => seat);
  return [...needed, ...others].slice(0, PARTIES - 1);
};

/** Those who were struck, those who may answer for it, and those whose office it is take the pen; others now and then. */
const zealOf = ({ table, view }: BotSituation): number => {
  const me = table.actors.find((actor) => actor.id === view.seat);
  const concerned = table.hypotheses.some((theory) => theory.responsible === view.seat);
  const principal = concerned || me?.kind === 'organisation' || (me?.injured ?? false);
  return principal ? ZEAL.principal : ZEAL.other;
};

/** The package of the plan that is not on the table yet, with its parties; at most one a turn. `replied`: what was just signed. */
export const proposals = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
  replied: readonly SeatCommand[],
): readonly SeatCommand[] => {
  const { table, view } = situation;
  const known = view.dealings.agreements;
  if (!attitude.proposes || known.some((one) => one.by === view.seat && one.proposed === view.turn))
    return [];
  if (known.filter((one) => one.status === 'in-force').length >= ENOUGH) return [];
  // Two seats seldom draft the same text in the same hour.
  if (reading.luck(100, 'drafts') >= zealOf(situation)) return [];
  const plan = planOf(attitude, reading.stance);
  const taken = new Set(
    known.filter((one) => one.status === 'proposed' || one.status === 'in-force').map((one) => one.package),
  );
  const refused = (id: string): number =>
    known.filter((one) => one.package === id && one.by === view.seat && one.status !== 'in-force').length;
  const rankOf = (offer: PublicPackage): number => {
    const place = plan.packages.indexOf(offer.id);
    return place < 0 ? 9 : place + 2 * refused(offer.id);
  };
  const [offer] = table.packages
    .filter((one) => !taken.has(one.id) && plan.packages.includes(one.id))
    .filter((one) => partiesFor(situation, one, reading).length > 0)
    .map((one) => ({ offer: one, rank: rankOf(one) }))
    .sort((one, other) => one.rank - other.rank)
    .map((one) => one.offer);
  if (!offer) return [];
  const open = offer.clauses.filter((clause) => !plan.without.includes(clause.id));
  const spent = replied.reduce((sum, command) => sum + priceOfCommand(table, known, command), 0);
  const purse = purseOf(view.self.capital) - spent;
  const clauses = withinPurse(offer, draftOf(open, plan.strength, reading), purse);
  if (clauses.length === 0) return [];
  return [
    { type: 'propose', package: offer.id, parties: [...partiesFor(situation, offer, reading)], clauses },
  ];
};
