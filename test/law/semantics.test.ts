/*
 * How tables are read, shown on tables of two or three rules.
 */
import { describe, expect, it } from 'vitest';
import { codedLaw } from '../../src/law/coded-tables.ts';
import type { CodedLaw } from '../../src/law/coded-tables.ts';
import type { Table } from '../../src/law/decision-table.ts';
import { encodeFacts } from '../../src/law/fact-codes.ts';
import { untraced } from '../../src/law/decide.ts';
import { follow, nothingAsked } from '../../src/law/follow.ts';
import type { GivenFacts, TableId } from '../../src/law/index.ts';
import { readUnder } from '../../src/law/law-under-lens.ts';
import { judge } from '../../src/law/open-verdict.ts';

type Tables = Partial<Record<TableId, Table>>;

const LAWFUL = { verdict: 'lawful', confidence: 'settled', sources: ['ARS-20'] } as const;
const UNLAWFUL = { verdict: 'unlawful', confidence: 'settled', sources: ['ARS-1-2'] } as const;

function verdictIn(tables: Tables, facts: GivenFacts, law: CodedLaw = codedLaw(tables)): string {
  return judge(law, 0, encodeFacts(facts)).verdict;
}

function pathIn(tables: Tables, facts: GivenFacts): string[] {
  const going = {
    law: codedLaw(tables),
    vector: encodeFacts(facts),
    asked: nothingAsked(),
    trace: untraced(),
  };
  return follow(0, going).steps.map((step) => step.rule.id);
}

describe('a table', () => {
  const table: Tables = {
    retorsion: {
      rules: [
        { id: 'A', when: { forcible: 'yes' }, ...UNLAWFUL },
        { id: 'B', when: { urgency: 'yes', aim: ['deter', 'punish'] }, ...UNLAWFUL },
        { id: 'C', when: {}, ...LAWFUL },
      ],
    },
  };

  it('is decided by its first rule that matches', () => {
    expect(pathIn(table, { forcible: 'yes', urgency: 'yes', aim: 'punish' })).toEqual(['A']);
  });

  it('asks all facts of a rule, and takes any of the values it lists', () => {
    expect(pathIn(table, { urgency: 'yes', aim: 'punish' })).toEqual(['B']);
    expect(pathIn(table, { urgency: 'yes', aim: 'cooperate' })).toEqual(['C']);
  });

  it('takes every fact that is not given at its default', () => {
    expect(verdictIn(table, {})).toBe('lawful');
    expect(verdictIn(table, { forcible: 'no', urgency: 'no' })).toBe('lawful');
  });
});

describe('a rule with alternatives', () => {
  const table: Tables = {
    retorsion: {
      rules: [
        {
          id: 'A',
          when: { urgency: 'yes', any: [{ forcible: 'yes' }, { coercive: 'yes', domaine_reserve: 'yes' }] },
          ...UNLAWFUL,
        },
        { id: 'B', when: {}, ...LAWFUL },
      ],
    },
  };

  it('needs what stands beside them and one whole alternative', () => {
    expect(verdictIn(table, { urgency: 'yes', forcible: 'yes' })).toBe('unlawful');
    expect(verdictIn(table, { urgency: 'yes', coercive: 'yes', domaine_reserve: 'yes' })).toBe('unlawful');
    expect(verdictIn(table, { urgency: 'yes', coercive: 'yes' })).toBe('lawful');
    expect(verdictIn(table, { forcible: 'yes' })).toBe('lawful');
  });
});

describe('a rule that hands on', () => {
  it('passes the same facts to the other table and stays on the path', () => {
    const tables: Tables = {
      retorsion: {
        rules: [
          { id: 'A', when: { forcible: 'yes' }, goto: 'self_defence', sources: ['UNC-51'] },
          { id: 'B', when: {}, ...LAWFUL },
        ],
      },
      self_defence: {
        rules: [
          { id: 'C', when: { forcible: 'yes' }, ...UNLAWFUL },
          { id: 'D', when: {}, ...LAWFUL },
        ],
      },
    };
    expect(pathIn(tables, { forcible: 'yes' })).toEqual(['A', 'C']);
  });
});

