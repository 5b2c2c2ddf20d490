/*
 * Whatever happens to the files, the compiler answers: a scenario, or diagnostics that name a place. It never throws.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compiler.ts';
import { SCENARIO_CODES, scenarioHash } from '../../src/scenario/index.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import { MINIATURE, miniatureFiles } from '../support/miniature.ts';
import { rememberingReader } from '../support/remembering-reader.ts';
import type { DocumentReader } from '../../src/scenario/read/source-document.ts';
import { mutated, mutations } from './mutations.ts';

const CODES = new Set<string>(SCENARIO_CODES);

/** What the compiler owes for any input. Returns whether the files still compiled. */
function checkAnswer(id: string, files: Record<string, string>, documents: DocumentReader): boolean {
  const result = compileScenario({ id, files, known: KNOWN_LAW, documents });
  const diagnostics = result.ok ? result.value.warnings : result.error;
  const linesIn = new Map<string, number>();
  const linesOf = (file: string): number => {
    const known = linesIn.get(file) ?? (files[file] ?? '').split(/\r\n|\r|\n/).length;
    linesIn.set(file, known);
    return known;
  };
  // One damaged file can give hundreds of diagnostics, so they are sifted before anything is expected of them.
  const wrong = diagnostics.filter(
    ({ code, file, line, column, severity }) =>
      !CODES.has(code) ||
      line < 0 ||
      column < 0 ||
      line > linesOf(file) ||
      (result.ok && severity !== 'warning'),
  );
  expect(wrong).toEqual([]);
  if (result.ok) expect(scenarioHash(result.value.scenario)).toBe(result.value.hash);
  else expect(diagnostics.some((one) => one.severity === 'error')).toBe(true);
  return result.ok;
}

/** Mutates one file of the scenario at a time. `surviving`: the share of runs in which it should still compile. */
function checkMutations(
  id: string,
  files: Record<string, string>,
  numRuns: number,
  surviving: readonly [number, number],
): void {
  const read = Object.keys(files).filter((name) => name.startsWith(`${id}/`) || name.startsWith('_shared/'));
  const documents = rememberingReader(files);
  let survived = 0;
  fc.assert(
    fc.property(fc.constantFrom(...read), mutations, (name, list) => {
      const changed = { ...files, [name]: mutated(files[name] ?? '', list) };
      if (checkAnswer(id, changed, documents)) survived += 1;
    }),
    { numRuns },
  );
  // If nearly everything or nearly nothing survived, the mutations would not reach the later stages.
  expect(survived / numRuns).toBeGreaterThanOrEqual(surviving[0]);
  expect(survived / numRuns).toBeLessThanOrEqual(surviving[1]);
}

describe('files damaged at random', () => {
  it('of the miniature, seven hundred times', () => {
    checkMutations(MINIATURE, miniatureFiles(), 700, [1 / 200, 9 / 10]);
  }, 600_000);

  it('of its structure alone, thirteen hundred times', () => {
    // Without words nothing compiles, but everything else is checked, in half the time.
    const structure = Object.entries(miniatureFiles()).filter(([name]) => !name.includes('/text/'));
    checkMutations(MINIATURE, Object.fromEntries(structure), 1_300, [0, 1]);
  }, 600_000);

  it('answer the same whether the files that are whole are read anew or remembered', () => {
    const files = miniatureFiles();
    const documents = rememberingReader(files);
    const input = { id: MINIATURE, known: KNOWN_LAW };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(files)), mutations, (name, list) => {
        const changed = { ...files, [name]: mutated(files[name] ?? '', list) };
        const remembered = compileScenario({ ...input, files: changed, documents });
        expect(remembered).toEqual(compileScenario({ ...input, files: changed }));
      }),
      { numRuns: 50 },
    );
  }, 600_000);

  it('of a shipped scenario', () => {
    const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yaml'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
    checkMutations('dark-isthmus', files, 40, [1 / 200, 1]);
  }, 600_000);

  it('of words alone: any text at all as scenario.yaml', () => {
    const documents = rememberingReader(miniatureFiles());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        checkAnswer(MINIATURE, { ...miniatureFiles(), [`${MINIATURE}/scenario.yaml`]: text }, documents);
      }),
      { numRuns: 200 },
    );
  }, 600_000);
});
