/*
 * The fingerprint by which logs, saves and rooms know which scenario was played.
 * In: a compiled scenario. Out: 64 hexadecimal digits, the same from the build, the command line and the browser.
 * Words do not count: correcting a text or adding a language leaves every log of the scenario valid.
 */
import { digestOf, type JsonValue } from '../base/index.ts';
import type { CompiledScenario } from './model/compiled-scenario.ts';

/** SHA-256 over the canonical JSON of the scenario without its list of languages. */
export function scenarioHash(scenario: CompiledScenario): string {
  const { languages: _, ...structure } = scenario;
  // Interfaces do not count as JSON to the type checker; a compiled scenario is plain JSON by construction.
  return digestOf(structure as unknown as JsonValue);
}
