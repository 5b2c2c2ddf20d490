/*
 * Verdicts a second: the law's tables on the cases that whole exercises bring before them.
 * Baseline: a plain interpreter of the same tables (naive-verdict.ts), which must come to the same verdicts wherever no
 * unknown fact leaves them open.
 */
import { ACTIVE_DOCTRINES, playOutToCount } from '../src/analysis/index.ts';
import { invariant } from '../src/base/index.ts';
import { isActKind, verdictOf, type ActKind, type GivenFacts } from '../src/law/index.ts';
import type { JudgedVerdict } from '../src/game/rules/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import type { Measured } from './figure.ts';
import { naiveVerdict } from './naive-verdict.ts';

interface Case {
  readonly act: ActKind;
  readonly facts: GivenFacts;
}

/** What is measured. */
export function benchVerdicts(scenario: CompiledScenario): Measured {
  const cases = ACTIVE_DOCTRINES.flatMap((doctrine) => casesOf(scenario, doctrine));
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

function casesOf(scenario: CompiledScenario, doctrine: (typeof ACTIVE_DOCTRINES)[number]): Case[] {
  const { entries } = playOutToCount(scenario, { seed: '1', doctrine });
  return entries.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.type !== 'finding-made') return [];
      const { test, known, true: found } = event.finding;
      return [caseFrom(test, known), caseFrom(test, found)];
    }),
  );
}

function caseFrom(test: string, { facts }: JudgedVerdict): Case {
  invariant(isActKind(test), 'findings are made by tables');
  return { act: test, facts: Object.fromEntries(facts.map(({ fact, value }) => [fact, value])) };
}
