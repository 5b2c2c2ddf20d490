/*
 * Every diagnostic can be said in every language: each code has its sentence, and the data it carries fill it.
 */
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compiler.ts';
import { SCENARIO_CODES, type ScenarioDiagnostic } from '../../src/scenario/index.ts';
import {
  hintFromDiagnostic,
  loadText,
  sentenceFromDiagnostic,
  WRITTEN_LANGUAGES,
} from '../../src/interface/text/index.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import { MINIATURE, miniatureFiles } from '../support/miniature.ts';
import { casesIn, corpusFiles } from './cases.ts';
import { hostileFiles } from './hostile-files.ts';

/** One diagnostic per code and set of data, from all that is wrong in the corpora. */
function diagnosticsOfCorpora(): readonly ScenarioDiagnostic[] {
  const cases = corpusFiles('bad/').flatMap((file) => casesIn(`bad/${file}`).map((one) => one.files));
  const hostile = hostileFiles().map(({ text }) => ({
    ...miniatureFiles(),
    [`${MINIATURE}/scenario.yaml`]: text,
  }));
  const found = new Map<string, ScenarioDiagnostic>();
  for (const files of [...cases, ...hostile]) {
    const result = compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
    for (const one of result.ok ? result.value.warnings : result.error) {
      found.set(JSON.stringify([one.code, one.data, one.hint]), one);
    }
  }
  return [...found.values()];
}

const diagnostics = diagnosticsOfCorpora();

describe.each(WRITTEN_LANGUAGES)('sentences for diagnostics (%s)', (language) => {
  it('exist for every code', async () => {
    const text = await loadText(language, ['diagnostics']);
    expect(SCENARIO_CODES.filter((code) => !text.has(`diagnostic.${code}`))).toEqual([]);
  });

  it('are filled by the data of every diagnostic of the corpora', async () => {
    const problems: string[] = [];
    const text = await loadText(language, ['diagnostics'], (problem) => {
      problems.push(`${problem.id}: ${problem.reason}`);
    });
    for (const diagnostic of diagnostics) {
      const sentence = sentenceFromDiagnostic(text, diagnostic);
      expect(sentence, diagnostic.code).toMatch(/\S.*[.?!]$/);
      expect(sentence).not.toMatch(/\bundefined\b|\[object/);
      if (diagnostic.hint !== undefined)
        expect(hintFromDiagnostic(text, diagnostic)).toContain(diagnostic.hint);
    }
    expect(problems).toEqual([]);
  });
});
