/*
 * The import table holds, and there is no ring. The checks are themselves checked, on samples that must be caught.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { folderOf, forbiddenImports, importRings, layerOfName, ringsOf, rowOf } from './check-imports.ts';
import { FOR_EVERYBODY, IMPORT_TABLE, type LayerRow } from './import-table.ts';
import { importsFromSource } from './imports-from-source.ts';
import { describeFinding, filesUnder, readSources, sourceText } from './source-tree.ts';

const sources = readSources(['src', 'tools', 'bench']);

/** What the check says of one line of code in a file. */
function saysOf(file: string, code: string): string[] {
  return forbiddenImports([sourceText(file, code)], IMPORT_TABLE).map((finding) => finding.problem);
}

function namesIn(row: LayerRow): string[] {
  return [...row.imports, ...(row.types ?? [])];
}

describe('the sources', () => {
  it('are read at all, in every folder that has any', () => {
    const withCode = IMPORT_TABLE.map((row) => folderOf(row.layer)).filter((folder) =>
      filesUnder(folder).some((file) => /\.tsx?$/.test(file)),
    );
    expect(withCode.length).toBeGreaterThan(0);
    for (const folder of withCode) {
      expect(sources.some(({ file }) => file.startsWith(`${folder}/`))).toBe(true);
    }
    expect(() => readSources(['nowhere'])).toThrow('no TypeScript sources');
  });

  it('hide no import from the check that the compiler sees', () => {
    for (const source of sources) {
      const seen = importsFromSource(source).map((found) => found.specifier);
      const existing = ts.preProcessFile(source.tree.text, true, true).importedFiles;
      const unquestioned = existing.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
      expect(seen, source.file).toEqual(expect.arrayContaining(unquestioned));
    }
  });

  it('import only what the table allows, through doors', () => {
    expect(forbiddenImports(sources, IMPORT_TABLE).map(describeFinding)).toEqual([]);
  });

  it('have no import ring, types included', () => {
    expect(importRings(sources).map(describeFinding)).toEqual([]);
  });
});

describe('the table', () => {
  it('has one row per layer and names only layers that it has', () => {
    const layers = IMPORT_TABLE.map((row) => row.layer);
    expect(new Set(layers).size).toBe(layers.length);
    const unknown = IMPORT_TABLE.flatMap(namesIn).filter((name) => !layerOfName(name, IMPORT_TABLE));
    expect(unknown).toEqual([]);
  });

  it('has no ring either', () => {
    const graph = IMPORT_TABLE.map((row) => {
      const everybody = FOR_EVERYBODY.includes(row.layer) ? [] : FOR_EVERYBODY;
      return [
        row.layer,
        [...everybody, ...namesIn(row).flatMap((name) => layerOfName(name, IMPORT_TABLE) ?? [])],
      ] as const;
    });
    expect(ringsOf(new Map(graph))).toEqual([]);
  });

  it('finds the layer of a file', () => {
    expect(rowOf('src/game/rules/effects/tension.ts', IMPORT_TABLE)?.layer).toBe('game/rules');
    expect(rowOf('src/main.ts', IMPORT_TABLE)).toBeUndefined();
  });
});

