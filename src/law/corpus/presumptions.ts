/*
 * What the law proceeds on while a fact is unknown and no rule says what then: burdens of proof that run through every table.
 * In: nothing. Out: for some facts the value they count as, and why (sources). Sentences are in text/.
 * A presumption changes no verdict by itself; it tells an unknown fact that is settled by a burden from one that leaves the verdict open.
 */
import type { NonEmpty, SourceId } from '../decision-table.ts';
import type { FactName, FactValue } from '../facts.ts';

type Presumptions = {
  readonly [F in FactName]?: { readonly as: FactValue<F>; readonly sources: NonEmpty<SourceId> };
};

/** Facts whose being unknown is settled by who bears the burden. */
export const PRESUMPTIONS = {
  actor_link: { as: 'none', sources: ['ARS-8', 'CUS-EVID', 'G15-28F'] },
  territorial_consent: { as: 'not_sought', sources: ['ARS-20'] },
  owner_consent: { as: 'no', sources: ['BUD-2-6', 'BUD-32'] },
  attribution_basis: { as: 'none', sources: ['ARS-1-2', 'G15-28F'] },
  attribution_correct: { as: 'yes', sources: ['CUS-EVID', 'ARS-49'] },
  distinction_ok: { as: 'yes', sources: ['IHL-DIS', 'ICJ-NUC'] },
  incidental_excessive: { as: 'no', sources: ['IHL-PRO', 'ICJ-NUC'] },
  precautions_taken: { as: 'yes', sources: ['IHL-PRE'] },
} as const satisfies Presumptions;

/** A fact that a presumption covers. */
export type PresumedFact = keyof typeof PRESUMPTIONS;
