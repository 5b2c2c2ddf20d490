/*
 * Good and bad scenarios: what authors write, and what they are told. Each case is the miniature with a few changes.
 */
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compiler.ts';
import { SCENARIO_CODES, type ScenarioDiagnostic } from '../../src/scenario/index.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import { listed, MINIATURE } from '../support/miniature.ts';
import { hostileFiles } from './hostile-files.ts';
import { casesIn, corpusFiles, USUAL_WARNING } from './cases.ts';

/** Every diagnostic of a compilation, errors or not, without the miniature's usual warning. */
function diagnosticsOf(files: Record<string, string>): readonly ScenarioDiagnostic[] {
  const result = compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
  const all = result.ok ? result.value.warnings : result.error;
  return all.filter((diagnostic) => diagnostic.code !== USUAL_WARNING);
}

function told(diagnostics: readonly ScenarioDiagnostic[], expected: readonly string[]): string[] {
  return diagnostics
    .map(({ file, line, code, hint }) => {
      const plain = `${file}:${String(line)} ${code}`;
      const hinted = `${plain} (${hint ?? ''})`;
      return expected.includes(hinted) ? hinted : plain;
    })
    .sort();
}

describe.each(corpusFiles('good/'))('good/%s', (file) => {
  it.each(casesIn(`good/${file}`))('$name', ({ files }) => {
    const diagnostics = diagnosticsOf(files);
    expect(diagnostics, listed(diagnostics)).toEqual([]);
  });
});

describe.each(corpusFiles('bad/'))('bad/%s', (file) => {
  it.each(casesIn(`bad/${file}`))('$name', ({ files, expected }) => {
    const diagnostics = diagnosticsOf(files);
    expect(told(diagnostics, expected), listed(diagnostics)).toEqual(expected);
  });
});

describe('the closed list of codes', () => {
  it('has a bad case for every code', () => {
    const provoked = new Set<string>([USUAL_WARNING, ...hostileFiles().map((file) => file.code)]);
    for (const file of corpusFiles('bad/')) {
      for (const { files } of casesIn(`bad/${file}`))
        for (const { code } of diagnosticsOf(files)) provoked.add(code);
    }
    expect(SCENARIO_CODES.filter((code) => !provoked.has(code))).toEqual([]);
  }, 60_000);
});