describe('the check of imports catches', () => {
  it.each([
    ['a forbidden layer', 'src/interface/ui/a.tsx', `import { x } from '../../law/index.ts';`],
    ['a forbidden layer, types only', 'src/scenario/a.ts', `import type { X } from '../law/index.ts';`],
    ['a forbidden layer in a type', 'src/law/a.ts', `type A = import('../game/rules/index.ts').GameState;`],
    ['a forbidden layer re-exported', 'src/base/a.ts', `export * from '../vocabulary/index.ts';`],
    [
      'a forbidden layer imported later',
      'src/interface/ui/a.ts',
      `void import('../../hosting/server/index.ts');`,
    ],
    ['a forbidden worker', 'src/interface/ui/a.ts', `new URL('../../bots/index.ts', import.meta.url);`],
    ['a way past the door', 'src/law/a.ts', `import { x } from '../base/digest.ts';`],
    [
      'a way past the second door',
      'src/interface/cli/a.ts',
      `import { x } from '../../hosting/session/solo.ts';`,
    ],
    ['the door of the own layer', 'src/law/tables/a.ts', `import { x } from '../index.ts';`],
    ['code where types alone are free', 'src/bots/a.ts', `import { decide } from '../game/rules/index.ts';`],
    ['code beside types', 'src/bots/a.ts', `import { type A, b } from '../game/rules/index.ts';`],
    ['an import for its effect', 'src/bots/a.ts', `import '../game/rules/index.ts';`],
    ['a foreign package', 'src/game/rules/a.ts', `import { produce } from 'immer';`],
    ['a foreign part of a package', 'src/law/a.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['Node in the browser', 'src/hosting/session/a.ts', `import fs from 'node:fs';`],
    ['Node by its old names', 'src/interface/cli/a.ts', `import fs from 'fs';`],
    ['a required module', 'src/interface/cli/a.ts', `const x = require('../ui/x.ts');`],
    ['a computed name', 'src/interface/cli/a.ts', `void import(name);`],
    ['a pattern outside the layer', 'src/interface/text/a.ts', `import.meta.glob('../../law/*.ts');`],
    ['a folder without a row', 'src/common/a.ts', ``],
    ['an import of such a folder', 'src/law/a.ts', `import { x } from '../common/a.ts';`],
    ['the tests', 'src/law/a.ts', `import { x } from '../../test/support/x.ts';`],
  ])('%s', (_, file, code) => {
    expect(saysOf(file, code)).toHaveLength(1);
  });

  it.each([
    ['its own files', 'src/law/a.ts', `import { x } from './tables/x.ts';`],
    ['a layer through its door', 'src/law/a.ts', `import { x } from '../base/index.ts';`],
    ['types where types are free', 'src/bots/a.ts', `import type { A } from '../game/rules/index.ts';`],
    ['a second door', 'src/interface/cli/a.ts', `import { x } from '../../scenario/compiler.ts';`],
    ['a style of its own', 'src/interface/ui/a.tsx', `import './a.css';`],
    ['a file as text', 'src/interface/ui/a.tsx', `import licence from './licence.md?raw';`],
    ['a package of its own', 'src/game/turn/a.ts', `import { setup } from 'xstate';`],
    ['an import in a comment', 'src/law/a.ts', `// import { x } from '../game/rules/index.ts';`],
  ])('but lets pass %s', (_, file, code) => {
    expect(saysOf(file, code)).toEqual([]);
  });

  it('tells the line and the way out', () => {
    const [finding] = forbiddenImports(
      [sourceText('src/scenario/a.ts', `\nimport { x } from '../law/index.ts';\n`)],
      IMPORT_TABLE,
    );
    expect(finding && describeFinding(finding)).toBe(
      'src/scenario/a.ts:2 scenario may not import law (src/law/index.ts). ' +
        'Instead: the compiler knows neither law nor game: let the caller hand in the ids it should accept.',
    );
  });
});

describe('the check of rings catches', () => {
  it('a ring of three, through types and a re-export', () => {
    const ring = importRings([
      sourceText('src/law/a.ts', `import { b } from './b.ts';`),
      sourceText('src/law/b.ts', `export { c } from './c.ts';`),
      sourceText('src/law/c.ts', `import type { A } from './a.ts';`),
      sourceText('src/law/d.ts', `import { a } from './a.ts';`),
    ]);
    expect(ring.map((finding) => finding.problem)).toEqual([
      'is part of an import ring: src/law/a.ts -> src/law/b.ts -> src/law/c.ts -> src/law/a.ts',
    ]);
  });

  it('a module that imports itself', () => {
    expect(importRings([sourceText('src/law/a.ts', `import { b } from './a.ts';`)])).toHaveLength(1);
  });
});
