/*
 * Finds scenario folders on disk and compiles them.
 * In: a folder, or nothing for the shipped ones. Out: what the compiler yields, files named as a person would type them.
 * It reads files only: a scenario is never changed here.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit, type Result } from '../../base/index.ts';
import { ACT_KINDS, FACT_NAMES, factValues } from '../../law/index.ts';
import { compileScenario, knownLaw, SHARED_FOLDER, type ScenarioOutput } from '../../scenario/compiler.ts';
import type { ScenarioDiagnostic } from '../../scenario/index.ts';

const STRUCTURE_FILE = 'scenario.yaml';
const TEXT_FOLDER = 'text';
/** Files beyond this many bytes are cut there; the compiler refuses what is a quarter as long. */
const MOST_BYTES = 4_000_000;

/** The folder of the scenarios that come with the program; undefined where only the built program was copied. */
export function shippedFolder(): string | undefined {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const scenarios = path.join(folder, 'scenarios');
    if (existsSync(path.join(scenarios, SHARED_FOLDER))) return scenarios;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** The scenario folders inside `folder`, in code-unit order; those whose name begins with `_` or `.` are none. */
export function scenarioFoldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .sort(byCodeUnit);
}

/** The folder that an operand means: itself, or for a scenario's file the scenario's folder; undefined when it is not there. */
export function scenarioFolderOf(operand: string): string | undefined {
  const found = statSync(operand, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return found && operand;
  const folder = path.dirname(path.resolve(operand));
  return path.basename(folder) === TEXT_FOLDER ? path.dirname(folder) : folder;
}

/** Whether a folder holds a scenario, rather than scenarios. */
export function holdsScenario(folder: string): boolean {
  if (path.basename(path.resolve(folder)) === SHARED_FOLDER) return false;
  const files = yamlFilesIn(folder);
  return files.some((file) => file === STRUCTURE_FILE || file.startsWith(`${TEXT_FOLDER}/`));
}

/**
 * Compiles the scenario of a folder. The shared catalogue is `_shared` beside it, else the shipped one. Diagnostics name
 * files relative to the current folder, with forward slashes.
 */
export function scenarioFromFolder(folder: string): Result<ScenarioOutput, ScenarioDiagnostic[]> {
  const whole = path.resolve(folder);
  const id = path.basename(whole);
  const shared = sharedFolderOf(whole);
  const folders: Record<string, string> = {
    [id]: whole,
    ...(shared === undefined ? {} : { [SHARED_FOLDER]: shared }),
  };
  const files: Record<string, string> = {};
  for (const [name, place] of Object.entries(folders)) {
    for (const file of yamlFilesIn(place)) files[`${name}/${file}`] = readText(path.join(place, file));
  }
  const known = knownLaw(ACT_KINDS, FACT_NAMES, factValues);
  const result = compileScenario({ id, files, known });
  const named = (diagnostic: ScenarioDiagnostic): ScenarioDiagnostic => {
    const [top = '', ...rest] = diagnostic.file.split('/');
    return { ...diagnostic, file: asTyped(path.join(folders[top] ?? path.join(whole, '..', top), ...rest)) };
  };
  if (!result.ok) return { ok: false, error: result.error.map(named) };
  return { ok: true, value: { ...result.value, warnings: result.value.warnings.map(named) } };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sharedFolderOf(whole: string): string | undefined {
  const beside = path.join(whole, '..', SHARED_FOLDER);
  if (isFolder(beside)) return beside;
  const shipped = shippedFolder();
  return shipped === undefined ? undefined : path.join(shipped, SHARED_FOLDER);
}

/** Names of YAML files relative to `folder`: its own, and those of its folder `text`. */
function yamlFilesIn(folder: string): string[] {
  const inFolder = (sub: string) =>
    isFolder(path.join(folder, sub))
      ? readdirSync(path.join(folder, sub), { withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
          .map((entry) => (sub === '' ? entry.name : `${sub}/${entry.name}`))
      : [];
  return [...inFolder(''), ...inFolder(TEXT_FOLDER)];
}

function readText(file: string): string {
  return readFileSync(file).subarray(0, MOST_BYTES).toString('utf8');
}

function asTyped(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return (outside ? file : relative).split(path.sep).join('/');
}
