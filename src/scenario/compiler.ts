/*
 * The compiler's door, apart from the layer's own because it brings the YAML and schema libraries with it:
 * the build, the command line, and the page where an author opens a file import it; whoever only plays does not.
 */
export { compileScenario, type ScenarioInput, type ScenarioOutput } from './compile-scenario.ts';
export { DEFAULT_NUMBERS } from './link/default-numbers.ts';
export { knownLaw, type KnownLaw } from './link/check-law.ts';
export { SHARED_FOLDER } from './read/read-structure.ts';
export { jsonSchemas } from './schema/json-schemas.ts';
