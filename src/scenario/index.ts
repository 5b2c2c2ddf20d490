/*
 * The door of the scenario layer for those who play: the compiled model, its texts, its hash.
 * Deliberately without the compiler, which weighs more than the rest of a page: its door is compiler.ts.
 */
export { SCENARIO_CODES, type ScenarioCode, type ScenarioDiagnostic } from './diagnostic-codes.ts';
export * from './model/compiled-scenario.ts';
export * from './model/condition.ts';
export type * from './model/effect.ts';
export type * from './model/incident-spec.ts';
export * from './model/names-author.ts';
export type * from './model/response-spec.ts';
export type * from './model/world-spec.ts';
export { scenarioHash } from './scenario-hash.ts';
export {
  textOf,
  type ActorNameForms,
  type ActorText,
  type EnvelopeText,
  type NamedText,
  type ScenarioTexts,
  type TitledText,
} from './texts/scenario-texts.ts';
