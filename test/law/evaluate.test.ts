/*
 * What a finding promises, for any act on any facts.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACT_NAMES,
  LENS_IDS,
  PRESUMPTIONS,
  completeFacts,
  evaluate,
  factValues,
  verdictOf,
} from '../../src/law/index.ts';
import type { FactName, PresumedFact } from '../../src/law/index.ts';
import { TABLES } from '../../src/law/index.ts';
import type { Rule } from '../../src/law/index.ts';
import { anyCase, changed } from './any-case.ts';
import { workedCase } from './worked-cases.ts';

const RULES = new Map<string, Rule>(
  Object.values(TABLES).flatMap((table) => table.rules.map((rule): [string, Rule] => [rule.id, rule])),
);

/** Whether a rule of the path says what follows from not knowing this fact. */
function namesUnknown(path: readonly string[], fact: FactName): boolean {
  return path.some((id) => {
    const { any = [], ...all } = RULES.get(id)?.when ?? {};
    return [all, ...any].some((tests) => [tests[fact] ?? []].flat().includes('unknown'));
  });
}

describe('a finding', () => {
  it('has the verdict that verdictOf gives, under every lens', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), ({ act, facts }, lens) => {
        const { verdict, lean, confidence, body } = evaluate(act, facts, lens);
        const judgement = { verdict, ...(lean !== undefined && { lean }), confidence, body };
        expect(verdictOf(act, facts, lens)).toEqual(judgement);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same for facts that are completed by their defaults', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        expect(evaluate(act, completeFacts(facts))).toEqual(evaluate(act, facts));
      }),
      { numRuns: 500 },
    );
  });

  it('is plain JSON, and each call gives its own', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const finding = evaluate(act, facts);
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        expect(evaluate(act, facts).path).not.toBe(finding.path);
      }),
      { numRuns: 500 },
    );
  });

  it('names a lean exactly when it is contested, and always a source', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const finding = evaluate(act, facts);
        expect(finding.lean !== undefined).toBe(finding.verdict === 'contested');
        expect(finding.confidence === 'contested').toBe(
          ['contested', 'undetermined'].includes(finding.verdict),
        );
        expect(finding.sources).not.toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends its path with the rule that decided, and rests on facts that were read', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const { path, decided, decidedBy, read } = evaluate(act, facts);
        expect(path.at(-1)).toBe(decided);
        expect(read).toEqual(expect.arrayContaining([...decidedBy]));
      }),
      { numRuns: 2000 },
    );
  });

  it('upholds something exactly when that is its verdict, or beside another verdict by an effect', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const finding = evaluate(act, facts);
        if (finding.verdict === 'upholds') expect(finding.upholds).not.toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('cannot be changed by a fact that it did not read', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...FACT_NAMES), fc.nat(), ({ act, facts }, fact, pick) => {
        const finding = evaluate(act, facts);
        fc.pre(finding.verdict !== 'undetermined' && !finding.read.some((reading) => reading.fact === fact));
        const values = factValues(fact);
        const other = evaluate(act, changed(facts, fact, values[pick % values.length]!));
        fc.pre(other.verdict !== 'undetermined');
        expect(other.path).toEqual(finding.path);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the open facts of a finding', () => {
  it('are exactly the unknown ones of which one completion changes the verdict', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const { verdict, open } = evaluate(act, facts);
        const complete = completeFacts(facts);
        const unknown = FACT_NAMES.filter((name) => complete[name] === 'unknown');
        const turning = unknown.filter((name) =>
          factValues(name).some((value) => verdictOf(act, changed(facts, name, value)).verdict !== verdict),
        );
        expect(open).toEqual(turning);
      }),
      { numRuns: 1000 },
    );
  });

  it('tell what is worth finding out: proportionality that nobody assessed', () => {
    const { act, facts } = workedCase('CM-27');
    expect(evaluate(act, facts).open).toEqual(['proportionate_to_injury']);
  });

  it('include whether the attribution is right, even where the verdict stands without it', () => {
    const { act, facts } = workedCase('CM-00');
    const finding = evaluate(act, { ...facts, attribution_correct: 'unknown' });
    expect(finding.verdict).toBe('lawful');
    expect(finding.open).toEqual(['attribution_correct']);
  });
});

