/*
 * Finds the scenario that a call means: one that comes with the program, by its id, or one on disk, by its folder.
 * In: the value of --scenario. Out: the compiled scenario with its hash, or why there is none.
 * An id goes before a folder of the same name. Both ways lead to the same hash.
 */
import { err, ok, type Result } from '../../base/index.ts';
import type { CompiledScenario, ScenarioTexts } from '../../scenario/index.ts';
import { shippedScenario, shippedScenarios } from '../../scenario/shipped.ts';
import { unknownWord } from './option-values.ts';
import { holdsScenario, scenarioFolderOf, scenarioFromFolder } from './scenario-folder.ts';

/** A scenario to play. */
export interface ChosenScenario {
  readonly scenario: CompiledScenario;
  readonly hash: string;
  /** Its words in a language; undefined where it has none. */
  readonly texts: (language: string) => Promise<ScenarioTexts | undefined>;
}

/** The scenario of this id or path. Rejects when a part of the built program is gone. */
export async function chosenScenario(idOrPath: string | undefined): Promise<Result<ChosenScenario, string>> {
  const ids = shippedScenarios().map(({ id }) => id);
  if (idOrPath === undefined) {
    return err(`--scenario is missing: the id of a scenario (${ids.join(', ')}) or its folder`);
  }
  const shipped = shippedScenario(idOrPath);
  if (shipped !== undefined) {
    const { hash, loadTexts } = shipped;
    return ok({ scenario: await shipped.load(), hash, texts: async (language) => loadTexts[language]?.() });
  }
  const folder = scenarioFolderOf(idOrPath);
  if (folder === undefined) return err(unknownWord('--scenario', idOrPath, ids));
  if (!holdsScenario(folder))
    return err(`there is no scenario in "${idOrPath}": its file is called scenario.yaml`);
  return compiledFrom(folder, idOrPath);
}

function compiledFrom(folder: string, typed: string): Result<ChosenScenario, string> {
  const result = scenarioFromFolder(folder);
  if (result.ok) {
    const { scenario, hash, texts } = result.value;
    return ok({ scenario, hash, texts: (language) => Promise.resolve(texts[language]) });
  }
  const errors = result.error.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first === undefined ? '' : ` (${first.file}:${String(first.line)}: ${first.code})`;
  const count = errors.length === 1 ? '1 error' : `${String(errors.length)} errors`;
  return err(`the scenario in "${typed}" does not compile: ${count}${place}; check ${typed} tells more`);
}
