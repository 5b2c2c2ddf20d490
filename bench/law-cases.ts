/*
 * The cases that whole exercises by bots bring before the law, for the benchmarks of the law.
 * In: a scenario. Out: acts with their facts, known and true, as findings keep them.
 */
import { ACTIVE_DOCTRINES, playOutToCount } from '../src/analysis/index.ts';
import { invariant } from '../src/base/index.ts';
import { completeFacts, FACT_NAMES, isActKind, type ActKind, type GivenFacts } from '../src/law/index.ts';
import type { JudgedVerdict } from '../src/game/rules/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';

/** A case, by the facts that differ from their defaults and as a list of words. */
export interface LawCase {
  readonly act: ActKind;
  readonly facts: GivenFacts;
  /** The word of every fact, in the order of FACT_NAMES. */
  readonly words: readonly string[];
}

/** The cases of one exercise for each active doctrine. */
export function lawCases(scenario: CompiledScenario): readonly LawCase[] {
  return ACTIVE_DOCTRINES.flatMap((doctrine) => {
    const { entries } = playOutToCount(scenario, { seed: '1', doctrine });
    return entries.flatMap(({ events }) =>
      events.flatMap((event) => {
        if (event.type !== 'finding-made') return [];
        const { test, known, true: found } = event.finding;
        return [caseFrom(test, known), caseFrom(test, found)];
      }),
    );
  });
}

function caseFrom(test: string, { facts: kept }: JudgedVerdict): LawCase {
  invariant(isActKind(test), 'findings are made by tables');
  const facts = Object.fromEntries(kept.map(({ fact, value }) => [fact, value])) as GivenFacts;
  const complete = completeFacts(facts);
  return { act: test, facts, words: FACT_NAMES.map((name) => complete[name]) };
}
