/*
 * The scenario's hash: the same for the same game whatever the words, the layout and the order of keys; another for
 * another game. And what compiling promises: frozen plain JSON.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { canonicalJson, type JsonValue } from '../../src/base/index.ts';
import { compileScenario } from '../../src/scenario/compiler.ts';
import { scenarioHash } from '../../src/scenario/index.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import { listed, MINIATURE, miniatureFiles, miniatureOutput } from '../support/miniature.ts';

const STRUCTURE = `${MINIATURE}/scenario.yaml`;
const WORDS = `${MINIATURE}/text/en.yaml`;

function hashOf(files: Record<string, string>): string {
  const result = compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
  if (!result.ok) throw new Error(listed(result.error));
  return result.value.hash;
}

/** The same value with the keys of every map in another order. */
function shuffledKeys(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(record)).map((key) => [key, shuffledKeys(record[key], order)]));
}

describe('the hash', () => {
  const { hash, scenario } = miniatureOutput();

  it('is computed from the compiled scenario alone, and from a copy that went through JSON', () => {
    expect(scenarioHash(scenario)).toBe(hash);
    expect(scenarioHash(JSON.parse(JSON.stringify(scenario)) as typeof scenario)).toBe(hash);
  });

  it('does not see comments, blank lines, line endings or a byte-order mark', () => {
    const files = miniatureFiles();
    const text = files[STRUCTURE] ?? '';
    expect(hashOf({ ...files, [STRUCTURE]: `\uFEFF# Another day.\n\n${text}\n# The end.\n` })).toBe(hash);
    expect(hashOf({ ...files, [STRUCTURE]: text.replaceAll('\n', '\r\n') })).toBe(hash);
  });

  it('does not see the order of keys, nor block or flow style', () => {
    const files = miniatureFiles();
    const value: unknown = parse(files[STRUCTURE] ?? '');
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.boolean(), (ranks, flow) => {
        const order = (keys: string[]) =>
          keys
            .map((key) => ({ key, rank: ranks.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ key }) => key);
        const text = stringify(shuffledKeys(value, order), flow ? { collectionStyle: 'flow' } : {});
        expect(hashOf({ ...files, [STRUCTURE]: text })).toBe(hash);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('does not see the words, nor a further language', () => {
    const files = miniatureFiles();
    const reworded = (files[WORDS] ?? '').replace('title: Lantern Pass', 'title: The Pass of Lanterns');
    expect(hashOf({ ...files, [WORDS]: reworded })).toBe(hash);
    const german = {
      [`${MINIATURE}/text/de.yaml`]: files[WORDS] ?? '',
      '_shared/text/de.yaml': files['_shared/text/en.yaml'] ?? '',
    };
    expect(hashOf({ ...files, ...german })).toBe(hash);
  });

  it('does not see entries of the shared catalogue that the scenario does not use', () => {
    const files = miniatureFiles();
    const catalogue = files['_shared/responses.yaml'] ?? '';
    const changed = catalogue.replace(
      '{ kind: meter, meter: confidence, by: 2 }',
      '{ kind: meter, meter: confidence, by: 9 }',
    );
    expect(changed).not.toBe(catalogue);
    expect(hashOf({ ...files, '_shared/responses.yaml': changed })).toBe(hash);
  });

  it.each([
    ['a number of the scenario', STRUCTURE, 'shieldMax: 60', 'shieldMax: 61'],
    ['its version', STRUCTURE, 'version: 1.0.0', 'version: 1.0.1'],
    ['a shared response that is used', '_shared/responses.yaml', 'permille: 800', 'permille: 801'],
    [
      'the order of endings',
      STRUCTURE,
      '  - id: cold-border\n    when: { kind: tension, between: [aurelia, borland], min: 60 }\n',
      '',
    ],
    ['the order of seats', STRUCTURE, 'seats: [aurelia, borland]', 'seats: [borland, aurelia]'],
  ])('sees %s', (_what, file, from, to) => {
    const files = miniatureFiles();
    let text = (files[file] ?? '').replace(from, to);
    if (to === '') text = text.replace('  - id: kept-watch', `${from}  - id: kept-watch`);
    expect(text).not.toBe(files[file]);
    expect(hashOf({ ...files, [file]: text })).not.toBe(hash);
  });
});

describe('any number of the structure', () => {
  const { hash } = miniatureOutput();
  const files = miniatureFiles();
  const source: unknown = parse(files[STRUCTURE] ?? '');

  /** The paths of all numbers in a value. */
  function numbersIn(value: unknown, path: readonly string[]): (readonly string[])[] {
    if (typeof value === 'number') return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]));
  }

  /** A copy in which the number at the path is one more. */
  function raised(value: unknown, path: readonly string[]): unknown {
    const [key, ...rest] = path;
    if (key === undefined) return (value as number) + 1;
    if (Array.isArray(value))
      return value.map((item: unknown, at) => (String(at) === key ? raised(item, rest) : item));
    const record = value as Record<string, unknown>;
    return { ...record, [key]: raised(record[key], rest) };
  }

  it('gives another hash, or does not compile, when it is one more', () => {
    let compiled = 0;
    fc.assert(
      fc.property(fc.constantFrom(...numbersIn(source, [])), (path) => {
        const text = stringify(raised(source, path));
        const result = compileScenario({
          id: MINIATURE,
          files: { ...files, [STRUCTURE]: text },
          known: KNOWN_LAW,
        });
        if (!result.ok) return;
        compiled += 1;
        expect(result.value.hash, path.join('.')).not.toBe(hash);
      }),
      { numRuns: 100 },
    );
    expect(compiled).toBeGreaterThan(20);
  }, 60_000);
});

describe('the compiled scenario', () => {
  const { scenario, texts } = miniatureOutput();

  it('is plain JSON: it survives a round trip unchanged, without undefined or classes', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
    expect(canonicalJson(scenario as unknown as JsonValue)).toBe(
      canonicalJson(JSON.parse(JSON.stringify(scenario)) as JsonValue),
    );
  });

  it('is frozen all the way down, and so are its texts', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(scenario, 'scenario');
    visit(texts.en, 'texts');
    expect(open).toEqual([]);
  });
});
