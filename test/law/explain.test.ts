/*
 * What would have changed a verdict.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, LENS_IDS, completeFacts, factValues, turnedBy, verdictOf } from '../../src/law/index.ts';
import type { GivenFacts, LensId, Turn } from '../../src/law/index.ts';
import { anyCase, changed } from './any-case.ts';
import type { AnyCase } from './any-case.ts';
import { CASE_FILES, casesOf, workedCase } from './worked-cases.ts';

/** What turns a verdict, by trying every other value of every fact. */
function byTrying({ act, facts }: AnyCase, lens: LensId): readonly Turn[] {
  const { verdict } = verdictOf(act, facts, lens);
  const complete = completeFacts(facts);
  return FACT_NAMES.flatMap((fact): Turn[] => {
    const values = factValues(fact);
    const from = complete[fact];
    const turning = values
      .map((to) => ({
        fact,
        from,
        to,
        verdict: verdictOf(act, changed(facts, fact, to), lens).verdict,
        distance: Math.abs(values.indexOf(to) - values.indexOf(from)),
      }))
      .filter((turn) => turn.verdict !== verdict)
      .sort((a, b) => a.distance - b.distance);
    return turning.slice(0, 1);
  }).sort((a, b) => a.distance - b.distance);
}

describe('the facts that turn a verdict', () => {
  it('are found exactly, each with its nearest turning value, nearest first', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), (anyOne, lens) => {
        expect(turnedBy(anyOne.act, anyOne.facts, lens)).toEqual(byTrying(anyOne, lens));
      }),
      { numRuns: 400 },
    );
  });

  it('are found exactly where unknown facts leave the verdict open', () => {
    const unknowable = FACT_NAMES.filter((fact) => factValues(fact).includes('unknown'));
    const someUnknown = fc.tuple(anyCase, fc.subarray(unknowable, { minLength: 4 }));
    fc.assert(
      fc.property(someUnknown, fc.constantFrom(...LENS_IDS), ([{ act, facts }, unknown], lens) => {
        const open = unknown.reduce<GivenFacts>((all, fact) => changed(all, fact, 'unknown'), facts);
        expect(turnedBy(act, open, lens)).toEqual(byTrying({ act, facts: open }, lens));
      }),
      { numRuns: 250 },
    );
  });

  it.each(CASE_FILES)('are found exactly in every worked case of %s', (file) => {
    for (const each of casesOf(file)) {
      expect(turnedBy(each.act, each.facts), each.id).toEqual(byTrying(each, 'general'));
    }
  });

  it('name what a countermeasure without a demand was missing', () => {
    const { act, facts } = workedCase('CM-10');
    const turns = turnedBy(act, facts);
    expect(turns).toContainEqual({
      fact: 'prior_call',
      from: 'no',
      to: 'yes',
      verdict: 'lawful',
      distance: 1,
    });
    expect(turns).toContainEqual({
      fact: 'urgency',
      from: 'no',
      to: 'yes',
      verdict: 'contested',
      distance: 1,
    });
  });

  it('are none where no single change would do', () => {
    const { act, facts } = workedCase('CM-31');
    expect(turnedBy(act, { ...facts, forcible: 'yes', affects_peremptory: 'yes' })).toEqual([]);
  });

  it('lead to and fro between a case and its flip', () => {
    const asked = workedCase('NE-00');
    const unasked = workedCase('NE-01');
    expect(turnedBy(asked.act, asked.facts).map((turn) => turn.fact)).toContain('only_way');
    expect(turnedBy(unasked.act, unasked.facts)).toContainEqual(
      expect.objectContaining({ fact: 'only_way', from: 'no', to: 'yes', verdict: 'lawful' }),
    );
  });
});
