/*
 * A lens: one named view of the points on which States disagree.
 * Types only. A lens is data: for some rules another outcome, another table to be asked, or that the rule is no law on this view.
 * It never changes facts or norm effects, and the general lens changes nothing.
 */
import type { Confidence, Lean } from '../vocabulary/index.ts';
import type { TableId } from './act-kinds.ts';
import type { DisputedPoint } from './corpus/instrument.ts';
import type { RuleId } from './corpus/tables/all-tables.ts';
import type { PositionId } from './corpus/positions.ts';
import type { NonEmpty, SourceId } from './decision-table.ts';
import type { FactName, FactValue } from './facts.ts';

/** One fact with the values under which the reading counts; elsewhere the rule stays as it is. */
export type OnlyWhere = {
  readonly [F in FactName]: { readonly fact: F; readonly is: NonEmpty<FactValue<F>> };
}[FactName];

/** What every reading has. */
interface ReadingCore {
  readonly where?: OnlyWhere;
  readonly sources: NonEmpty<SourceId>;
}

/** What a view makes of a rule. */
export type LensReading =
  /** On this view the rule is not there, and the next one is asked. */
  | (ReadingCore & { readonly pass: true })
  /** On this view the matter is admitted in principle, and this table says on which conditions. */
  | (ReadingCore & { readonly goto: TableId })
  | (ReadingCore & {
      readonly verdict: 'lawful' | 'unfriendly' | 'unlawful';
      readonly confidence: Exclude<Confidence, 'contested'>;
    })
  | (ReadingCore & { readonly verdict: 'contested'; readonly lean: Lean });

/** The readings of a lens, by rule. */
export type LensReadings = { readonly [R in RuleId]?: LensReading };

/** One view. */
export interface Lens {
  /** The point on which it takes a side; absent for the general lens and for mixes. */
  readonly on?: DisputedPoint;
  /** The lenses that a mix is made of, of different points each. */
  readonly mixes?: NonEmpty<string>;
  /** Who holds it; none for the general lens. */
  readonly positions: readonly PositionId[];
  readonly readings: LensReadings;
}
