/*
 * The legal test with facts in it, over every worked case: it says what the law's own walk says, in few conditions.
 */
import { describe, expect, it } from 'vitest';
import { appliedTest, legalTest } from '../../../src/hosting/session/legal-test.ts';
import { ACT_KINDS, TABLES, evaluate, turnedBy } from '../../../src/law/index.ts';
import { WORKED_CASES } from '../../law/worked-cases.ts';

const listed = (facts: object) =>
  Object.entries(facts).map(([fact, value]) => ({ fact, value: String(value) }));
const applied = (act: string, facts: object) => appliedTest({ test: act, facts: listed(facts) })!;

describe('a legal test', () => {
  it.each(ACT_KINDS)('of %s has every rule of its tables in order', (kind) => {
    const tables = legalTest(kind)!;
    expect(tables[0]!.id).toBe(kind);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { id, rules } of tables) {
      expect(rules.map((rule) => rule.id)).toEqual(
        TABLES[id as keyof typeof TABLES].rules.map((rule) => rule.id),
      );
    }
  });

  it('is undefined for a word that is no kind of act', () => {
    expect(legalTest('toString')).toBeUndefined();
    expect(appliedTest({ test: 'nonsense', facts: [] })).toBeUndefined();
  });
});

describe('a test with the facts of a case', () => {
  it.each(WORKED_CASES.map((one) => [one.id, one] as const))(
    '%s: agrees with the law',
    (_, { act, facts }) => {
      const found = evaluate(act, facts);
      const test = applied(act, facts);
      expect(test.path).toEqual(found.path);
      expect(test.decided).toBe(found.decided);

      const standings = Object.entries(test.rules);
      expect(
        standings.filter(([, standing]) => standing === 'decides').map(([rule]) => rule.split(' ')[1]),
      ).toEqual([found.decided]);
      expect(standings.filter(([, standing]) => standing === 'hands-on')).toHaveLength(found.path.length - 1);

      expect(test.key.length).toBeLessThanOrEqual(4);
      expect(new Set(test.key.map(({ fact }) => fact)).size).toBe(test.key.length);
      for (const { fact, value, values, standing } of test.key) {
        expect(test.valueOf(fact), fact).toBe(value);
        if (standing === 'decides') expect(values, fact).toContain(value);
        if (standing === 'missing') expect(values, fact).not.toContain(value);
        if (standing === 'unknown') expect(value, fact).toBe('unknown');
      }
      // What nobody knows and would turn it is never crowded out.
      if (found.open.length > 0) expect(test.key.some(({ standing }) => standing === 'unknown')).toBe(true);
      const all = turnedBy(act, facts);
      for (const { fact, to, verdict } of test.turns)
        expect(all).toContainEqual(expect.objectContaining({ fact, to, verdict }));
    },
  );

  it('names what a better verdict would want', () => {
    const test = applied('assistance_response', { standing: 'injured', assistance_response: 'none' });
    expect(test.key).toContainEqual(
      expect.objectContaining({ fact: 'assistance_response', standing: 'missing', verdict: 'upholds' }),
    );
  });

  it('never waits for somebody else to act', () => {
    for (const { act, facts } of WORKED_CASES) {
      const { key, turns } = applied(act, facts);
      expect(key.filter(({ standing, fact }) => standing === 'missing' && fact === 'actor_kind')).toEqual([]);
      expect(turns.filter(({ fact }) => fact === 'actor_kind')).toEqual([]);
    }
  });
});
