/*
 * The library of law as screens read it: every rule, fact and source that a verdict can name, and why a verdict is what it is.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../src/hosting/session/law-library.ts';
import type { LawLibrary } from '../../../src/hosting/session/law-library.ts';
import {
  FACT_NAMES,
  LENSES,
  LENS_IDS,
  TABLES,
  evaluate,
  factValues,
  isActKind,
  verdictOf,
} from '../../../src/law/index.ts';
import type { GivenFacts, Lens } from '../../../src/law/index.ts';
import { INSTRUMENTS, POSITIONS } from '../../../src/law/library.ts';

let library: LawLibrary;
beforeAll(async () => {
  library = await loadLawLibrary('en');
});

/** A countermeasure by the injured state that was never preceded by a call to stop. */
const UNCALLED: GivenFacts = {
  actor_kind: 'state',
  standing: 'injured',
  addressee: 'responsible_state',
  breaches_obligation: 'to_addressee',
  aim: 'induce_compliance',
  prior_wrong: 'established',
  attribution_basis: 'organ',
  attribution_correct: 'yes',
  attribution_confidence: 'high',
  prior_call: 'no',
  prior_notice: 'no',
  urgency: 'no',
};

const factsOf = (given: GivenFacts) => Object.entries(given).map(([fact, value]) => ({ fact, value }));

describe('lenses', () => {
  it('are all there with a title, and those that take a side say who holds it', () => {
    expect(library.lenses.map(({ id }) => id)).toEqual([...LENS_IDS]);
    for (const { id, title, positions } of library.lenses) {
      expect(title, id).toMatch(/\S/);
      expect(positions.length > 0, id).toBe(id !== 'general');
    }
  });

  it('say what they make of a rule, with sources, and on whose positions', () => {
    for (const [lens, { readings }] of Object.entries<Lens>(LENSES)) {
      for (const rule of Object.keys(readings)) {
        const reading = library.reading(lens, rule);
        expect(reading?.sources.length, `${lens} ${rule}`).toBeGreaterThan(0);
        expect(reading?.positions.length, `${lens} ${rule}`).toBeGreaterThan(0);
      }
    }
    expect(library.reading('general', 'DO12')).toBeUndefined();
    expect(library.reading('no-lens', 'DO12')).toBeUndefined();
    expect(library.reading('sovereignty-strict', 'DO12')).toMatchObject({
      does: 'decides',
      verdict: 'unlawful',
    });
    expect(library.reading('sovereignty-strict', 'CM12B')).toMatchObject({ does: 'passes' });
  });
});

describe('look-ups', () => {
  it('know every rule of every table, with its reason and at least one source', () => {
    for (const [table, { rules }] of Object.entries(TABLES)) {
      for (const { id } of rules) {
        const rule = library.rule(id);
        expect(rule?.why, `${table} ${id}`).toMatch(/\S/);
        expect(rule?.table, `${table} ${id}`).toMatch(/\S/);
        expect(rule?.sources.length, `${table} ${id}`).toBeGreaterThan(0);
      }
    }
  });

  it('cite every instrument with its pinpoint, and every position with who holds it', () => {
    for (const id of Object.keys(INSTRUMENTS)) {
      const source = library.source(id);
      expect(source, id).toMatchObject({ kind: 'instrument', id });
      if (source?.kind === 'instrument') expect(source.pinpoint, id).toMatch(/\S/);
    }
    for (const id of Object.keys(POSITIONS)) {
      const source = library.source(id);
      expect(source, id).toMatchObject({ kind: 'position', id });
      if (source?.kind === 'position') expect(source.who, id).toMatch(/\S/);
    }
  });

  it('put every value of every fact into words', () => {
    for (const fact of FACT_NAMES) {
      for (const value of factValues(fact)) {
        const words = library.fact(fact, value);
        expect(words.question, fact).toMatch(/\S/);
        expect(words.value, `${fact} ${value}`).not.toContain('_');
      }
    }
  });

  it('answer what the law does not have with nothing, and never fail', () => {
    expect(library.rule('no-such-rule')).toBeUndefined();
    expect(library.source('no-such-source')).toBeUndefined();
    expect(library.table('no-such-table')).toBeUndefined();
    expect(library.fact('no_such_fact', 'no_such_value')).toEqual({
      question: 'no such fact',
      value: 'no such value',
    });
    expect(library.explain({ test: 'no-such-table', facts: [] })).toEqual({ decidedBy: [], turns: [] });
    expect(
      library.explain({ test: 'countermeasure', facts: [{ fact: 'x', value: 'y' }] }).turns,
    ).toBeInstanceOf(Array);
  });

  it('speak English where a language has no texts yet', async () => {
    expect((await loadLawLibrary('fr')).language).toBe('en');
    expect((await loadLawLibrary('qps-ar')).language).toBe('en');
  });
});

describe('an explanation', () => {
  it('names the facts on which the verdict rests, as the law itself does', () => {
    const finding = evaluate('countermeasure', UNCALLED);
    expect(finding.verdict).toBe('unlawful');
    const { decidedBy } = library.explain({ test: 'countermeasure', facts: factsOf(UNCALLED) });
    expect(decidedBy).toEqual(finding.decidedBy.map(({ fact }) => fact));
    expect(decidedBy).toContain('prior_call');
  });

  it('names only single changes that really turn it', () => {
    const { turns } = library.explain({ test: 'countermeasure', facts: factsOf(UNCALLED) });
    expect(turns.length).toBeGreaterThan(0);
    const before = verdictOf('countermeasure', UNCALLED).verdict;
    for (const { fact, to, verdict } of turns) {
      const test = 'countermeasure';
      expect(isActKind(test)).toBe(true);
      const after = verdictOf(test, { ...UNCALLED, [fact]: to });
      expect(after.verdict, `${fact} ${to}`).toBe(verdict);
      expect(after.verdict).not.toBe(before);
    }
  });
});
