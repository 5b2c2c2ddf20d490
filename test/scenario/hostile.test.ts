/*
 * Files made to break a parser are refused like any other bad file, in bounded time, and pollute nothing.
 */
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compiler.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import { MINIATURE, miniatureFiles } from '../support/miniature.ts';
import { hostileFiles } from './hostile-files.ts';

describe('hostile files', () => {
  it.each(hostileFiles())('$name: $code', ({ text, code }) => {
    const files = { ...miniatureFiles(), [`${MINIATURE}/scenario.yaml`]: text };
    const result = compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('never let a key reach the prototype of objects', () => {
    const files = miniatureFiles();
    const name = `${MINIATURE}/scenario.yaml`;
    files[name] = `${files[name] ?? ''}\n__proto__: { polluted: yes }\n`;
    compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('find no file under the names that every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString', '', '../x', 'a/b']) {
      const result = compileScenario({ id, files: {}, known: KNOWN_LAW });
      expect(result.ok).toBe(false);
    }
  });
});
