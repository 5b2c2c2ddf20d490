// The six scales over whole exercises: contributions add up to the points, every one that names an event names a real one, and
// what earns or costs does so by the stated numbers.
import { describe, expect, it } from 'vitest';
import { playOut } from '../../../src/analysis/index.ts';
import { calibrationPercent, citationPercent, scoreCards } from '../../../src/game/score/index.ts';
import { DOCTRINES, SCALES } from '../../../src/vocabulary/index.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');

describe('score cards', () => {
  for (const doctrine of DOCTRINES) {
    it(`of a ${doctrine} table list contributions that add up, each at its event`, () => {
      const run = playOut(scenario, { seed: '11', doctrine });
      const cards = scoreCards(run);
      expect(cards.map((card) => card.seat)).toEqual(['table', ...scenario.seats]);
      for (const { seat, scales } of cards) {
        expect(scales.map((one) => one.scale)).toEqual([...SCALES]);
        for (const { scale, points, contributions } of scales) {
          if (points === undefined) {
            expect(contributions, `${seat} ${scale} was not tested`).toEqual([]);
            continue;
          }
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
          const sum = contributions.reduce((total, one) => total + one.tenths, 0);
          expect(sum, `${seat} ${scale}`).toBe(points * 10);
          for (const { event } of contributions) {
            if (!event) continue;
            expect(run.entries[event.sequence - 1]?.events[event.place]).toBeDefined();
          }
        }
      }
    });
  }

  it('of a table that passes: no protection, law and norms not tested for seats that did nothing', () => {
    const [table] = scoreCards(playOut(scenario, { seed: '3', doctrine: 'passive' }));
    const points = Object.fromEntries(table!.scales.map((one) => [one.scale, one.points]));
    expect(points.protection).toBe(0);
    expect(points.norms).toBeUndefined();
    expect(points.judgement).toBeUndefined();
  });
});

describe('calibration', () => {
  const theories = ['a', 'b', 'c', 'd'];

  it('is 100 for all tokens on the truth, 0 for all on one that is false, and between for doubt', () => {
    expect(calibrationPercent({ a: 20 }, theories, 'a')).toBe(100);
    expect(calibrationPercent({ b: 20 }, theories, 'a')).toBe(0);
    // 1 - ((15/20)² + 3 x (5/20)²) / 2 = 1 - 0.375
    expect(calibrationPercent({ a: 5, b: 5, c: 5, d: 5 }, theories, 'a')).toBe(63);
  });
});

describe('citations', () => {
  const known = {
    verdict: 'lawful',
    confidence: 'settled',
    body: 'international',
    path: [],
    sources: ['ARS-49', 'ARS-51', 'ARS-22'],
    upholds: [],
    departs: [],
    breaches: [],
    open: [],
    facts: [],
  };

  it('are right when they bear on the act, and cost when they do not', () => {
    expect(citationPercent({ basis: ['ARS-49', 'ARS-51'] as never }, known)).toBe(100);
    expect(citationPercent({ basis: ['ARS-49', 'UNC-51'] as never }, known)).toBe(50);
    expect(citationPercent({ basis: ['ARS-49'] as never }, known)).toBe(67);
    expect(citationPercent({ basis: ['UNC-51'] as never }, known)).toBe(0);
  });
});
