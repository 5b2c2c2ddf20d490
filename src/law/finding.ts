/*
 * What the law makes of an act, with its proof. Types only, and all of it plain JSON.
 */
import type { BodyOfLaw, Confidence, Lean, Verdict } from '../vocabulary/index.ts';
import type { ActKind, TableId } from './act-kinds.ts';
import type { InstrumentId } from './corpus/instruments/all-instruments.ts';
import type { LensId } from './corpus/lenses.ts';
import type { RuleId } from './corpus/tables/all-tables.ts';
import type { SourceId } from './decision-table.ts';
import type { FactName } from './facts.ts';

/** The verdict alone. */
export type Judgement = {
  readonly verdict: Verdict;
  /** There for contested verdicts, and only for them. */
  readonly lean?: Lean;
  /** `contested` for contested and undetermined verdicts, and only for them. */
  readonly confidence: Confidence;
  readonly body: BodyOfLaw;
};

/** A fact with the value it had. */
export type FactReading = { readonly fact: FactName; readonly value: string };

/** A justification that was tried beside others, and what came of it. */
export type WeighedAlternative = {
  readonly table: TableId;
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly lean?: Lean;
};

/** The verdict with its proof. */
export type Finding = Judgement & {
  readonly act: ActKind;
  readonly lens: LensId;
  /** Rules that fired, in order: those that handed on, and last the one that decided. */
  readonly path: readonly RuleId[];
  /** The last of the path. For an undetermined verdict: where the walk ended while the fact is unknown. */
  readonly decided: RuleId;
  /** What the verdict rests on: facts that the rules of the path test, with their values, each once. */
  readonly decidedBy: readonly FactReading[];
  /** All facts that were asked for before the verdict stood, in the order of FACT_NAMES. */
  readonly read: readonly FactReading[];
  /** Norms and duties that the act does what they ask for. */
  readonly upholds: readonly InstrumentId[];
  /** Voluntary norms that it departs from. They never make it unlawful. */
  readonly departs: readonly InstrumentId[];
  /** Accessory duties that it breaches, whatever its verdict. */
  readonly breaches: readonly InstrumentId[];
  /** What the deciding rule rests on. */
  readonly sources: readonly SourceId[];
  /** Unknown facts of which some single completion changes the verdict word, in the order of FACT_NAMES. */
  readonly open: readonly FactName[];
  /** Justifications that were weighed on the way; empty where there was nothing to weigh. */
  readonly weighed: readonly WeighedAlternative[];
};

/** The verdict with as much of its proof as a log keeps; the values of facts are with whoever asked. Whoever gets it owns its lists. */
export type Proof = {
  readonly judgement: Judgement;
  readonly path: RuleId[];
  readonly sources: SourceId[];
  readonly upholds: InstrumentId[];
  readonly departs: InstrumentId[];
  readonly breaches: InstrumentId[];
  readonly open: FactName[];
  /** Whether the fact was asked for before the verdict stood, under this lens or any other, by its place in FACT_NAMES. */
  readonly asked: readonly boolean[];
};
