// What a signature costs: the political capital that the options of an agreement take from each party they bind.
// In: options as the scenario has them, a party's capital. Out: prices, payments, and the money back where nothing came of it.
import type { ClauseOptionSpec, Effect } from '../../scenario/index.ts';
import type { ClauseId, SeatId } from '../../vocabulary/index.ts';
import { moveCapital } from './effects/clamped-changes.ts';
import type { AgreementState, FilledClause } from './game-state.ts';
import type { Play } from './play.ts';
import type { RuleRefusal } from './refusal-codes.ts';
import { refuse } from './refuse.ts';
import { linked } from './scenario-index.ts';

/**
 * Whether the effect is a party's own payment: capital that it takes from `self` for certain. What chance or a condition may
 * take, and what is taken from others, is nobody's promise to pay and happens as far as it can.
 */
export const isPayment = (effect: Effect): boolean =>
  effect.kind === 'capital' && effect.of === 'self' && effect.by < 0;

/** Capital that the payments among the effects come to; 0 or more. */
export const paymentsIn = (effects: readonly Effect[]): number =>
  effects.reduce(
    (sum, effect) => (effect.kind === 'capital' && isPayment(effect) ? sum - effect.by : sum),
    0,
  );

/** Capital that a party pays when it signs the option; 0 or more. What it costs each turn is paid at the briefings. */
export const signingPrice = (option: Pick<ClauseOptionSpec, 'effects'>): number => paymentsIn(option.effects);

interface Payment {
  readonly clause: ClauseId;
  readonly price: number;
}

const paymentsFor = (
  play: Pick<Play, 'index'>,
  clauses: readonly FilledClause[],
  reserved: readonly ClauseId[],
): readonly Payment[] =>
  clauses.flatMap(({ clause, option }) => {
    const spec = linked(play.index.clauses, clause).options.find((one) => one.id === option);
    const price = spec && !reserved.includes(clause) ? signingPrice(spec) : 0;
    return price > 0 ? [{ clause, price }] : [];
  });

const sumOf = (payments: readonly Payment[]): number => payments.reduce((sum, { price }) => sum + price, 0);

/** What a signature is put to. */
export interface Signature {
  readonly by: SeatId;
  readonly clauses: readonly FilledClause[];
  readonly reserved: readonly ClauseId[];
}

/** Why the seat cannot pay for its signature, if it cannot; `back` is what it gets back first for an earlier one. */
export const signatureProblem = (play: Play, signature: Signature, back = 0): RuleRefusal | undefined => {
  const cost = sumOf(paymentsFor(play, signature.clauses, signature.reserved));
  const { max } = play.index.scenario.numbers.capital;
  const capital = Math.min(max, (play.state.actors[signature.by]?.capital ?? 0) + back);
  return cost > capital ? refuse('rules/promise-too-dear', { cost, capital }) : undefined;
};

/** Takes what the signature costs. */
export const payForSignature = (play: Play, id: AgreementState['id'], signature: Signature): void => {
  for (const { clause, price } of paymentsFor(play, signature.clauses, signature.reserved)) {
    const cause = { kind: 'clause', agreement: id, clause } as const;
    moveCapital(play, { of: signature.by, by: -price, cause });
  }
};

/** What the seat has paid for its signature under a proposal; 0 where it has not signed. */
export const paidBy = (play: Pick<Play, 'index'>, agreement: AgreementState, seat: SeatId): number => {
  const reserved = agreement.signed[seat];
  return reserved ? sumOf(paymentsFor(play, agreement.clauses, reserved)) : 0;
};

/**
 * Gives every signatory back what it has paid, up to the most capital that it can hold. To be called on a proposal before the
 * event by which its signatures fall away: afterwards nobody knows what they were.
 */
export const payBack = (play: Play, agreement: AgreementState): void => {
  for (const party of agreement.parties) {
    for (const { clause, price } of paymentsFor(
      play,
      agreement.clauses,
      agreement.signed[party] ?? agreement.clauses.map((filled) => filled.clause),
    )) {
      const cause = { kind: 'clause', agreement: agreement.id, clause } as const;
      moveCapital(play, { of: party, by: price, cause });
    }
  }
};
