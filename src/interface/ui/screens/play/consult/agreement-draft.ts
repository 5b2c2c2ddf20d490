/*
 * An agreement as it is being drafted: which clauses, filled how, between whom.
 * In: a package of the scenario and choices. Out: plain values, and what is still missing before it can be proposed.
 */
import type { PublicPackage, PublicScenario } from '../../../../../game/views/index.ts';
import type { ClauseId, ClauseOptionId, SeatId } from '../../../../../vocabulary/index.ts';

/** The draft: the option chosen for each clause that is in it. */
export interface AgreementDraft {
  readonly parties: readonly SeatId[];
  readonly filled: Readonly<Record<ClauseId, ClauseOptionId>>;
}

/** A clause with its option, as commands carry it. */
export interface Filled {
  readonly clause: ClauseId;
  readonly option: ClauseOptionId;
}

/** Packages that a seat may propose: its kind may be a party. */
export function packagesFor(scenario: PublicScenario, seat: SeatId): readonly PublicPackage[] {
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind;
  return scenario.packages.filter((one) => kind !== undefined && one.kinds.includes(kind));
}

/** Seats that may be asked to be a party, in the scenario's order. */
export function partnersFor(scenario: PublicScenario, seat: SeatId, one: PublicPackage): readonly SeatId[] {
  return scenario.seats.filter((other) => {
    const kind = scenario.actors.find((actor) => actor.id === other)?.kind;
    return other !== seat && kind !== undefined && one.kinds.includes(kind);
  });
}

/** A fresh draft: whoever must be a party, and no clause yet. */
export function draftOf(one: PublicPackage, seat: SeatId): AgreementDraft {
  return { parties: one.needs.filter((needed) => needed !== seat), filled: {} };
}

/** The draft with a clause filled, or left out. */
export function withClause(
  draft: AgreementDraft,
  clause: ClauseId,
  option: ClauseOptionId | undefined,
): AgreementDraft {
  const others = Object.fromEntries(Object.entries(draft.filled).filter(([id]) => id !== clause));
  return { ...draft, filled: option === undefined ? others : { ...others, [clause]: option } };
}

/** The filled clauses in the package's order. */
export function clausesOf(one: PublicPackage, draft: AgreementDraft): Filled[] {
  return one.clauses.flatMap(({ id }) => {
    const option = draft.filled[id];
    return option === undefined ? [] : [{ clause: id, option }];
  });
}

/** What is missing before it can be proposed. */
export function draftGap(one: PublicPackage, draft: AgreementDraft): 'parties' | 'clauses' | undefined {
  if (draft.parties.length === 0) return 'parties';
  return clausesOf(one, draft).length === 0 ? 'clauses' : undefined;
}

/** Political capital that signing these clauses takes from each party, at once; a clause reserved takes nothing. */
export function signingPrice(
  one: PublicPackage,
  clauses: readonly Filled[],
  reserved: readonly ClauseId[] = [],
): number {
  return clauses
    .filter(({ clause }) => !reserved.includes(clause))
    .map(({ clause, option }) => {
      const options = one.clauses.find(({ id }) => id === clause)?.options ?? [];
      return options.find(({ id }) => id === option)?.price ?? 0;
    })
    .reduce((sum, price) => sum + price, 0);
}
