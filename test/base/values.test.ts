/* Results, invariants, brands, refusals and keys: the small shapes that every layer hands around. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  err,
  invariant,
  isUnsafeKey,
  nearest,
  ok,
  present,
  unreachable,
  type Brand,
  type JsonValue,
  type Refusal,
  type Result,
} from '../../src/base/index.ts';

describe('a result', () => {
  const halved = (n: number): Result<number, Refusal<'test/odd'>> =>
    n % 2 === 0 ? ok(n / 2) : err({ code: 'test/odd', data: { n } });

  it('is plain data that narrows on ok', () => {
    const good = halved(8);
    const bad = halved(7);
    expect(good).toEqual({ ok: true, value: 4 });
    expect(bad).toEqual({ ok: false, error: { code: 'test/odd', data: { n: 7 } } });
    if (good.ok) expectTypeOf(good.value).toEqualTypeOf<number>();
    if (!bad.ok) expectTypeOf(bad.error.code).toEqualTypeOf<'test/odd'>();
  });
});

describe('an invariant', () => {
  it('lets the truth pass and names a broken promise', () => {
    expect(() => invariant(1, 'never shown')).not.toThrow();
    expect(() => invariant(undefined, 'the turn is open')).toThrow('Invariant broken: the turn is open');
  });

  it('takes only undefined for missing', () => {
    expect([present(0, 'a'), present('', 'b'), present(false, 'c'), present(null, 'd')]).toEqual([
      0,
      '',
      false,
      null,
    ]);
    expect(() => present(['x'][1], 'a second item')).toThrow('a second item');
  });

  it('closes a switch and shows what fell through', () => {
    expect(() => unreachable({ kind: 'unforeseen' } as never)).toThrow('{"kind":"unforeseen"}');
    expect(() => unreachable(undefined as never)).toThrow('undefined');
  });
});

describe('a brand', () => {
  type SeatId = Brand<string, 'SeatId'>;
  type ActorId = Brand<string, 'ActorId'>;

  it('separates ids of different things, and still counts as text and JSON', () => {
    expectTypeOf<SeatId>().not.toExtend<ActorId>();
    expectTypeOf<string>().not.toExtend<SeatId>();
    expectTypeOf<SeatId>().toExtend<string>();
    expectTypeOf<{ seat: SeatId; note?: string }>().toExtend<JsonValue>();
  });
});

describe('an unsafe key', () => {
  it('is every name that a plain object already answers to', () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    expect(inherited.filter((name) => !isUnsafeKey(name))).toEqual([]);
    expect(['prototype', 'toJSON'].every(isUnsafeKey)).toBe(true);
  });

  it('is compared exactly', () => {
    expect(['', 'proto', 'Constructor', 'escalation', 'ministry-of-foreign-affairs'].some(isUnsafeKey)).toBe(
      false,
    );
  });
});

describe('the nearest word', () => {
  const words = ['type', 'target', 'terms', 'publicity', 'attribution'];

  it('finds slips of the finger, capitals aside', () => {
    expect(nearest('tpye', ['name', 'type'])).toBe('type');
    expect(nearest('typ', words)).toBe('type');
    expect(nearest('targte', words)).toBe('target');
    expect(nearest('PUBLICTY', words)).toBe('publicity');
    expect(nearest('Terms', words)).toBe('terms');
  });

  it('would rather say nothing than name another word', () => {
    expect(nearest('seat', ['law'])).toBeUndefined();
    expect(nearest('x', ['y'])).toBeUndefined();
    expect(nearest('', words)).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  it('takes the closest, and the earliest of equals', () => {
    expect(nearest('seats', ['seatt', 'seat'])).toBe('seatt');
    expect(nearest('actor', ['actors', 'actor'])).toBe('actor');
  });
});
