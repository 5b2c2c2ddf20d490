/*
 * A finding made the plain way: the tables read as words, with the path taken, the facts read, and the open ones found by trying.
 * In: an act and its facts. Out: what a log would keep, in plain lists. A baseline to measure against; see naive-verdict.ts.
 */
import { completeFacts, FACT_NAMES, factValues, TABLES } from '../src/law/index.ts';
import type { ActKind, Effect, FactName, Facts, GivenFacts, Rule, TableId } from '../src/law/index.ts';
import { invariant } from '../src/base/index.ts';
import { holds, naiveVerdict, rankOfRule } from './naive-verdict.ts';

/** A finding with its proof. */
export interface NaiveProof {
  readonly path: readonly string[];
  readonly read: readonly FactName[];
  readonly effects: readonly Effect[];
  readonly open: readonly FactName[];
}

interface Step {
  readonly table: TableId;
  readonly rule: Rule;
}

/** The finding. */
export function naiveProof(act: ActKind, given: GivenFacts): NaiveProof {
  const facts = completeFacts(given);
  const read = new Set<FactName>();
  const steps = stepsFrom(act, facts, read);
  const effects = steps.flatMap(({ table }) => {
    const { effects: listed = [] } = TABLES[table] as { readonly effects?: readonly Effect[] };
    return listed.filter(({ when }) => holds(when, facts));
  });
  const verdict = naiveVerdict(act, given);
  const open = FACT_NAMES.filter(
    (fact) =>
      facts[fact] === 'unknown' &&
      factValues(fact).some((value) => naiveVerdict(act, { ...given, [fact]: value }) !== verdict),
  );
  return { path: steps.map(({ rule }) => rule.id), read: [...read], effects, open };
}

function stepsFrom(table: TableId, facts: Facts, read: Set<FactName>): Step[] {
  const rules = TABLES[table].rules as readonly Rule[];
  const place = rules.findIndex(({ when }) => holds(when, facts));
  const rule = rules[place];
  invariant(rule !== undefined, 'the rules of a table leave no case out');
  for (const { when } of rules.slice(0, place + 1)) {
    const { any = [], ...all } = when;
    for (const tests of [all, ...any]) for (const name of Object.keys(tests)) read.add(name as FactName);
  }
  const here = { table, rule };
  if ('goto' in rule) return [here, ...stepsFrom(rule.goto, facts, read)];
  if (!('bestOf' in rule)) return [here];
  const ways = rule.bestOf.map((each) => stepsFrom(each, facts, read));
  const best = ways.reduce((a, b) => (rankOfEnd(b) < rankOfEnd(a) ? b : a));
  return [here, ...best];
}

function rankOfEnd(steps: readonly Step[]): number {
  const last = steps.at(-1)?.rule;
  invariant(last !== undefined && 'verdict' in last, 'a walk ends with a rule that decides');
  return rankOfRule(last);
}