describe('a rule that weighs', () => {
  /** A table whose only rule says this. */
  const saying = (id: string, says: typeof LAWFUL | typeof UNLAWFUL): Table => ({
    rules: [{ id, when: {}, ...says }],
  });
  const weighing = (first: Table, second: Table): Tables => ({
    takedown: {
      rules: [{ id: 'W', when: {}, bestOf: ['countermeasure', 'necessity_measure'], sources: ['ARS-22'] }],
    },
    countermeasure: first,
    necessity_measure: second,
  });
  const contested = (id: string, lean: 'lawful' | 'even' | 'unlawful'): Table => ({
    rules: [{ id, when: {}, verdict: 'contested', lean, sources: ['ARS-49'] }],
  });
  const majority: Table = { rules: [{ id: 'M', when: {}, ...UNLAWFUL, confidence: 'majority' }] };
  const unfriendly: Table = {
    rules: [{ id: 'F', when: {}, verdict: 'unfriendly', confidence: 'settled', sources: ['CUS-RET'] }],
  };
  const upholding: Table = {
    rules: [
      {
        id: 'U',
        when: {},
        verdict: 'upholds',
        confidence: 'settled',
        upholds: ['N-13D'],
        sources: ['N-13D'],
      },
    ],
  };

  it.each([
    ['upholding before lawful', saying('L', LAWFUL), upholding, 'U'],
    ['lawful before unfriendly', unfriendly, saying('L', LAWFUL), 'L'],
    ['unfriendly before contested', contested('C', 'lawful'), unfriendly, 'F'],
    ['leaning lawful before even', contested('E', 'even'), contested('L', 'lawful'), 'L'],
    ['even before leaning unlawful', contested('X', 'unlawful'), contested('E', 'even'), 'E'],
    ['contested before unlawful', majority, contested('X', 'unlawful'), 'X'],
    ['unlawful for most before unlawful for all', saying('X', UNLAWFUL), majority, 'M'],
    ['of two equals the first', saying('X', UNLAWFUL), saying('Y', UNLAWFUL), 'X'],
  ])('puts %s', (_, first, second, winner) => {
    expect(pathIn(weighing(first, second), {})).toEqual(['W', winner]);
  });
});

describe('an unknown fact', () => {
  const byLocus = (rule: Table['rules'][number]): Tables => ({
    takedown: {
      rules: [
        rule,
        { id: 'HOME', when: { locus: 'own_territory' }, ...LAWFUL },
        { id: 'ABROAD', when: {}, ...UNLAWFUL },
      ],
    },
  });
  const never = { id: 'NEVER', when: { urgency: 'yes' }, ...LAWFUL } as const;

  it('leaves the verdict undetermined where its completions reach from lawful to unlawful', () => {
    expect(verdictIn(byLocus(never), { locus: 'unknown' })).toBe('undetermined');
    expect(verdictIn(byLocus(never), { locus: 'own_territory' })).toBe('lawful');
    expect(verdictIn(byLocus(never), { locus: 'foreign_territory' })).toBe('unlawful');
  });

  it('does not where a rule says what then', () => {
    const named = {
      id: 'NAMED',
      when: { locus: 'unknown' },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-ENF'],
    } as const;
    expect(verdictIn(byLocus(named), { locus: 'unknown' })).toBe('contested');
  });

  it('does not where a rule that names it did not fire', () => {
    const missed = { id: 'MISSED', when: { locus: 'unknown', urgency: 'yes' }, ...LAWFUL } as const;
    expect(verdictIn(byLocus(missed), { locus: 'unknown' })).toBe('undetermined');
  });

  it('does not where nobody asked for it', () => {
    expect(verdictIn(byLocus(never), { locus: 'unknown', urgency: 'yes' })).toBe('lawful');
  });

  it('does not where its completions stay on one side', () => {
    const tables: Tables = {
      takedown: {
        rules: [
          {
            id: 'HOME',
            when: { locus: 'own_territory' },
            verdict: 'contested',
            lean: 'lawful',
            sources: ['HR-19'],
          },
          { id: 'ABROAD', when: {}, ...UNLAWFUL },
        ],
      },
    };
    expect(verdictIn(tables, { locus: 'unknown' })).toBe('unlawful');
  });

  it('does not where a presumption settles it: consent is not supposed', () => {
    const tables: Tables = {
      takedown: {
        rules: [
          { id: 'AGREED', when: { territorial_consent: 'given' }, ...LAWFUL },
          { id: 'ELSE', when: {}, ...UNLAWFUL },
        ],
      },
    };
    expect(verdictIn(tables, { territorial_consent: 'unknown' })).toBe('unlawful');
  });
});

describe('a lens', () => {
  const tables: Tables = {
    tolerate_territory: {
      rules: [
        {
          id: 'DD6',
          when: { origin_state_knew: 'actual' },
          verdict: 'contested',
          lean: 'unlawful',
          sources: ['CUS-DD'],
        },
        { id: 'DD7', when: {}, ...LAWFUL },
      ],
    },
  };

  it('puts another outcome in place of a rule', () => {
    const lens = { positions: [], readings: { DD6: UNLAWFUL } };
    expect(verdictIn(tables, { origin_state_knew: 'actual' }, readUnder(codedLaw(tables), lens))).toBe(
      'unlawful',
    );
  });

  it('or passes it over, and the next rule is asked', () => {
    const lens = { positions: [], readings: { DD6: { pass: true, sources: ['CUS-DD'] } } } as const;
    expect(verdictIn(tables, { origin_state_knew: 'actual' }, readUnder(codedLaw(tables), lens))).toBe(
      'lawful',
    );
  });
});
