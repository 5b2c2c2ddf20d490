/*
 * Conditions and outcomes of rules in words.
 * In: a condition or a rule of the corpus. Out: questions with the answers that fit, and what the rule then says.
 */
import { invariant, present } from '../../../base/index.ts';
import type { Condition, Effect, FactTests, LensReading, Rule } from '../../../law/index.ts';
import { answerWords } from './answer-words.ts';
import type { Corpus, Links } from './corpus.ts';
import type { ConditionWords, EffectWords, OutcomeWords, TestWords, ValueWords } from './entries.ts';

/** Listed values are told by what is left out once they are more than this, and those left out fewer. */
const MANY_VALUES = 4;

/** A value of a fact, in words. */
export function valueWords(corpus: Corpus, fact: string, value: string): ValueWords {
  const meaning = corpus.text.facts[fact]?.values?.[value];
  return {
    value,
    words: answerWords(corpus.text, fact, value),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** Facts that a condition tests, each once, in its order. */
export function factsIn({ any, ...tests }: Condition): readonly string[] {
  return [...new Set([tests, ...(any ?? [])].flatMap((group) => Object.keys(group)))];
}

function testsIn(corpus: Corpus, links: Links, tests: FactTests): readonly TestWords[] {
  return Object.entries(tests).map(([id, named]: [string, string | readonly string[]]) => {
    const listed = typeof named === 'string' ? [named] : named;
    const all = present(corpus.facts[id], 'rules test facts that there are').values;
    const others = all.filter((value) => !listed.includes(value));
    const byOthers = listed.length > MANY_VALUES && others.length < listed.length && others.length > 0;
    const inWords = (values: readonly string[]): readonly ValueWords[] =>
      values.map((value) => valueWords(corpus, id, value));
    return {
      fact: present(links.fact(id), 'every fact can be linked to'),
      oneOf: byOthers ? [] : inWords(listed),
      noneOf: byOthers ? inWords(others) : [],
    };
  });
}

/** A condition in words. */
export function conditionWords(corpus: Corpus, links: Links, { any, ...tests }: Condition): ConditionWords {
  return {
    all: testsIn(corpus, links, tests),
    any: (any ?? []).map((group) => testsIn(corpus, links, group)),
  };
}

/** What a rule says, or what a lens makes of it. */
export function outcomeWords(
  links: Links,
  says: Rule | Exclude<LensReading, { readonly pass: true }>,
): OutcomeWords {
  if ('goto' in says)
    return { kind: 'goes-to', table: present(links.table(says.goto), 'tables hand on to tables that exist') };
  if ('bestOf' in says) {
    const tables = says.bestOf.map((id) => present(links.table(id), 'tables weigh tables that exist'));
    return { kind: 'best-of', tables };
  }
  const body = ('body' in says ? says.body : undefined) ?? 'international';
  const { verdict } = says;
  if (!('lean' in says)) return { kind: 'verdict', verdict, confidence: says.confidence, body };
  return { kind: 'verdict', verdict, lean: says.lean, confidence: 'contested', body };
}

/** An effect on norms, in words. */
export function effectWords(corpus: Corpus, links: Links, effect: Effect): EffectWords {
  const way = 'upholds' in effect ? 'upholds' : 'departs' in effect ? 'departs' : 'breaches';
  const ids = 'upholds' in effect ? effect.upholds : 'departs' in effect ? effect.departs : effect.breaches;
  const norms = links.sources(ids);
  invariant(norms.length === ids.length, 'effects name instruments that there are');
  return { when: conditionWords(corpus, links, effect.when), onlyIf: effect.onlyIf ?? [], way, norms };
}
