/*
 * The miniature scenario `lantern-pass` for tests of every layer: two states, three responses, two truths.
 * In: its files in test/scenario/miniature. Out: the compiled scenario and its texts, compiled once per test file.
 * It throws when the miniature does not compile, with every diagnostic on a line of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { present } from '../../src/base/index.ts';
import type { CompiledScenario, ScenarioDiagnostic, ScenarioTexts } from '../../src/scenario/index.ts';
import { compileScenario, type ScenarioOutput } from '../../src/scenario/compiler.ts';
import { KNOWN_LAW } from './known-law.ts';

/** Its id and folder. */
export const MINIATURE = 'lantern-pass';

const FOLDER = fileURLToPath(new URL('../scenario/miniature/', import.meta.url));

/** The texts of its files, by the names that the compiler expects. */
export function miniatureFiles(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(FOLDER + name, 'utf8')]));
}

let compiled: ScenarioOutput | undefined;

/** Everything that compiling it yields. */
export function miniatureOutput(): ScenarioOutput {
  if (compiled !== undefined) return compiled;
  const result = compileScenario({ id: MINIATURE, files: miniatureFiles(), known: KNOWN_LAW });
  if (!result.ok) throw new Error(`The miniature does not compile:\n${listed(result.error)}`);
  compiled = result.value;
  return compiled;
}

/** The compiled scenario, frozen and the same object at every call. */
export function miniatureScenario(): CompiledScenario {
  return miniatureOutput().scenario;
}

/** Its English texts. */
export function miniatureTexts(): ScenarioTexts {
  return present(miniatureOutput().texts.en, 'the miniature has English texts');
}

/** Diagnostics as lines that an editor can jump to. */
export function listed(diagnostics: readonly ScenarioDiagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, code, path, data, hint }) => {
      const meant = hint === undefined ? '' : ` (meant: ${hint})`;
      return `${file}:${String(line)}:${String(column)} ${severity} ${code} at ${path} ${JSON.stringify(data)}${meant}`;
    })
    .join('\n');
}
