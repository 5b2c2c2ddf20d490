/*
 * Which single facts that would turn a verdict are worth talking about first.
 * In: the law's table, the verdict and what its explanation found. Out: the turning facts in another order; left out is only what
 * nobody could sensibly ask of this kind of act.
 */
import type { Explanation, TurningFact } from '../../../hosting/session/law-library.ts';
import { gravityOf } from './gravity.ts';
import type { Graded } from './gravity.ts';

/** What of a verdict is looked at. */
export interface TurnableVerdict extends Graded {
  readonly facts: readonly { readonly fact: string; readonly cause: { readonly kind: string } }[];
}

/** Tables on acts that coerce or may come to: of them alone one asks whether force was authorised, or a peremptory norm broken. */
const MAY_COERCE: ReadonlySet<string> = new Set([
  'aid_assist',
  'collective_countermeasure',
  'countermeasure',
  'csirt_operation',
  'disruptive_operation',
  'espionage',
  'hack_back_private',
  'ihl_operation',
  'necessity_measure',
  'public_core_operation',
  'regional_enforcement',
  'self_defence',
  'takedown',
]);

/** Whether the change can be spoken of for such an act: help that was asked for needs no authority to use force. */
const isConceivable = (test: string, { fact, to }: TurningFact): boolean =>
  MAY_COERCE.has(test) ||
  !(fact === 'affects_peremptory' || (fact === 'unsc_action' && to === 'authorised_force'));

/**
 * The changes worth talking about first: of facts on which the verdict rests, then of others that play had touched; among
 * equals those that would have made it better. The library's own order, nearest first, decides the rest.
 */
export function tellingTurns(
  test: string,
  verdict: TurnableVerdict,
  explained: Pick<Explanation, 'decidedBy' | 'turns'>,
): readonly TurningFact[] {
  const rank = ({ fact, verdict: after }: TurningFact): number => {
    const read = verdict.facts.find((one) => one.fact === fact);
    const touched = read !== undefined && read.cause.kind !== 'default';
    const place = explained.decidedBy.includes(fact) ? 0 : touched ? 2 : 4;
    return place + (gravityOf({ verdict: after }) < gravityOf(verdict) ? 0 : 1);
  };
  const turns = explained.turns.filter((turn) => isConceivable(test, turn));
  return turns.sort((one, other) => rank(one) - rank(other));
}
