// What a bot can pay for when it signs: prices of texts, what it spends on them at most, texts made lighter, clauses left out.
// In: packages with the prices of their options. Out: figures, drafts and reservations that will not be refused as too dear.
import type { FilledClause, SeatCommand } from '../game/rules/index.ts';
import type { PublicPackage, PublicScenario } from '../game/views/index.ts';
import type { ClauseId } from '../vocabulary/index.ts';

/** Of its capital a bot puts at most this part of a hundred into signatures: the rest is for acts. */
const FOR_SIGNATURES = 60;

type Clauses = readonly FilledClause[];

/** What the seat is ready to spend on signatures in a consultation, of the capital with which it goes into it. */
export const purseOf = (capital: number): number => Math.trunc((capital * FOR_SIGNATURES) / 100);

const priceOf = (offer: PublicPackage, { clause, option }: FilledClause): number =>
  offer.clauses.find((one) => one.id === clause)?.options.find((one) => one.id === option)?.price ?? 0;

/** What signing costs, without the clauses reserved. */
export const priceOfSigning = (
  offer: PublicPackage,
  clauses: Clauses,
  reserved: readonly ClauseId[] = [],
): number =>
  clauses.reduce((sum, filled) => (reserved.includes(filled.clause) ? sum : sum + priceOf(offer, filled)), 0);

const dearestOf = (offer: PublicPackage, clauses: Clauses): FilledClause | undefined =>
  clauses.reduce<FilledClause | undefined>((top, filled) => {
    const price = priceOf(offer, filled);
    return price > 0 && (top === undefined || price > priceOf(offer, top)) ? filled : top;
  }, undefined);

/** The draft with its dearest options made lighter by degrees until the purse pays for it; a clause with nothing lighter is left out. */
export const withinPurse = (offer: PublicPackage, clauses: Clauses, purse: number): FilledClause[] => {
  let draft = [...clauses];
  while (priceOfSigning(offer, draft) > purse) {
    const dearest = dearestOf(offer, draft);
    if (!dearest) return [];
    const options = offer.clauses.find((one) => one.id === dearest.clause)?.options ?? [];
    const lighter = options[options.findIndex((one) => one.id === dearest.option) - 1];
    draft = draft.flatMap((filled) => {
      if (filled !== dearest) return [filled];
      return lighter ? [{ clause: filled.clause, option: lighter.id }] : [];
    });
  }
  return draft;
};

/** The reservations with which the purse pays for the signature: those wanted, and the dearest of the rest. */
export const reservedWithin = (
  offer: PublicPackage,
  clauses: Clauses,
  wanted: readonly ClauseId[],
  purse: number,
): ClauseId[] => {
  const reserved = [...wanted];
  while (priceOfSigning(offer, clauses, reserved) > purse) {
    const open = clauses.filter(({ clause }) => !reserved.includes(clause));
    const dearest = dearestOf(offer, open);
    if (!dearest) break;
    reserved.push(dearest.clause);
  }
  return reserved;
};

/** What a command of the consultation costs by the texts on the table: what is signed or proposed by it. */
export const priceOfCommand = (
  table: PublicScenario,
  agreements: readonly { readonly id: string; readonly package: string; readonly clauses: Clauses }[],
  command: SeatCommand,
): number => {
  const priced = (id: string, clauses: Clauses, reserved: readonly ClauseId[] = []): number => {
    const offer = table.packages.find((one) => one.id === id);
    return offer ? priceOfSigning(offer, clauses, reserved) : 0;
  };
  if (command.type === 'propose') return priced(command.package, command.clauses);
  if (command.type !== 'sign' && command.type !== 'counter') return 0;
  const agreement = agreements.find((one) => one.id === command.agreement);
  if (!agreement) return 0;
  return command.type === 'counter'
    ? priced(agreement.package, command.clauses)
    : priced(agreement.package, agreement.clauses, command.reserve);
};
