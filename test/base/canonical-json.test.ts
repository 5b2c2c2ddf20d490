/* Canonical JSON and the digests over it: one text and one fingerprint per value, on every machine. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  chainDigest,
  digestOf,
  digestOfText,
  isWellFormedText,
  type JsonValue,
} from '../../src/base/index.ts';

const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

function reversedKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries<JsonValue>(value);
  return Object.fromEntries(entries.reverse().map(([key, item]) => [key, reversedKeys(item)]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('canonical JSON', () => {
  it('is what the reference package for RFC 8785 writes, for every value in normal form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(JSON.stringify(value).normalize('NFC') === JSON.stringify(value));
        expect(canonicalJson(value as JsonValue)).toBe(canonicalize(value));
      }),
      { numRuns: 500, seed: 8785 },
    );
  });

  it('follows the example of RFC 8785 section 3.2.2', () => {
    const example = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys as section 3.2.3 does, by UTF-16 code units', () => {
    // The example also holds U+FB33, which normal form C takes apart; it is left out here.
    const keys = ['\u20ac', '\r', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
    ]);
  });

  it('means the same value, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
        expect(canonicalJson(reversedKeys(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('makes one text of an accent typed in one or two characters, in values and keys', () => {
    expect(canonicalJson({ 're\u0301ponse': ['de\u0301marche'] })).toBe('{"r\u00e9ponse":["d\u00e9marche"]}');
  });

  it('keeps __proto__ as an ordinary key and -0 as 0', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":-0},"a":1}') as JsonValue)).toBe(
      '{"__proto__":{"b":0},"a":1}',
    );
  });

  it.each([
    ['undefined', { a: undefined }],
    ['undefined in a list', [undefined]],
    ['a hole', new Array<number>(2)],
    ['NaN', NaN],
    ['infinity', [-Infinity]],
    ['a function', { f: () => 1 }],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', { m: new Map() }],
    ['a lone surrogate', 'x\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['two spellings of one key', { '\u00e9': 1, 'e\u0301': 2 }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow('Invariant broken');
  });

  it('refuses a ring', () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(() => canonicalJson(ring as JsonValue)).toThrow('no rings');
  });
});

describe('well-formed text', () => {
  it('is text that UTF-8 can carry', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\ud83d', '\ude00', '\ud83d\ude00')), (pieces) => {
        const text = pieces.join('');
        expect(isWellFormedText(text)).toBe(Buffer.from(text, 'utf8').toString('utf8') === text);
      }),
    );
  });
});

describe('digests', () => {
  it('are SHA-256 of the canonical text', () => {
    // FIPS 180-4 example "abc".
    expect(digestOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf({ b: [1, null], a: '\u00e9' })).toBe(
      '3d92f6368f93f3cb36a4e7a721098054dfbfd705e31fa50409f2d99e0727a08c',
    );
    fc.assert(
      fc.property(json, (value) => {
        expect(digestOf(value)).toBe(sha256(canonicalJson(value)));
      }),
    );
  });

  it('of texts see through how accents were typed, but see nothing else as equal', () => {
    expect(digestOfText('de\u0301marche')).toBe(digestOfText('d\u00e9marche'));
    expect(digestOfText('"abc"')).not.toBe(digestOfText('abc'));
    expect(() => digestOfText('\ud800')).toThrow('lone surrogates');
  });

  it('chain, so that every link depends on all before it', () => {
    const chained = (values: readonly JsonValue[]) => values.reduce<string>(chainDigest, digestOf('header'));
    expect(chainDigest('0'.repeat(64), { turn: 1 })).toBe(
      '02219dda651ed76d57c5fd5ee8fa14bf47d3bb9e9a45b95d4104d767e8313133',
    );
    const kept = chained([1, 2, 3]);
    for (const tampered of [
      [0, 2, 3],
      [1, 3],
      [2, 1, 3],
      [1, 2, 3, 3],
      [[1, 2], 3],
    ]) {
      expect(chained(tampered)).not.toBe(kept);
    }
  });

  it.each(['', 'header', 'A'.repeat(64), 'a'.repeat(63)])('refuse to chain from %j', (previous) => {
    expect(() => chainDigest(previous, 1)).toThrow('continues from a digest');
  });
});
