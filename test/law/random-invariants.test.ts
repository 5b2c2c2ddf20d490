/*
 * Two invariants that are tried on random cases alone: a contested verdict says who holds what, and nobody fares better for not being
 * injured. The others stand in invariants.test.ts, where they are proved as well.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, LENS_IDS, verdictOf } from '../../src/law/index.ts';
import type { ActKind, GivenFacts, LensId } from '../../src/law/index.ts';
import { LAW_TEXT } from '../../src/law/corpus/text/en/index.ts';
import { anyCase, anyFacts, anyOf } from './any-case.ts';

const BREACH = ['to_addressee', 'to_third'] as const;
const NOT_INJURED = ['not_applicable', 'requested_by_injured', 'erga_omnes_interest', 'uninjured'] as const;

describe('10. a contested verdict', () => {
  it('always names its lean, and who holds what or why', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), ({ act, facts }, lens) => {
        const { verdict, lean, decided } = evaluate(act, facts, lens);
        fc.pre(verdict === 'contested');
        expect(lean).toBeDefined();
        // Where a lens makes contested what the rule does not, the lens says whose view that is.
        const who = LAW_TEXT.rules[decided].who ?? LAW_TEXT.lenses[lens].holders;
        expect(lens === 'general' ? LAW_TEXT.rules[decided].who : who).toMatch(/\S/);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('13. whoever is not injured', () => {
  const LEANS = { lawful: 0, even: 1, unlawful: 2 } as const;
  /** Word and lean; how firmly they are held is not weighed. Nothing where the verdict hangs on a fact that nobody knows. */
  const rank = (act: ActKind, facts: GivenFacts, lens: LensId): number | undefined => {
    const { verdict, lean } = verdictOf(act, facts, lens);
    if (verdict === 'undetermined') return undefined;
    if (verdict === 'contested') return 10 + LEANS[lean ?? 'even'];
    return { upholds: 0, lawful: 1, unfriendly: 2, unlawful: 20 }[verdict];
  };

  it.each(['countermeasure', 'collective_countermeasure', 'sanctions', 'retorsion'] as const)(
    'is never better off than the injured State where a duty is broken, but that its own steps may count: %s',
    (act) => {
      fc.assert(
        fc.property(
          fc.record({ lens: fc.constantFrom(...LENS_IDS), standing: fc.constantFrom(...NOT_INJURED) }),
          fc.oneof(
            anyFacts(),
            anyCase.map(({ facts }) => facts),
            anyOf({
              addressee: ['responsible_state'],
              aim: ['induce_compliance', 'stop_ongoing_harm', 'deter'],
              prior_wrong: ['established', 'arguable', 'unknown'],
              prior_status: ['ongoing', 'imminent', 'ceased_risk', 'ceased_low_risk'],
              attribution_basis: ['organ', 'due_diligence_failure', 'unknown'],
              attribution_confidence: ['low', 'high'],
              proportionate_to_injury: ['yes', 'unknown'],
              reversible: ['yes', 'no', 'unknown'],
              prior_call: ['yes', 'no'],
              prior_notice: ['yes', 'no'],
              urgency: ['yes', 'no'],
              covertness_needed: ['yes', 'no'],
              responsibility_discharged: ['no', 'in_part'],
              territory_role: ['origin', 'transit'],
            }),
          ),
          anyOf({ breaches_obligation: ['arguable', ...BREACH], actor_kind: ['state'] }),
          ({ lens, standing }, facts, broken) => {
            const injured = rank(act, { ...facts, ...broken, standing: 'injured' }, lens);
            const other = rank(act, { ...facts, ...broken, standing }, lens);
            fc.pre(injured !== undefined && other !== undefined);
            // Leaning unlawful is as bad as it gets for want of a step that the injured State may have taken itself.
            const worst = 10 + LEANS.unlawful;
            expect(other, JSON.stringify({ lens, standing })).toBeGreaterThanOrEqual(
              Math.min(injured, worst),
            );
          },
        ),
        { numRuns: 3000 },
      );
    },
  );
});
