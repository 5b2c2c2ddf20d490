/*
 * Which single facts that would turn a verdict are worth talking about first.
 * In: the verdict and what its explanation found. Out: the turning facts in another order; none is left out.
 */
import type { Explanation, TurningFact } from '../../../hosting/session/law-library.ts';
import { gravityOf } from './gravity.ts';
import type { Graded } from './gravity.ts';

/** What of a verdict is looked at. */
export interface TurnableVerdict extends Graded {
  readonly facts: readonly { readonly fact: string; readonly cause: { readonly kind: string } }[];
}

/**
 * The changes worth talking about first: of facts on which the verdict rests, then of others that play had touched; among
 * equals those that would have made it better. The library's own order, nearest first, decides the rest.
 */
export function tellingTurns(
  verdict: TurnableVerdict,
  explained: Pick<Explanation, 'decidedBy' | 'turns'>,
): readonly TurningFact[] {
  const rank = ({ fact, verdict: after }: TurningFact): number => {
    const read = verdict.facts.find((one) => one.fact === fact);
    const touched = read !== undefined && read.cause.kind !== 'default';
    const place = explained.decidedBy.includes(fact) ? 0 : touched ? 2 : 4;
    return place + (gravityOf({ verdict: after }) < gravityOf(verdict) ? 0 : 1);
  };
  return [...explained.turns].sort((one, other) => rank(one) - rank(other));
}
