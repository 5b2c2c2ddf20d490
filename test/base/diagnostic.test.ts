/* Diagnostics reach an author in reading order, however the checks ran. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnit, sortedDiagnostics, type Diagnostic } from '../../src/base/index.ts';

function fault(file: string, line: number, column: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'test/fault', severity: 'error', file, line, column, path: '', data: {}, ...more };
}

describe('sorted diagnostics', () => {
  const reading = [
    fault('Z.yaml', 9, 1),
    fault('a.yaml', 0, 0),
    fault('a.yaml', 2, 5, { path: 'meta' }),
    fault('a.yaml', 2, 5, { path: 'seats.0', code: 'test/a' }),
    fault('a.yaml', 2, 5, { path: 'seats.0', code: 'test/b' }),
    fault('a.yaml', 2, 11),
    fault('a.yaml', 10, 1),
    fault('é.yaml', 1, 1),
  ];

  it('come by file, line and column, whichever check found them first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reading, { minLength: reading.length }), (found) => {
        expect(sortedDiagnostics(found)).toEqual(reading);
      }),
    );
  });

  it('leave the list they were given alone', () => {
    const found = Object.freeze([fault('b', 1, 1), fault('a', 1, 1)]);
    expect(sortedDiagnostics(found).map((d) => d.file)).toEqual(['a', 'b']);
    expect(found.map((d) => d.file)).toEqual(['b', 'a']);
  });
});

describe('code unit order', () => {
  it('is the order of sort() without a comparison', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect([...texts].sort(byCodeUnit)).toEqual([...texts].sort());
      }),
    );
  });

  it('puts capitals first and accents last, like no human language', () => {
    expect(['é', 'a', 'Z', 'z'].sort(byCodeUnit)).toEqual(['Z', 'a', 'z', 'é']);
  });
});
