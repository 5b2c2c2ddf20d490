/*
 * The worked cases agree with the law of the corpus.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/law/index.ts';
import type { Finding } from '../../src/law/index.ts';
import type { Expected } from '../../src/interface/cli/commands/judge-cases-from-yaml.ts';
import { CASE_FILES, WORKED_CASES, WRITTEN_SINCE, casesOf } from './worked-cases.ts';

/** What the finding lacks of what was expected, in words; nothing when they agree. */
function disagreements(finding: Finding, expected: Expected): string[] {
  const words = [
    ['verdict', expected.verdict, finding.verdict],
    ['lean', expected.lean, finding.lean],
    ['confidence', expected.confidence, finding.confidence],
    ['body of law', expected.bodyOfLaw, finding.body],
  ] as const;
  const effects = [
    ['upholds', expected.upholds, finding.upholds],
    ['departs', expected.departs, finding.departs],
    ['breaches', expected.breaches, finding.breaches],
  ] as const;
  return [
    ...words
      .filter(([, wanted, found]) => wanted !== undefined && wanted !== found)
      .map(([what, wanted, found]) => `${what}: ${String(wanted)} expected, ${String(found)} found`),
    ...effects.flatMap(([what, wanted, found]) =>
      (wanted ?? []).filter((id) => !found.some((each) => each === id)).map((id) => `${what}: ${id} missing`),
    ),
  ];
}

describe.each(CASE_FILES)('the cases of %s', (file) => {
  it.each(casesOf(file).map((each) => [each.id, each] as const))(
    '%s agrees',
    (_, { act, facts, expected }) => {
      const finding = evaluate(act, facts);
      expect(disagreements(finding, expected ?? {}), finding.path.join(' > ')).toEqual([]);
    },
  );
});

describe('the worked cases', () => {
  it('are the 153 that were handed in and those written since, each with an id of its own', () => {
    const since = WRITTEN_SINCE.flatMap((file) => casesOf(file));
    expect(WORKED_CASES.length - since.length).toBe(153);
    expect(new Set(WORKED_CASES.map((each) => each.id)).size).toBe(WORKED_CASES.length);
  });

  it('all expect something', () => {
    expect(WORKED_CASES.filter((each) => each.expected?.verdict === undefined)).toEqual([]);
  });
});
