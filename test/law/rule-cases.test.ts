/*
 * Every rule of the law at work: a case in which it decides, one in which the change of one fact takes the case to another rule, and,
 * where a fact that it tests can be unknown, one that shows that fact as open.
 * A rule that hands on or weighs is at work when the case goes through it.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/law/index.ts';
import { CODED_RULES, changeAway, openCase, unknowableFacts, witnessesOf } from './rule-witnesses.ts';

describe.each(CODED_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = witnessesOf(rule);

  it('decides some case', () => {
    const [one] = cases;
    expect(one).toBeDefined();
    expect(evaluate(one!.act, one!.facts).path).toContain(id);
  });

  it('gives way to another rule when one fact changes', () => {
    const found = firstChange();
    expect(found, JSON.stringify(cases[0])).toBeDefined();
    const { act, facts, change } = found!;
    const { path } = evaluate(act, { ...facts, [change.fact]: change.to });
    expect(path.at(-1)).toBe(change.decides);
    expect(rule.outcome === undefined ? path.includes(id) : path.at(-1) === id).toBe(false);
  });

  function firstChange() {
    for (const each of cases) {
      const change = changeAway(rule, each);
      if (change !== undefined) return { ...each, change };
    }
    return undefined;
  }
});

describe('rules that test facts which can be unknown', () => {
  const asking = CODED_RULES.filter((rule) => unknowableFacts(rule).length > 0);

  it('are many, and the others test no such fact', () => {
    expect(asking.length).toBeGreaterThan(80);
  });

  // There is no exception: each shows at least one of them as open in some case.
  it.each(asking.map((rule) => [rule.id, rule] as const))('%s shows one of them as open', (id, rule) => {
    const shown = openCase(rule);
    expect(shown).toBeDefined();
    const { act, facts, fact } = shown!;
    expect(facts[fact]).toBe('unknown');
    expect(evaluate(act, facts).open, `${id} ${JSON.stringify(shown)}`).toContain(fact);
  });
});
