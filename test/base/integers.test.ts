/* Whole numbers: rounding, sharing out, and belief from evidence, all exact on every machine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apportion,
  clamp,
  HEAVIEST_DECIBANS,
  ODDS_SCALE,
  oddsFactor,
  percentOf,
  permilleOf,
  posterior,
  roundHalfAway,
} from '../../src/base/index.ts';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

describe('rounding', () => {
  it('goes to the nearest, and halves go away from zero', () => {
    expect([5, 4, 1, 0, -1, -4, -5].map((n) => roundHalfAway(n, 2))).toEqual([3, 2, 1, 0, -1, -2, -3]);
    expect([percentOf(35, 40), percentOf(-35, 10), percentOf(1, 49), permilleOf(70, 1250)]).toEqual([
      14, -4, 0, 88,
    ]);
  });

  it('is exact over all safe integers, treats losses like gains and never gives -0', () => {
    const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fc.maxSafeInteger(), positive, (numerator, denominator) => {
        const rounded = roundHalfAway(numerator, denominator);
        const off = 2n * (BigInt(rounded) * BigInt(denominator) - BigInt(numerator));
        const outward = numerator < 0 ? -off : off;
        expect(outward <= BigInt(denominator) && outward > -BigInt(denominator)).toBe(true);
        expect(roundHalfAway(-numerator, denominator) + rounded).toBe(0);
        expect(Object.is(rounded, -0)).toBe(false);
      }),
    );
  });

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [1, 1.5],
    [NaN, 1],
    [2 ** 53, 1],
  ])('refuses %d / %d', (numerator, denominator) => {
    expect(() => roundHalfAway(numerator, denominator)).toThrow('Invariant broken');
  });

  it('clamps to a range that includes its ends', () => {
    expect([-5, 0, 37, 100, 140].map((n) => clamp(n, 0, 100))).toEqual([0, 0, 37, 100, 100]);
    expect(() => clamp(1, 2, 1)).toThrow('low end first');
    expect(() => clamp(NaN, 0, 1)).toThrow('a value is a number');
  });
});

describe('sharing out', () => {
  it('gives whole parts that add up, each its exact share rounded down or up', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }).filter((w) => sum(w) > 0);
    fc.assert(
      fc.property(fc.nat(10_000), weights, (total, claims) => {
        const parts = apportion(total, claims);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, i) => {
          expect(Math.abs(part * sum(claims) - total * (claims[i] ?? 0))).toBeLessThan(sum(claims));
        });
      }),
    );
  });

  it('favours the earlier claim on a tie, and nobody without one', () => {
    expect(apportion(20, [1, 1, 1])).toEqual([7, 7, 6]);
    expect(apportion(1, [0, 3, 3])).toEqual([0, 1, 0]);
    expect(apportion(0, [4])).toEqual([0]);
  });

  it.each([
    [1, []],
    [1, [0]],
    [1, [2, -1]],
    [1, [0.5, 0.5]],
    [-1, [1]],
    [2 ** 30, [2 ** 30]],
  ])('refuses %d among %j', (total, weights) => {
    expect(() => apportion(total, weights)).toThrow('Invariant broken');
  });
});

describe('odds factors', () => {
  it('are 10^(n/10) in millionths, rounded', () => {
    for (let n = -HEAVIEST_DECIBANS; n <= HEAVIEST_DECIBANS; n += 1) {
      // Half of the last digit, and the error of a double at 10^12.
      expect(Math.abs(oddsFactor(n) - ODDS_SCALE * Math.pow(10, n / 10))).toBeLessThanOrEqual(0.501);
    }
    expect([oddsFactor(-60), oddsFactor(0), oddsFactor(3), oddsFactor(60)]).toEqual([
      1,
      ODDS_SCALE,
      1_995_262,
      1e12,
    ]);
  });

  it('stop at 60 decibans and refuse fractions', () => {
    expect([oddsFactor(-61), oddsFactor(1000)]).toEqual([1, 1e12]);
    expect(() => oddsFactor(0.5)).toThrow('whole number of decibans');
  });
});

describe('belief', () => {
  const weights = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 6 });
  const cases = weights.chain((w) =>
    fc.tuple(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: w.length, maxLength: w.length }),
      fc.constant(w),
    ),
  );

  it('without evidence is the prior', () => {
    expect(posterior([1, 1, 1], [0, 0, 0])).toEqual([334, 333, 333]);
    expect(posterior([50, 30, 20], [0, 0, 0])).toEqual([500, 300, 200]);
    expect(posterior([7], [-200])).toEqual([1000]);
  });

  it('ten to one follows from ten decibans', () => {
    expect(posterior([1, 1], [10, 0])).toEqual([909, 91]);
    expect(posterior([1, 9], [10, 0])).toEqual([526, 474]);
    expect(posterior([1, 1, 1], [2, 2, -4])).toEqual([444, 444, 112]);
  });

  it('is within one permille of Bayes, and adds up to 1000', () => {
    fc.assert(
      fc.property(cases, ([priors, evidence]) => {
        const belief = posterior(priors, evidence);
        const exact = priors.map((prior, i) => prior * Math.pow(10, (evidence[i] ?? 0) / 10));
        expect(sum(belief)).toBe(1000);
        belief.forEach((permille, i) => {
          expect(Math.abs(permille - (1000 * (exact[i] ?? 0)) / sum(exact))).toBeLessThan(1.001);
        });
      }),
    );
  });

  it('depends on differences of weights alone, however large the weights', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -5000, max: 5000 }), ([priors, evidence], shift) => {
        expect(
          posterior(
            priors,
            evidence.map((w) => w + shift),
          ),
        ).toEqual(posterior(priors, evidence));
      }),
    );
  });

  it.each([
    [[], []],
    [[1, 2], [0]],
    [
      [0, 1],
      [0, 0],
    ],
    [
      [1001, 1],
      [0, 0],
    ],
    [
      [1, 1],
      [0, 0.5],
    ],
  ])('refuses priors %j with weights %j', (priors, evidence) => {
    expect(() => posterior(priors, evidence)).toThrow('Invariant broken');
  });
});
