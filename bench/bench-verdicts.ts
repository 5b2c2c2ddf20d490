/*
 * Verdicts a second: the law's tables on the cases that whole exercises bring before them.
 * Baseline: a plain interpreter of the same tables (naive-verdict.ts), which must come to the same verdicts wherever no
 * unknown fact leaves them open.
 */
import { invariant } from '../src/base/index.ts';
import { verdictOf } from '../src/law/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import type { Measured } from './figure.ts';
import { lawCases } from './law-cases.ts';
import { naiveVerdict } from './naive-verdict.ts';

/** What is measured. */
export function benchVerdicts(scenario: CompiledScenario): Measured {
  const cases = lawCases(scenario);
  for (const { act, facts } of cases) {
    const { verdict } = verdictOf(act, facts);
    invariant(verdict === 'undetermined' || verdict === naiveVerdict(act, facts), 'both ways judge alike');
  }
  return {
    name: 'verdicts of the law',
    unit: 'verdicts/s',
    work: () => {
      // Ten times over, so that a slice is long against the clock.
      for (let round = 0; round < 10; round += 1) for (const { act, facts } of cases) verdictOf(act, facts);
      return 10 * cases.length;
    },
    baseline: () => {
      for (const { act, facts } of cases) naiveVerdict(act, facts);
      return cases.length;
    },
  };
}
