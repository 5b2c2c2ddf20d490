/*
 * The pure layers see no clock, chance, host, locale or inexact arithmetic. The check is checked on bad samples first.
 */
import { describe, expect, it } from 'vitest';
import { impurities, PURE_FOLDERS } from './check-purity.ts';
import { describeFinding, readSources, sourceText } from './source-tree.ts';

function offencesIn(code: string): string[] {
  return impurities(sourceText('src/law/sample.ts', code)).map((finding) => finding.problem);
}

describe('the pure layers', () => {
  it('are pure', () => {
    expect(readSources(PURE_FOLDERS).flatMap(impurities).map(describeFinding)).toEqual([]);
  });
});

describe('the check of purity catches', () => {
  it.each([
    `const now = Date.now();`,
    `const now = new Date();`,
    `function at(when: Date) {}`,
    `const now = performance.now();`,
    `const x = Math.random();`,
    `const x = crypto.randomUUID();`,
    `const x = new Intl.NumberFormat();`,
    `names.sort((a, b) => a.localeCompare(b));`,
    `const { localeCompare } = String.prototype;`,
    `const x = name['localeCompare'];`,
    `const x = (1).toLocaleString();`,
    `const x = name.toLocaleLowerCase();`,
    `const x = Math.pow(2, 3);`,
    `const x = Math.exp(2);`,
    `const x = Math.log(2);`,
    `const x = Math.log2(2);`,
    `const x = Math.sqrt(2);`,
    `const x = Math.cbrt(2);`,
    `const x = Math.sin(2);`,
    `const x = Math.hypot(2, 3);`,
    `const x = Math['pow'](2, 3);`,
    `const { pow } = Math;`,
    `const M = Math;`,
    `const x = 2 ** 3;`,
    `function f(x: number) { x **= 2; }`,
    `console.log(1);`,
    `window.alert();`,
    `document.title = '';`,
    `const x = process.env;`,
    `const x = globalThis;`,
    `setTimeout(f, 1);`,
    `queueMicrotask(f);`,
    `void fetch('/x');`,
    `const x = { console };`,
    `const x = eval('1');`,
    `const x = new Function('1');`,
    `void import('./other.ts');`,
    `const x = import.meta.env;`,
    `let count = 0;`,
    `export var count = 0;`,
    `function f() { throw new Error('no'); }`,
  ])('%s', (code) => {
    expect(offencesIn(code)).toHaveLength(1);
  });

  it.each([
    `// Date.now() and Math.random() are not used here`,
    `const text = 'Date.now()';`,
    `const x = Math.max(Math.floor(1.5), Math.round(2.5), Math.trunc(1));`,
    `const x = state.process.window;`,
    `const x = { document: 1, window: 2, performance: 3 };`,
    `type Clause = { readonly window: number; process(): void };`,
    `function judge(document: string, window: number) { return document + String(window); }`,
    `const { window: turns } = clause;`,
    `const x = /Date/.test('x');`,
    `function f() { let sum = 0; for (const x of [1]) sum += x; return sum; }`,
    `const x = names.sort(byCodeUnit);`,
  ])('but lets pass %s', (code) => {
    expect(offencesIn(code)).toEqual([]);
  });

  it('tells the line and the way out', () => {
    const [finding] = impurities(sourceText('src/law/sample.ts', `\n\nconst x = Math.random();`));
    expect(finding && describeFinding(finding)).toBe(
      'src/law/sample.ts:3 uses Math.random. Instead: draw from keyed chance (src/base).',
    );
  });
});