describe('a presumption', () => {
  it.each(Object.keys(PRESUMPTIONS) as PresumedFact[])(
    'lets %s, while it is unknown, count as presumed, unless a rule says otherwise',
    (fact) => {
      fc.assert(
        fc.property(anyCase, ({ act, facts }) => {
          const unknown = evaluate(act, changed(facts, fact, 'unknown'));
          const presumed = evaluate(act, changed(facts, fact, PRESUMPTIONS[fact].as));
          const all = [...unknown.path, ...unknown.weighed.map((each) => each.rule)];
          fc.pre(!namesUnknown(all, fact));
          expect(unknown.verdict).toBe(presumed.verdict);
        }),
        { numRuns: 1500 },
      );
    },
  );
});

describe('an undetermined verdict', () => {
  it('comes where a takedown hits a server and nobody knows in whose territory', () => {
    const facts = {
      target_object: 'attacker_infrastructure',
      territorial_consent: 'not_sought',
      owner_consent: 'no',
      hr_necessary_proportionate: 'yes',
    } as const;
    const finding = evaluate('takedown', { ...facts, locus: 'unknown' });
    expect(finding).toMatchObject({ verdict: 'undetermined', confidence: 'contested', open: ['locus'] });
    expect(evaluate('takedown', { ...facts, locus: 'own_territory' }).verdict).toBe('upholds');
    expect(evaluate('takedown', { ...facts, locus: 'foreign_territory' }).verdict).toBe('unlawful');
  });

  it('is rare: no worked case is one', () => {
    fc.assert(
      fc.property(anyCase, ({ act, facts }) => {
        const finding = evaluate(act, facts);
        if (finding.verdict === 'undetermined') expect(finding.open).not.toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('norm effects', () => {
  it('never make an act unlawful by themselves: a CSIRT that is only approached departs from nothing', () => {
    expect(
      evaluate('csirt_operation', { csirt_role: 'cooperation', actor_kind: 'national_csirt' }),
    ).toMatchObject({
      verdict: 'upholds',
      departs: [],
      breaches: [],
    });
  });

  it('name an accessory duty that is breached beside a lawful act: a shutdown abroad felt and not notified', () => {
    const finding = evaluate('internet_shutdown', {
      addressee: 'own_jurisdiction',
      hr_measure: 'blocking',
      hr_necessary_proportionate: 'yes',
      affects_international_service: 'yes',
    });
    expect(finding).toMatchObject({ verdict: 'lawful', breaches: ['ITU-35'], departs: [] });
  });

  it('come from every table of the path: silence on a request that is also tolerance', () => {
    const { act, facts } = workedCase('AR-04');
    expect(evaluate(act, facts).departs).toEqual(expect.arrayContaining(['N-13H', 'N-13C']));
  });

  it('bring in norm (h) only for critical infrastructure', () => {
    const { act, facts } = workedCase('AR-01');
    expect(evaluate(act, facts).departs).toContain('N-13H');
    expect(evaluate(act, { ...facts, target_object: 'medical' }).departs).toContain('N-13H');
    expect(evaluate(act, { ...facts, target_object: 'private_company' }).departs).not.toContain('N-13H');
  });

  it('leave accidental spill-over out of the norms on the public core', () => {
    const facts = {
      conduct: 'traffic_redirection',
      spillover_third_states: 'significant',
      effect_severity: 'grave',
    } as const;
    const aimed = evaluate('public_core_operation', { ...facts, target_object: 'public_core' });
    const spilt = evaluate('public_core_operation', { ...facts, target_object: 'attacker_infrastructure' });
    expect(aimed.departs).toEqual(expect.arrayContaining(['GCSC-1', 'PC-2']));
    expect(spilt.departs).toEqual([]);
    expect(spilt.sources).not.toContain('GCSC-1');
  });

  it('do not hold private criminals to norms that are addressed to States', () => {
    const { act, facts } = workedCase('COL-1');
    expect(evaluate(act, facts).departs).not.toContain('N-13F');
    expect(evaluate(act, { ...facts, actor_link: 'instructed_controlled' }).departs).toContain('N-13F');
  });
});

describe('a weighing', () => {
  it('shows the justifications that failed beside the one that held', () => {
    const { act, facts } = workedCase('TD-06');
    const { path, weighed } = evaluate(act, facts);
    expect(path).toEqual(['TD7', 'CM4C', 'CM15']);
    expect(weighed.map(({ table, verdict }) => [table, verdict])).toEqual([
      ['countermeasure', 'lawful'],
      ['necessity_measure', 'unlawful'],
      ['takedown_residual', 'unlawful'],
    ]);
  });
});
