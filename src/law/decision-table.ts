/*
 * The form of the law: decision tables whose first matching rule gives the verdict or hands on to other tables.
 * Types only. A rule names at least one source and a contested one its lean; whatever does not is no rule.
 * Sentences are not here: corpus/text has them by the id of the rule.
 */
import type { BodyOfLaw, Confidence, Lean, Verdict } from '../vocabulary/index.ts';
import type { TableId } from './act-kinds.ts';
import type { InstrumentId } from './corpus/instruments/all-instruments.ts';
import type { PositionId } from './corpus/positions.ts';
import type { FactName, FactValue } from './facts.ts';

/** A list with at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** What a rule may rest on: an instrument of the catalogue or a position of States. */
export type SourceId = InstrumentId | PositionId;

/** Facts that must all have the value named, or one of the values. `unknown` is a value like any other. */
export type FactTests = {
  readonly [F in FactName]?: FactValue<F> | NonEmpty<FactValue<F>>;
};

/** Tests that must all hold, and if `any` is there, at least one of its members. `{}` holds always. */
export type Condition = FactTests & { readonly any?: readonly [FactTests, FactTests, ...FactTests[]] };

/** What every rule has. */
interface RuleCore {
  /** Unique in the corpus, but for rules that two tables share. */
  readonly id: string;
  readonly when: Condition;
  readonly sources: NonEmpty<SourceId>;
}

/** A rule that gives a verdict. */
interface DecidingCore extends RuleCore {
  /** `international` unless said. */
  readonly body?: BodyOfLaw;
  /** Who holds otherwise, for a verdict that is not itself contested. */
  readonly contestedBy?: NonEmpty<PositionId>;
}

/** The act does what a norm or a duty asks for. It has to say which. */
export interface UpholdingRule extends DecidingCore {
  readonly verdict: 'upholds';
  readonly confidence: Exclude<Confidence, 'contested'>;
  readonly upholds: NonEmpty<InstrumentId>;
}

/** A verdict on which there is common ground or a majority. */
export interface PlainRule extends DecidingCore {
  readonly verdict: 'lawful' | 'unfriendly' | 'unlawful';
  readonly confidence: Exclude<Confidence, 'contested'>;
}

/** A point that divides States, or a matter that a burdened party has not shown. Its confidence is `contested`. */
export interface ContestedRule extends DecidingCore {
  readonly verdict: 'contested';
  readonly lean: Lean;
}

/** A rule that gives a verdict. */
export type DecidingRule = UpholdingRule | PlainRule | ContestedRule;

/** Hands the same facts on to another table. */
export interface HandingRule extends RuleCore {
  readonly goto: TableId;
}

/** Justifications are alternatives: the verdict of that table which is most favourable to the actor. */
export interface WeighingRule extends RuleCore {
  readonly bestOf: readonly [TableId, TableId, ...TableId[]];
}

/** Any rule. */
export type Rule = DecidingRule | HandingRule | WeighingRule;

/** What an act does to norms beside its verdict, whenever its table is on the path and `when` holds. */
export type Effect = {
  readonly when: Condition;
  /** Only if the act's verdict is one of these; always if absent. */
  readonly onlyIf?: NonEmpty<Verdict>;
} & (
  | { readonly upholds: NonEmpty<InstrumentId> }
  | { readonly departs: NonEmpty<InstrumentId> }
  | { readonly breaches: NonEmpty<InstrumentId> }
);

/** Rules in order, of which for every case one matches; and effects, of which each speaks for itself. */
export interface Table {
  readonly effects?: readonly Effect[];
  readonly rules: NonEmpty<Rule>;
}
