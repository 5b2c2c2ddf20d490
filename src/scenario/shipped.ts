/*
 * The door to the scenarios that come with the program, compiled when it was built.
 * In: nothing. Out: the list; each scenario and each language is a chunk of its own. Needs the content plugins of
 * tools/build, so that only bundles and tests import it, and nothing inside the layer.
 */
import { SHIPPED_SCENARIOS } from 'virtual:scenarios';
import type { ShippedScenario } from './shipped-scenario.ts';

export type { ScenarioTitles, ShippedScenario } from './shipped-scenario.ts';

/** Every shipped scenario, in code-unit order of ids. */
export function shippedScenarios(): readonly ShippedScenario[] {
  return SHIPPED_SCENARIOS as readonly ShippedScenario[];
}

/** The shipped scenario of this id; undefined when there is none. */
export function shippedScenario(id: string): ShippedScenario | undefined {
  return shippedScenarios().find((scenario) => scenario.id === id);
}
