/*
 * Rules that were reopened, beside the worked cases of cases/reopened.yaml: a fact that makes an act worse never makes its verdict better,
 * under the general lens and under every other.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENS_IDS, evaluate } from '../../src/law/index.ts';
import type { ActKind, FactName, GivenFacts, LensId } from '../../src/law/index.ts';
import { disfavour } from '../../src/law/favour.ts';
import { anyCase } from './any-case.ts';
import { workedCase } from './worked-cases.ts';

/** How unfavourable the verdict is to the actor; not a number where it hangs on what nobody knows. How firm it is does not count. */
function rank(act: ActKind, facts: GivenFacts, lens: LensId): number {
  const { verdict, lean } = evaluate(act, facts, lens);
  return verdict === 'undetermined' ? Number.NaN : disfavour(verdict, lean ?? 'even', 'settled');
}

/** For an act: a fact with a better and a worse value. */
const WORSE: readonly [ActKind, FactName, string, string][] = [
  ['countermeasure', 'prior_call', 'yes', 'no'],
  ['countermeasure', 'prior_notice', 'yes', 'no'],
  ['countermeasure', 'reversible', 'yes', 'no'],
  ['countermeasure', 'attribution_confidence', 'high', 'low'],
  ['countermeasure', 'proportionate_to_injury', 'yes', 'unknown'],
  ['countermeasure', 'proportionate_to_injury', 'unknown', 'no'],
  ['countermeasure', 'prior_wrong', 'established', 'arguable'],
  ['countermeasure', 'prior_wrong', 'arguable', 'absent'],
  ['countermeasure', 'aim', 'induce_compliance', 'deter'],
  ['countermeasure', 'aim', 'deter', 'punish'],
  ['countermeasure', 'forcible', 'no', 'yes'],
  ['collective_countermeasure', 'threat_of_force', 'no', 'yes'],
  ['collective_countermeasure', 'attribution_basis', 'organ', 'none'],
  ['espionage', 'affects_diplomatic_inviolability', 'no', 'yes'],
  ['espionage', 'agents_present_abroad', 'no', 'yes'],
  ['espionage', 'affects_fundamental_hr', 'no', 'yes'],
  ['self_defence', 'attribution_basis', 'organ', 'none'],
  ['self_defence', 'attribution_confidence', 'high', 'low'],
  ['self_defence', 'prior_threshold', 'armed_attack', 'disputed'],
  ['self_defence', 'necessary_and_proportionate', 'yes', 'unknown'],
  ['self_defence', 'necessary_and_proportionate', 'unknown', 'no'],
  ['ihl_operation', 'precautions_taken', 'yes', 'no'],
  ['ihl_operation', 'incidental_excessive', 'no', 'yes'],
  ['ihl_operation', 'indiscriminate', 'no', 'yes'],
  ['necessity_measure', 'only_way', 'yes', 'unknown'],
  ['necessity_measure', 'only_way', 'unknown', 'no'],
  ['tolerate_territory', 'effect_severity', 'limited', 'grave'],
];

describe('what makes an act worse never makes its verdict better', () => {
  it.each(WORSE)('%s: %s %s, then %s', (act, fact, better, worse) => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), ({ facts }, lens) => {
        const good = rank(act, { ...facts, [fact]: better }, lens);
        const bad = rank(act, { ...facts, [fact]: worse }, lens);
        expect(Number.isNaN(good) || Number.isNaN(bad) || bad >= good).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the call to stop', () => {
  const { act, facts } = workedCase('CM-00');
  const silent = { ...facts, prior_call: 'no', prior_notice: 'no', urgency: 'no' } as const;
  const said = (covertness_needed: 'yes' | 'no', lens: LensId): string => {
    const { verdict, lean } = evaluate(act, { ...silent, covertness_needed }, lens);
    return [verdict, ...(lean === undefined ? [] : [lean])].join(' ');
  };

  it('is owed where nothing is urgent, secrecy or not', () => {
    expect(said('no', 'general')).toBe('unlawful');
    expect(said('yes', 'general')).toBe('unlawful');
    expect(said('yes', 'notice-always')).toBe('unlawful');
  });

  it('is contested among those who relax notice, and only where secrecy is needed', () => {
    expect(said('yes', 'notice-not-always')).toBe('contested unlawful');
    expect(said('no', 'notice-not-always')).toBe('unlawful');
    expect(said('yes', 'united-states')).toBe('contested unlawful');
  });

  it('need not be made in all circumstances for the one State that has said so', () => {
    expect(said('yes', 'united-kingdom')).toBe('lawful');
    expect(said('no', 'united-kingdom')).toBe('unlawful');
  });
});
