/*
 * The door of src/law: judging acts, and the words in which a case is put.
 * Light on purpose: the texts (corpus/text/en/index.ts) and the catalogue of instruments (library.ts) have doors of their own,
 * to be loaded when they are first needed.
 * Outsiders import from here; files inside the layer import one another directly.
 */
export { ACT_KINDS, SUB_TABLES, isActKind } from './act-kinds.ts';
export type { ActKind, SubTable, TableId } from './act-kinds.ts';
export { isBinding } from './binding-ids.ts';
export { FACT_GROUPS } from './corpus/facts/all-facts.ts';
export type { InstrumentFamily, InstrumentId } from './corpus/instruments/all-instruments.ts';
export type {
  Binds,
  DisputedPoint,
  Instrument,
  Position,
  Status,
  Verification,
} from './corpus/instrument.ts';
export { LENSES, LENS_IDS, isLensId } from './corpus/lenses.ts';
export type { LensId } from './corpus/lenses.ts';
export type { PositionId } from './corpus/positions.ts';
export { PRESUMPTIONS } from './corpus/presumptions.ts';
export type { PresumedFact } from './corpus/presumptions.ts';
export { NORM_IDS } from './norm-ids.ts';
export { TABLES } from './corpus/tables/all-tables.ts';
export type { RuleId } from './corpus/tables/all-tables.ts';
export type {
  Condition,
  DecidingRule,
  Effect,
  FactTests,
  HandingRule,
  Rule,
  SourceId,
  Table,
  WeighingRule,
} from './decision-table.ts';
export { evaluate, proofFor, verdictOf } from './evaluate.ts';
export { turnedBy } from './explain.ts';
export type { Turn } from './explain.ts';
export { FACT_NAMES, completeFacts, factDefault, factValues, isFactName, isFactValue } from './facts.ts';
export type { FactName, FactValue, Facts, GivenFacts } from './facts.ts';
export { LAW_LANGUAGES } from './corpus/text/index.ts';
export type { LawLanguage, LawText } from './corpus/text/index.ts';
export { readOtherwise } from './read-otherwise.ts';
export type { TwoLenses } from './read-otherwise.ts';
export type { FactReading, Finding, Judgement, WeighedAlternative } from './finding.ts';
export type { Lens, LensReading, LensReadings } from './lens.ts';
