/*
 * What the law shows of its own keeping: every value of every fact is an answer in words, and no citation, text or answer bears an id.
 */
import { describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../src/hosting/session/law-library.ts';
import { LAW_TEXT } from '../../src/law/corpus/text/en/index.ts';
import { FACT_NAMES, TABLES, factValues, type Rule } from '../../src/law/index.ts';
import { INSTRUMENTS, POSITIONS, READINGS } from '../../src/law/library.ts';

const library = await loadLawLibrary('en');
const catalogue = await library.catalogue();

/** Codes that are words of an opinion as they stand. */
const WORDS = new Set(
  'yes no none limited serious grave major negligible in_part critical_infrastructure incitement surveillance individuals'.split(
    ' ',
  ),
);

describe('an answer', () => {
  it.each(FACT_NAMES)('to %s is in words for each value, and no two are alike', (fact) => {
    const answers = factValues(fact).map((value) => [value, library.fact(fact, value).value] as const);
    for (const [value, said] of answers) {
      if (!WORDS.has(value)) expect(said).not.toBe(value.replaceAll('_', ' '));
      expect(said).toMatch(/^[\p{Ll}].*[\p{L}]$/u);
      expect(said).not.toMatch(/_|`/);
    }
    expect(new Set(answers.map(([, said]) => said)).size).toBe(answers.length);
    // The library says the same as opinions do.
    expect(catalogue.entry('fact', fact)?.values.map(({ words }) => words)).toEqual(
      answers.map(([, said]) => said),
    );
  });
});

describe('ids', () => {
  const ids: readonly string[] = [
    ...Object.keys(INSTRUMENTS),
    ...Object.keys(POSITIONS),
    ...READINGS,
    ...Object.values(TABLES).flatMap(({ rules }) => (rules as readonly Rule[]).map(({ id }) => id)),
  ].filter((id) => /[\d-]/.test(id));
  const named = (text: string): readonly string[] => {
    const words = new Set(text.split(/[^\w-]+/));
    return ids.filter((id) => words.has(id) && !REAL.has(id));
  };
  /** Ids that are also what the thing itself is called. */
  const REAL = new Set(['RFC2350']);

  it('stand in no citation of any source of any rule', () => {
    for (const rule of Object.values(TABLES).flatMap(({ rules }) => rules as readonly Rule[])) {
      for (const id of [...rule.sources, ...('contestedBy' in rule ? (rule.contestedBy ?? []) : [])]) {
        const source = library.source(id);
        const cited =
          source?.kind === 'instrument' ? `${source.instrument}, ${source.pinpoint}` : (source?.who ?? '');
        expect(cited).not.toBe('');
        expect(named(cited), `${rule.id}: ${cited}`).toEqual([]);
      }
    }
  });

  it('stand in no text and no pinpoint of the catalogue', () => {
    const texts: string[] = [];
    const walk = (part: unknown): void => {
      if (typeof part === 'string') texts.push(part);
      else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk);
    };
    walk(LAW_TEXT);
    for (const { instrument, pinpoint } of Object.values(INSTRUMENTS)) texts.push(instrument, pinpoint);
    expect(texts.length).toBeGreaterThan(2000);
    for (const text of texts) {
      expect(named(text), text).toEqual([]);
      expect(text).not.toMatch(/`|\b[a-z]+_[a-z]+/);
    }
  });
});
