// The shipped scenarios for tests, compiled from their files once per test file.
// It throws when one does not compile, with every diagnostic on a line of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { compileScenario, type ScenarioOutput } from '../../src/scenario/compiler.ts';
import { KNOWN_LAW } from './known-law.ts';
import { listed } from './miniature.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The texts of all shipped files, by the names that the compiler expects. */
export function shippedFiles(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(FOLDER + name, 'utf8')]));
}

const compiled = new Map<string, ScenarioOutput>();

/** Everything that compiling a shipped scenario yields. */
export function shippedOutput(id: string): ScenarioOutput {
  const known = compiled.get(id);
  if (known) return known;
  const result = compileScenario({ id, files: shippedFiles(), known: KNOWN_LAW });
  if (!result.ok) throw new Error(`${id} does not compile:\n${listed(result.error)}`);
  compiled.set(id, result.value);
  return result.value;
}

/** A shipped scenario, the same frozen object at every call. */
export function shippedScenario(id: string): CompiledScenario {
  return shippedOutput(id).scenario;
}
