/* Plain JSON handled whole: frozen, copied, compared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  deepFreeze,
  firstDifference,
  plainCopy,
  type JsonValue,
} from '../../src/base/index.ts';

const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

function branchesOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(branchesOf)];
}

describe('a deep freeze', () => {
  it('reaches everything and returns the same object', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(deepFreeze(value)).toBe(value);
        expect(branchesOf(value).every(Object.isFrozen)).toBe(true);
      }),
    );
  });

  it('goes inside what somebody froze only outside', () => {
    const scenario = Object.freeze({ seats: [{ role: 'cert' }] });
    deepFreeze(scenario);
    expect(() => scenario.seats.push({ role: 'firm' })).toThrow(TypeError);
  });
});

describe('a plain copy', () => {
  it('equals the original, shares nothing with it and can be written on', () => {
    fc.assert(
      fc.property(json, (value) => {
        const copy = plainCopy(deepFreeze(value));
        expect(copy).toStrictEqual(value);
        const originals = new Set(branchesOf(value));
        expect(branchesOf(copy).some((branch) => originals.has(branch) || Object.isFrozen(branch))).toBe(
          false,
        );
      }),
    );
  });

  it('leaves prototypes alone', () => {
    const copy = plainCopy(JSON.parse('{"__proto__":{"admin":1}}') as Record<string, unknown>);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(copy.admin).toBeUndefined();
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });
});

describe('the first difference', () => {
  it('is none exactly when the canonical texts agree', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(firstDifference(a, plainCopy(a))).toBeUndefined();
        expect(firstDifference(a, b) === undefined).toBe(canonicalJson(a) === canonicalJson(b));
        expect(firstDifference(b, a)).toBe(firstDifference(a, b));
      }),
    );
  });

  it.each<[JsonValue, JsonValue, string | undefined]>([
    [1, 2, ''],
    [[], {}, ''],
    [null, {}, ''],
    [0, -0, undefined],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
    [{ b: 1, a: { c: [1, 2] } }, { b: 2, a: { c: [1, 3] } }, '/a/c/1'],
    [{ a: 1 }, { a: 1, b: null }, '/b'],
    [{ z: 1 }, { a: 1 }, '/a'],
    [[1, 2], [1, 2, 3], '/2'],
    [[0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2], '/2'],
    [{ 'a/b~': { c: 1 } }, { 'a/b~': { c: 2 } }, '/a~1b~0/c'],
    [{ toString: 1 }, {}, '/toString'],
    [JSON.parse('{"__proto__":1}') as JsonValue, {}, '/__proto__'],
  ])('between %j and %j is at %j', (a, b, pointer) => {
    expect(firstDifference(a, b)).toBe(pointer);
  });
});
