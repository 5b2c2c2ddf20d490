/*
 * The scenarios that come with the program: they compile without a warning, in every language, and are the same whether
 * the build, the command line or a bundle compiled them.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  scenarioFoldersIn,
  scenarioFromFolder,
  shippedFolder,
} from '../../src/interface/cli/scenario-folder.ts';
import { shippedScenario, shippedScenarios } from '../../src/scenario/shipped.ts';
import { scenarioHash } from '../../src/scenario/index.ts';
import { listed } from '../support/miniature.ts';

const folders = scenarioFoldersIn(shippedFolder() ?? '');

describe('shipped scenarios', () => {
  it('are on the list, in code-unit order', () => {
    expect(shippedScenarios().map((scenario) => scenario.id)).toEqual(
      folders.map((folder) => path.basename(folder)),
    );
  });

  it('are not to be had under other names', () => {
    expect(shippedScenario('_shared')).toBeUndefined();
    expect(shippedScenario('constructor')).toBeUndefined();
  });

  it.each(folders.map((folder) => path.basename(folder)))('%s compiles without a warning', (id) => {
    const result = scenarioFromFolder(path.join(shippedFolder() ?? '', id));
    const diagnostics = result.ok ? result.value.warnings : result.error;
    expect(diagnostics, listed(diagnostics)).toEqual([]);
  });

  it.each(folders.map((folder) => path.basename(folder)))('%s has one hash everywhere', async (id) => {
    const result = scenarioFromFolder(path.join(shippedFolder() ?? '', id));
    if (!result.ok) throw new Error(listed(result.error));
    const built = shippedScenario(id);
    const scenario = await built?.load();
    expect(built?.hash).toBe(result.value.hash);
    expect(scenario).toEqual(result.value.scenario);
    expect(scenario && scenarioHash(scenario)).toBe(built?.hash);
    expect(Object.isFrozen(scenario?.injects[0])).toBe(true);
    for (const language of built?.languages ?? []) {
      const texts = await built?.loadTexts[language]?.();
      expect(texts).toEqual(result.value.texts[language]);
      expect(built?.titles[language]?.title).toBe(texts?.title);
      expect(Object.keys(built?.titles[language]?.seats ?? {})).toEqual(built?.seats.map((seat) => seat.id));
    }
  });
});
