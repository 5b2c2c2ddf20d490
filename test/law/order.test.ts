/*
 * Two rules that can both apply and decide differently need a reason for their order.
 */
import { describe, expect, it } from 'vitest';
import { LENS_IDS } from '../../src/law/index.ts';
import type { Table, TableId } from '../../src/law/index.ts';
import { ORDER_OF_RULES, PRECEDENCE } from '../../src/law/library.ts';
import type { RuleGroup } from '../../src/law/library.ts';
import { codedLaw } from '../../src/law/coded-tables.ts';
import { lawUnder } from '../../src/law/law-under-lens.ts';
import { misgrouped, unordered } from './order-of-rules.ts';

const { tables } = lawUnder('general');

describe('the order of rules', () => {
  it.each(tables.map((table) => [table.id, table] as const))('%s is grouped as it is asked', (id, table) => {
    expect(misgrouped(table, ORDER_OF_RULES[id])).toEqual([]);
  });

  it.each(tables.map((table) => [table.id, table] as const))('%s has a reason for each', (id, table) => {
    const { pairs, idle } = unordered(table, ORDER_OF_RULES[id], PRECEDENCE);
    expect(pairs, 'say why by a group, or declare it in PRECEDENCE').toEqual([]);
    expect(idle, 'a precedence that nothing needs').toEqual([]);
  });
});

describe('the order of rules under a lens', () => {
  // What a reading hands on to another table, or says of a mere label, leaves nothing to compare.
  const LEFT =
    /collective_core: CC(?:[79] before|\w+ before CC(?:4|5|7|9|10|12|12B|12T|13B)$)|PA4B before PA6$/;

  it.each(LENS_IDS)('%s asks first what it finds graver', (lens) => {
    const pairs = lawUnder(lens).tables.flatMap(
      (table) => unordered(table, ORDER_OF_RULES[table.id], PRECEDENCE).pairs,
    );
    expect(pairs.filter((pair) => !LEFT.test(pair))).toEqual([]);
  });
});

describe('the check itself', () => {
  const LAWFUL = { verdict: 'lawful', confidence: 'settled', sources: ['ARS-20'] } as const;
  const UNLAWFUL = { verdict: 'unlawful', confidence: 'settled', sources: ['UNC-2-4'] } as const;
  const made = (rules: Table['rules']) => codedLaw({ espionage: { rules } }).tables[0]!;
  const group = (kind: RuleGroup['kind'], ...rules: [string, ...string[]]): RuleGroup => ({ kind, rules });
  const pairsOf = (rules: Table['rules'], groups: readonly RuleGroup[], precedence = {}) =>
    unordered(made(rules), groups, precedence).pairs;

  const CROSSING: Table['rules'] = [
    { id: 'A', when: { territorial_consent: 'given' }, ...LAWFUL },
    { id: 'B', when: { forcible: 'yes' }, ...UNLAWFUL },
    { id: 'C', when: {}, ...LAWFUL },
  ];

  it('finds two rules that both apply, decide differently and have no order', () => {
    expect(pairsOf(CROSSING, [group('merits', 'A', 'B', 'C')])).toEqual(['espionage: A before B']);
    expect(pairsOf(CROSSING, [group('scope', 'A', 'B', 'C')])).toEqual(['espionage: A before B']);
  });

  it('takes a group, a kind or a declared precedence for a reason', () => {
    expect(pairsOf(CROSSING, [group('release', 'A'), group('merits', 'B', 'C')])).toEqual([]);
    expect(pairsOf(CROSSING, [group('release', 'A', 'B', 'C')])).toEqual([]);
    expect(pairsOf(CROSSING, [group('merits', 'A', 'B', 'C')], { A: ['B'] })).toEqual([]);
  });

  it('takes the gravest first on the merits, and an exception before its rule', () => {
    const [a, b, c] = CROSSING as unknown as [Table['rules'][0], Table['rules'][0], Table['rules'][0]];
    expect(pairsOf([b, a, c], [group('merits', 'B', 'A', 'C')])).toEqual([]);
    const narrow: Table['rules'] = [
      { id: 'A', when: { territorial_consent: 'given', forcible: 'yes' }, ...LAWFUL },
      b,
      c,
    ];
    expect(pairsOf(narrow, [group('merits', 'A', 'B', 'C')])).toEqual([]);
  });

  it('finds what is handed on beside what is decided, and asks nothing of rules that never meet', () => {
    const handing: Table['rules'] = [
      { id: 'A', when: { forcible: 'yes' }, ...UNLAWFUL },
      { id: 'B', when: { agents_present_abroad: 'yes' }, goto: 'espionage' as TableId, sources: ['CUS-SOV'] },
      { id: 'C', when: {}, ...LAWFUL },
    ];
    expect(pairsOf(handing, [group('merits', 'A', 'B', 'C')])).toEqual(['espionage: A before B']);
    const apart: Table['rules'] = [
      { id: 'A', when: { forcible: 'no' }, ...LAWFUL },
      { id: 'B', when: { forcible: 'yes' }, ...UNLAWFUL },
    ];
    expect(pairsOf(apart, [group('merits', 'A', 'B')])).toEqual([]);
  });

  it('finds a precedence that nothing needs, a rule out of its place and a step back unsaid', () => {
    const apart = made(CROSSING);
    expect(unordered(apart, [group('merits', 'A', 'B', 'C')], { A: ['B', 'C'] }).idle).toEqual([
      'A before C',
    ]);
    expect(misgrouped(apart, [group('merits', 'B', 'A', 'C')])).toHaveLength(1);
    expect(misgrouped(apart, [group('merits', 'A'), group('limits', 'B', 'C')])).toHaveLength(1);
    expect(
      misgrouped(apart, [group('merits', 'A'), { ...group('limits', 'B', 'C'), stepsBack: true }]),
    ).toEqual([]);
  });
});
