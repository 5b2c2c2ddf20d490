/*
 * The law's tables read the plain way: rules in order, conditions as words, tables by name. A baseline to measure against.
 * In: an act and its facts. Out: the verdict of the first rule that matches. It does not ask what unknown facts leave open.
 */
import {
  completeFacts,
  TABLES,
  type ActKind,
  type Condition,
  type FactTests,
  type Facts,
} from '../src/law/index.ts';
import type { DecidingRule, GivenFacts, Rule, TableId } from '../src/law/index.ts';
import { invariant } from '../src/base/index.ts';
import type { Confidence, Lean, Verdict } from '../src/vocabulary/index.ts';

interface Outcome {
  readonly verdict: Verdict;
  readonly rank: number;
}

/** The verdict. */
export function naiveVerdict(act: ActKind, facts: GivenFacts): Verdict {
  return decided(act, completeFacts(facts)).verdict;
}

function decided(table: TableId, facts: Facts): Outcome {
  const rule = (TABLES[table].rules as readonly Rule[]).find(({ when }) => holds(when, facts));
  invariant(rule !== undefined, 'the rules of a table leave no case out');
  if ('goto' in rule) return decided(rule.goto, facts);
  if ('bestOf' in rule) {
    const all = rule.bestOf.map((each) => decided(each, facts));
    return all.reduce((best, each) => (each.rank < best.rank ? each : best));
  }
  return { verdict: rule.verdict, rank: rankOfRule(rule) };
}

/** How favourable the outcome of a rule is; lower is better. */
export function rankOfRule(rule: DecidingRule): number {
  const confidence: Confidence = rule.verdict === 'contested' ? 'contested' : rule.confidence;
  const lean: Lean = rule.verdict === 'contested' ? rule.lean : 'even';
  return rankOf(rule.verdict, lean, confidence);
}

/** Whether a condition holds, read as words. */
export function holds({ any, ...tests }: Condition, facts: Facts): boolean {
  return allHold(tests, facts) && (any === undefined || any.some((group) => allHold(group, facts)));
}

function allHold(tests: FactTests, facts: Facts): boolean {
  return Object.entries(tests).every(([fact, wanted]) => {
    const value = facts[fact as keyof Facts];
    return typeof wanted === 'string' ? wanted === value : (wanted as readonly string[]).includes(value);
  });
}

/** Which of several justifications is the most favourable: as src/law/favour.ts says it. */
function rankOf(verdict: Verdict, lean: Lean, confidence: Confidence): number {
  const firmness = ['settled', 'majority', 'contested'].indexOf(confidence);
  if (verdict === 'contested') return 30 + ['lawful', 'even', 'unlawful'].indexOf(lean);
  if (verdict === 'unlawful') return 40 - firmness;
  return 10 * ['upholds', 'lawful', 'unfriendly'].indexOf(verdict) + firmness;
}
