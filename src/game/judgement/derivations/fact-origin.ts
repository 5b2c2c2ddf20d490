// Where a fact of an act comes from: what the author of the response fixed, what play says, or whichever is graver.
// Types and the two ways in which most facts are settled. Each group of facts has a file of such origins beside this one.
import type { FactName } from '../../../law/index.ts';
import type { ResponseSpec } from '../../../scenario/index.ts';
import type { FactCause } from '../../rules/index.ts';
import type { Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';

/**
 * Who has the last word when both the response's author and play speak. `conduct`: the author, who says what kind of thing is
 * done. `play`: the order, the register or the evidence, which say how it was done this time. `graver`: thresholds; the author's
 * value is a floor that effects may raise. A ruling goes before all of them.
 */
export type Precedence = 'conduct' | 'play' | 'graver';

/** How one fact is derived from play; nothing where play does not touch it. */
export interface FactOrigin<F extends FactName> {
  readonly precedence: Precedence;
  /**
   * Whether play can have something to say about acts of this response at all; absent: about any. It only spares asking: where it
   * is false, `derive` would answer nothing.
   */
  readonly onlyOn?: (response: ResponseSpec) => boolean;
  readonly derive: (given: Case) => Derived<F> | undefined;
}

/** Origins for every fact of a group: a forgotten one does not compile. */
export type OriginsOf<G> = { readonly [F in keyof G & FactName]: FactOrigin<F> };

/** Settled by the author of the response or a ruling alone: play has no trace of it. */
export const FIXED_BY_CONDUCT = { precedence: 'conduct', derive: () => undefined } as const;

/** The table of self-defence. */
export const DEFENCE: ReadonlySet<string> = new Set(['self_defence']);

/** Only on responses that one of these tables judges. */
export const judgedBy =
  (tables: ReadonlySet<string>): NonNullable<FactOrigin<FactName>['onlyOn']> =>
  ({ law }) =>
    tables.has(law.test);

/** The order that was sealed, as a cause. */
export const byOrder = ({ act }: Case): FactCause => ({ kind: 'order', act: act.id });

/** Something that stands in the state, as a cause. */
export const byState = (of: string): FactCause => ({ kind: 'state', of });

/** The rubric of harm, read over something, as a cause. */
export const byRubric = (of: string): FactCause => ({ kind: 'rubric', of });
