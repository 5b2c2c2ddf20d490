/*
 * The worked cases of this folder, which outside sources decide: articles, judgments, incidents, scenarios of the Toolkit.
 * In: the YAML files of cases/. Out: every case, read by the same reader as the judge command's.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { judgeCasesFromYaml } from '../../src/interface/cli/commands/judge-cases-from-yaml.ts';
import type { JudgeCase } from '../../src/interface/cli/commands/judge-cases-from-yaml.ts';

const FOLDER = new URL('./cases/', import.meta.url);

/** Names of the files, in the order of their letters. */
export const CASE_FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** Files with cases that this project wrote itself, beside those that were handed in. */
export const WRITTEN_SINCE: readonly string[] = CASE_FILES.filter(
  (name) =>
    ['answers-read-again.yaml', 'operations-reviewed.yaml', 'reopened.yaml', 'transit.yaml'].includes(name) ||
    name.startsWith('readings-'),
);

/** The cases of one file; throws when the file is faulty. */
export function casesOf(file: string): readonly JudgeCase[] {
  const { cases, diagnostics } = judgeCasesFromYaml(file, readFileSync(new URL(file, FOLDER), 'utf8'));
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return cases;
}

/** Every case of every file. */
export const WORKED_CASES: readonly JudgeCase[] = CASE_FILES.flatMap((file) => casesOf(file));

/** The case with this id, for tests that start from a known one. */
export function workedCase(id: string): JudgeCase {
  const found = WORKED_CASES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}
