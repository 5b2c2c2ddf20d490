/*
 * Whether a table's rules stand in an order that has a reason, by regions of cases.
 * In: a coded table, its groups and the declared precedences. Out: every pair of rules that can both apply to a case, decide differently,
 * and stand in an order that nothing explains; and what is wrong with the declarations themselves.
 *
 * What explains that A is asked before B:
 *   - A is narrower: whenever A applies, B does (A is the exception);
 *   - they stand in different groups: the order of groups is the order in which law asks;
 *   - in `limits` and `merits` every failing is enough, so the gravest speaks first: A is at least as grave as B;
 *   - in `release` every title is enough, so the most favourable speaks first: A is at least as favourable as B;
 *   - a precedence is declared, with its reason.
 */
import type { CodedRule, CodedTable } from '../../src/law/coded-tables.ts';
import { GROUP_KINDS } from '../../src/law/library.ts';
import type { RuleGroup } from '../../src/law/library.ts';
import { EVERYWHERE, reachIn } from './case-regions.ts';
import type { Region } from './case-regions.ts';

/** For a rule those that it comes before by declaration. */
export type Precedence = Readonly<Record<string, readonly string[] | undefined>>;

/** What is wrong with the groups: rules out of place, or a kind that comes too late without saying so. */
export function misgrouped(table: CodedTable, groups: readonly RuleGroup[]): string[] {
  const listed = groups.flatMap(({ rules }) => rules).join(' ');
  const asked = table.rules.map(({ id }) => id).join(' ');
  const wrong = listed === asked ? [] : [`${table.id}: the groups list ${listed}; the table asks ${asked}`];
  const steps = groups.slice(1).flatMap((group, index) => {
    const before = groups[index]!;
    const back = GROUP_KINDS.indexOf(group.kind) < GROUP_KINDS.indexOf(before.kind);
    if (back === (group.stepsBack === true)) return [];
    return [
      `${table.id}: ${group.kind} with ${group.rules[0]} ${back ? 'steps back unsaid' : 'steps forward'}`,
    ];
  });
  return [...wrong, ...steps];
}

/** Pairs without a reason, as `A before B`; and declared precedences that explain nothing. */
export function unordered(
  table: CodedTable,
  groups: readonly RuleGroup[],
  precedence: Precedence,
): { readonly pairs: readonly string[]; readonly idle: readonly string[] } {
  const needed = new Set<string>();
  const pairs = groups.flatMap((group) =>
    conflictsIn(table, group)
      .filter(([a, b]) => !kindExplains(group, a, b))
      .filter(([a, b]) => {
        const declared = precedence[a.id]?.includes(b.id) === true;
        if (declared) needed.add(`${a.id} before ${b.id}`);
        return !declared;
      })
      .map(([a, b]) => `${table.id}: ${a.id} before ${b.id}`),
  );
  const here = new Set<string>(table.rules.map(({ id }) => id));
  const idle = Object.entries(precedence)
    .filter(([a]) => here.has(a))
    .flatMap(([a, later = []]) => later.map((b) => `${a} before ${b}`))
    .filter((pair) => !needed.has(pair));
  return { pairs, idle };
}

/** Rules of a group of which the earlier fires where the later would, with another outcome, without being its exception. */
function conflictsIn(table: CodedTable, group: RuleGroup): [CodedRule, CodedRule][] {
  const { fired } = reachIn(table, [EVERYWHERE]);
  const rules = table.rules.filter(({ id }) => group.rules.includes(id));
  return rules.flatMap((a, index) =>
    rules
      .slice(index + 1)
      .filter((b) => said(a) !== said(b))
      .filter((b) => meets(b, fired.get(a.id) ?? []) && !isException(a, b))
      .map((b): [CodedRule, CodedRule] => [a, b]),
  );
}

/** Word and lean of what a rule says, or where it hands on to; whose law is broken and how firmly makes no other verdict. */
function said({ outcome, goto, bestOf }: CodedRule): string {
  if (outcome === undefined) return `to ${(bestOf ?? [goto]).join(' ')}`;
  return `${outcome.verdict} ${outcome.judgement.lean ?? ''}`;
}

function kindExplains({ kind }: RuleGroup, a: CodedRule, b: CodedRule): boolean {
  if (a.outcome === undefined || b.outcome === undefined) return false;
  const graver = a.outcome.disfavour - b.outcome.disfavour;
  if (kind === 'limits' || kind === 'merits') return graver >= 0;
  return kind === 'release' && graver <= 0;
}

function meets(rule: CodedRule, regions: readonly Region[]): boolean {
  return (alone(rule, regions).fired.get(rule.id) ?? []).length > 0;
}

function isException(a: CodedRule, b: CodedRule): boolean {
  const whereA = alone(a, [EVERYWHERE]).fired.get(a.id) ?? [];
  return alone(b, whereA).left.length === 0;
}

function alone(rule: CodedRule, regions: readonly Region[]) {
  return reachIn({ id: 'espionage', rules: [rule], effects: [] }, regions);
}
