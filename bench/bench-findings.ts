/*
 * Findings a second: with as much of their proof as a log keeps, and with the single facts that turn them, on the cases that whole
 * exercises bring before the law.
 * Baselines: for the proof the plain interpreter, which notes the rules it passes and what it reads, and finds open facts by trying
 * every value of every unknown one; for what turns a verdict, trying every other value of every fact. Both must agree with the work.
 */
import { invariant } from '../src/base/index.ts';
import { FACT_NAMES, factValues, isFactName, proofFor, turnedBy, verdictOf } from '../src/law/index.ts';
import type { FactName, GivenFacts } from '../src/law/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import type { Measured } from './figure.ts';
import { lawCases, type LawCase } from './law-cases.ts';
import { naiveProof } from './naive-proof.ts';

/** What is measured of findings with proof. */
export function benchProofs(scenario: CompiledScenario): Measured {
  const cases = lawCases(scenario);
  for (const { act, facts, words } of cases) {
    const { judgement, path } = proofFor(act, words);
    const plain = naiveProof(act, facts);
    const same = judgement.verdict === 'undetermined' || path.join() === plain.path.join();
    invariant(same, 'both ways take the same path');
  }
  return {
    name: 'findings with proof',
    unit: 'findings/s',
    work: () => {
      for (let round = 0; round < 5; round += 1) for (const { act, words } of cases) proofFor(act, words);
      return 5 * cases.length;
    },
    baseline: () => {
      for (const { act, facts } of cases) naiveProof(act, facts);
      return cases.length;
    },
  };
}

/** What is measured of findings with what turns them. */
export function benchTurned(scenario: CompiledScenario): Measured {
  const cases = lawCases(scenario);
  for (const each of cases.slice(0, 100)) {
    const found = turnedBy(each.act, each.facts).map(({ fact }) => fact);
    invariant(found.sort().join() === triedFacts(each).sort().join(), 'both ways find the same facts');
  }
  return {
    name: 'findings with turnedBy',
    unit: 'findings/s',
    work: () => {
      for (const { act, words, facts } of cases) {
        proofFor(act, words);
        turnedBy(act, facts);
      }
      return cases.length;
    },
    // Trying is slow: a slice is every twentieth case, from another one each time.
    baseline: (slice) => {
      const some = cases.filter((_, place) => place % 20 === slice % 20);
      for (const each of some) {
        proofFor(each.act, each.words);
        triedFacts(each);
      }
      return some.length;
    },
  };
}

/** Facts of which some other value gives another verdict, by trying them all. */
function triedFacts({ act, facts }: LawCase): FactName[] {
  const { verdict } = verdictOf(act, facts);
  return FACT_NAMES.filter((fact) =>
    factValues(fact).some((value) => verdictOf(act, withFact(facts, fact, value)).verdict !== verdict),
  );
}

function withFact(facts: GivenFacts, fact: string, value: string): GivenFacts {
  invariant(isFactName(fact), 'a fact of the law');
  return { ...facts, [fact]: value };
}
