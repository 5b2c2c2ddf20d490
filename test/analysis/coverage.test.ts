/*
 * Everything that the author of the flagship wrote can happen, and happens in coverage play.
 */
import { describe, expect, it } from 'vitest';
import { COVERED, coverage } from '../../src/analysis/index.ts';
import { shippedScenario } from '../support/shipped.ts';

const RUNS = 200;
const found = coverage(shippedScenario('dark-isthmus'), RUNS);

describe(`coverage play of the flagship, seeds 1 to ${String(RUNS)}`, () => {
  it.each(COVERED)('fires all %s', (what) => {
    expect(found.never[what]).toEqual([]);
  });

  it('reaches at least six endings', () => {
    const reached = Object.values(found.fired.endings).filter((times) => times > 0);
    expect(reached.length).toBeGreaterThanOrEqual(6);
  });

  it('puts at least twenty kinds of legal test to use, and finds every verdict word, on what was known and on what was true', () => {
    const words = ['upholds', 'lawful', 'unfriendly', 'contested', 'unlawful'] as const;
    expect(Object.keys(found.law.tests.act).length).toBeGreaterThanOrEqual(20);
    for (const word of words) {
      expect(found.law.known[word], `known ${word}`).toBeGreaterThan(0);
      expect(found.law.true[word], `true ${word}`).toBeGreaterThan(0);
    }
    expect(Object.values(found.law.differing).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0);
  });

  it('has no move of a doctrine refused', () => {
    expect(found.refused).toEqual({});
  });
});
