/*
 * Lenses: the same case under views that States hold.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES, LENS_IDS, TABLES, evaluate, verdictOf } from '../../src/law/index.ts';
import type { Lens, Rule } from '../../src/law/index.ts';
import { anyCase } from './any-case.ts';
import { workedCase } from './worked-cases.ts';

const RULES: readonly Rule[] = Object.values(TABLES).flatMap((table): readonly Rule[] => table.rules);

describe('every lens but the general one', () => {
  const held = LENS_IDS.filter((id) => id !== 'general').map((id): [string, Lens] => [id, LENSES[id]]);

  it.each(held)('%s names who holds it, and reads only points that are contested', (_, lens) => {
    expect(lens.positions).not.toHaveLength(0);
    for (const id of Object.keys(lens.readings)) {
      const rule = RULES.find((each) => each.id === id)!;
      expect('verdict' in rule && rule.verdict, id).toBe('contested');
    }
  });
});

describe('the general lens', () => {
  it('is the one that nobody has to name', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        expect(evaluate(act, facts)).toEqual(evaluate(act, facts, 'general'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a lens', () => {
  it('changes nothing where it has nothing to say', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), ({ act, facts }, lens) => {
        const general = evaluate(act, facts);
        const read = general.path.some((id) => id in LENSES[lens].readings);
        const weighed = general.weighed.some(({ rule }) => rule in LENSES[lens].readings);
        fc.pre(!read && !weighed && general.open.length === 0);
        const seen = evaluate(act, facts, lens);
        expect({ ...seen, lens: 'general' }).toEqual(general);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a breach in a denial of service where sovereignty is strict', () => {
    const { act, facts } = workedCase('CS-03');
    expect(verdictOf(act, facts)).toMatchObject({ verdict: 'contested', lean: 'unlawful' });
    expect(evaluate(act, facts, 'sovereignty-strict')).toMatchObject({
      verdict: 'unlawful',
      sources: ['NP-AU-SOV', 'NP-BR-SOV', 'NP-FR-SOV', 'NP-IR-SOV', 'CUS-SOV'],
    });
  });

  it('finds a breach in tolerance where due diligence binds, and lets it be countered', () => {
    const tolerated = workedCase('CRC-3');
    expect(verdictOf(tolerated.act, tolerated.facts, 'due-diligence-binding').verdict).toBe('unlawful');
    const countered = workedCase('CM-17');
    const finding = evaluate(countered.act, countered.facts, 'due-diligence-binding');
    expect(finding).toMatchObject({ verdict: 'lawful', path: ['CM4C', 'CM15'] });
  });

  it('still asks every other condition of a countermeasure', () => {
    const { act, facts } = workedCase('CM-17');
    const unmeasured = { ...facts, proportionate_to_injury: 'unknown' } as const;
    expect(verdictOf(act, unmeasured, 'due-diligence-binding').verdict).toBe('contested');
  });
});
