/*
 * A lens: one named view of the points on which States disagree.
 * Types only. A lens is data: for some rules another outcome, or that the rule is no law on this view.
 * It never changes facts, tables or norm effects, and the general lens changes nothing.
 */
import type { Confidence, Lean } from '../vocabulary/index.ts';
import type { RuleId } from './corpus/tables/all-tables.ts';
import type { PositionId } from './corpus/positions.ts';
import type { NonEmpty, SourceId } from './decision-table.ts';

/** What a view makes of a rule. `pass`: on this view the rule is not there, and the next one is asked. */
export type LensReading =
  | { readonly pass: true; readonly sources: NonEmpty<SourceId> }
  | {
      readonly verdict: 'lawful' | 'unfriendly' | 'unlawful';
      readonly confidence: Exclude<Confidence, 'contested'>;
      readonly sources: NonEmpty<SourceId>;
    }
  | { readonly verdict: 'contested'; readonly lean: Lean; readonly sources: NonEmpty<SourceId> };

/** One view. */
export interface Lens {
  /** Who holds it; none for the general lens. */
  readonly positions: readonly PositionId[];
  readonly readings: { readonly [R in RuleId]?: LensReading };
}
