/*
 * The sources are written the way the project writes, and no file gives away where it was written.
 * Each rule is checked on a bad sample as well.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  booleanFaults,
  exportFaults,
  lengthFaults,
  LONG_FILES,
  namingFaults,
  openingFaults,
  switchedOffTests,
} from './check-tidiness.ts';
import { privateTraces } from './check-traces.ts';
import { projectFiles } from './project-files.ts';
import { describeFinding, filesUnder, PROJECT, readSources, sourceText } from './source-tree.ts';

const code = readSources(['src', 'tools', 'bench']);
const tests = readSources(['test']);

function sample(text: string, file = 'src/law/sample.ts') {
  return sourceText(file, text);
}

describe('every source', () => {
  it('opens with a comment', () => {
    expect([...code, ...tests].flatMap(openingFaults).map(describeFinding)).toEqual([]);
    expect(openingFaults(sample(`export {};`))).toHaveLength(1);
    expect(openingFaults(sample(`// What it is for.\nexport {};`))).toEqual([]);
  });

  it('has a name that says what it is about', () => {
    const files = ['src', 'test', 'tools', 'bench']
      .flatMap(filesUnder)
      .filter((file) => /\.(tsx?|css|json)$/.test(file));
    expect(files.flatMap(namingFaults).map(describeFinding)).toEqual([]);
    for (const bad of [
      'src/Law.ts',
      'src/law_table.ts',
      'src/util.ts',
      'src/law-helpers.ts',
      'src/common/a.ts',
    ]) {
      expect(namingFaults(bad), bad).toHaveLength(1);
    }
    for (const good of ['src/a-from-b.ts', 'src/common-ground.ts', 'text/zh-Hans/x.ts', 'test/a.test.ts']) {
      expect(namingFaults(good), good).toEqual([]);
    }
  });

  it('is short enough', () => {
    expect([...code, ...tests].flatMap((source) => lengthFaults(source)).map(describeFinding)).toEqual([]);
    const known = [...code, ...tests].map((source) => source.file);
    for (const file of Object.keys(LONG_FILES)) expect(known).toContain(file);
    expect(lengthFaults(sample('\n'.repeat(401)))).toHaveLength(1);
    expect(lengthFaults(sample('\n'.repeat(450)), { 'src/law/sample.ts': 450 })).toEqual([]);
    expect(lengthFaults(sample('\n'.repeat(420)), { 'src/law/sample.ts': 450 })).toHaveLength(1);
  });

  it('takes no two booleans in one function', () => {
    expect([...code, ...tests].flatMap(booleanFaults).map(describeFinding)).toEqual([]);
    expect(booleanFaults(sample(`function f(a: boolean, b: boolean) {}`))).toHaveLength(1);
  });
});

describe('every export', () => {
  it('is documented and has a name', () => {
    expect(code.flatMap(exportFaults).map(describeFinding)).toEqual([]);
  });

  it.each([
    `// File.\nexport const a = 1;`,
    `/** File. */\nexport const a = 1;`,
    `// File.\n// Only a remark.\nexport function a() {}`,
    `// File.\nfunction a() {}\nexport { a };`,
    `// File.\nexport type A = string;\n`,
    `// File.\n/** One. */\nexport type A = 1;\n\nexport type B = 2;`,
    `// File.\n/** One. */\nexport type A = 1;\nexport const b = 2;`,
    `// File.\nexport const a = { b: 1 };\nfunction c() {}`,
    `// File.\n/** One. */\nexport default function a() {}`,
    `// File.\nconst a = 1;\nexport default a;`,
  ])('is caught in %j', (text) => {
    expect(exportFaults(sample(text))).toHaveLength(1);
  });

  it.each([
    `// File.\n\n/** One. */\nexport const a = 1;`,
    `// File.\nexport { a } from './a.ts';\nexport * from './b.ts';`,
    `// File.\n/** One. */\nfunction a() {}\nexport { a };`,
    `// File.\n/** Two names. */\nexport type A = 1;\nexport type B = 2;`,
    `// File.\n/** A list. */\nexport const A = [1] as const;\nexport type B = (typeof A)[number];`,
    `// Words.\nexport const words = { a: 'A' } as const;`,
    `// File.\n/** One. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport function a(x: number) { return x; }`,
  ])('is let pass in %j', (text) => {
    expect(exportFaults(sample(text))).toEqual([]);
  });
});

describe('every test', () => {
  it('runs', () => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.flatMap(switchedOffTests).map(describeFinding)).toEqual([]);
  });

  it.each([
    `it.skip('x', f);`,
    `describe.only('x', f);`,
    `it.todo('x');`,
    `test.fixme('x', f);`,
    `it.skipIf(a)('x', f);`,
    `it.each([1]).only('x', f);`,
    `it.fails('x', f);`,
    `xit('x', f);`,
  ])('is caught when it says %s', (text) => {
    expect(switchedOffTests(sample(text))).toHaveLength(1);
  });
});

describe('every file of the project', () => {
  it('keeps hosts and machines to itself', () => {
    const files = projectFiles();
    expect(files).toContain('package.json');
    const found = files.flatMap((file) =>
      privateTraces(file, readFileSync(path.join(PROJECT, file), 'utf8')),
    );
    expect(found.map(describeFinding)).toEqual([]);
  });

  it.each([
    ['https://', 'registry', '.npmjs', '.org/x'].join(''),
    ['see /', 'work/main'].join(''),
    ['"/', 'root/x"'].join(''),
    ['/', 'home/somebody/x'].join(''),
    ['C:\\', 'Users\\somebody'].join(''),
    ['TO', 'DO: later'].join(''),
  ])('is caught with %s', (text) => {
    expect(privateTraces('a.md', text)).toHaveLength(1);
  });

  it.each(['https://example.org/work/x', 'src/root/x', 'the /home page'])('is let pass with %s', (text) => {
    expect(privateTraces('a.md', text)).toEqual([]);
  });
});
