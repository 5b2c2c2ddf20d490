/*
 * Screens put no punctuation between what catalogues say: each language spaces its own colons and semicolons.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SCREENS = Object.keys(import.meta.glob('../../../../src/interface/ui/**/*.tsx'));

describe('a sentence put together by a screen', () => {
  it('takes its colon from the catalogue', () => {
    expect(SCREENS.length).toBeGreaterThan(100);
    const composed = SCREENS.flatMap((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => /\bt\([^)]*\)\)?\}\s*[:;?!]|>\s*: \{|^\s*:\{' '\}/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(composed).toEqual([]);
  });
});
