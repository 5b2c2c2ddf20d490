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

  it('has no move of a doctrine refused', () => {
    expect(found.refused).toEqual({});
  });
});
