/*
 * Walks tables for whole regions of cases at once, to prove what no sample of cases can: that every rule can fire and no
 * case falls through.
 * In: coded tables. Out: the rules that fire somewhere, and whether some case is left over.
 * A region gives each fact the set of values that it may still have; a rule splits it into where it fires and where not.
 */
import type { CodedCondition, CodedLaw, CodedTable, CodedTest, Outcome } from '../../src/law/coded-tables.ts';
import { factCode, factPlace, valueCount } from '../../src/law/fact-codes.ts';
import { FACT_NAMES } from '../../src/law/facts.ts';
import type { FactName, FactValue } from '../../src/law/facts.ts';

/** Bits of the values that each fact may have, by its place. */
export type Region = readonly number[];

/** All cases there are. */
export const EVERYWHERE: Region = FACT_NAMES.map((_, place) => 2 ** valueCount(place) - 1);

interface Split {
  readonly hit: Region[];
  readonly miss: Region[];
}

/** What comes of a region in one table: where each rule fires, and what no rule takes. */
export interface TableReach {
  readonly fired: ReadonlyMap<string, Region[]>;
  readonly left: readonly Region[];
}

/** Where each rule of the table fires when it is entered with these regions. */
export function reachIn(table: CodedTable, regions: readonly Region[]): TableReach {
  const fired = new Map<string, Region[]>();
  let left: Region[] = [...regions];
  for (const rule of table.rules) {
    const parts = left.map((region) => split(region, rule.when));
    fired.set(
      rule.id,
      parts.flatMap(({ hit }) => hit),
    );
    left = parts.flatMap(({ miss }) => miss);
  }
  return { fired, left };
}

/** For each fact the values that it may have; facts that are not named may have any. */
export type Narrowing = { readonly [F in FactName]?: readonly FactValue<F>[] };

/** The region in which the facts have these values. */
export function regionOf(narrowing: Narrowing): Region {
  const named = Object.entries(narrowing) as [FactName, readonly string[]][];
  return named.reduce<Region>(
    (region, [name, values]) =>
      region.with(
        factPlace(name),
        values.reduce((bits, value) => bits | (1 << factCode(name, value)), 0),
      ),
    EVERYWHERE,
  );
}

/** Where a walk can end. */
export interface Ending {
  readonly path: readonly string[];
  readonly outcome: Outcome;
}

/** Every rule that can decide when the table is entered with these regions, alternatives of a weighing included. */
export function endings(
  law: CodedLaw,
  place: number,
  regions: readonly Region[],
  path: readonly string[] = [],
): Ending[] {
  const table = law.tables[place]!;
  const { fired } = reachIn(table, regions);
  return table.rules.flatMap((rule) => {
    const inside = fired.get(rule.id) ?? [];
    if (inside.length === 0) return [];
    const here = [...path, rule.id];
    if (rule.outcome !== undefined) return [{ path: here, outcome: rule.outcome }];
    const next = rule.bestOf ?? [rule.goto!];
    return next.flatMap((each) => endings(law, each, inside, here));
  });
}

/** The tables that each table may hand on to, whatever the case. */
function handsOn(law: CodedLaw): readonly (readonly number[])[] {
  return law.tables.map(({ rules }) => [
    ...new Set(rules.flatMap(({ bestOf, goto }) => bestOf ?? (goto === undefined ? [] : [goto]))),
  ]);
}

/** For each table those that can be reached from it, itself only where a walk could come back. */
function reachable(next: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  return next.map((first) => {
    const seen = new Set<number>();
    const due = [...first];
    for (let place = due.pop(); place !== undefined; place = due.pop()) {
      if (seen.has(place)) continue;
      seen.add(place);
      due.push(...(next[place] ?? []));
    }
    return seen;
  });
}

/**
 * Walks that come back to the table where they began, as the tables they pass; a case on one would never be decided. Each table is
 * begun at with every case there is, which are more than ever get there, and only walks that could come back are followed.
 */
export function rings(law: CodedLaw): string[] {
  const reach = reachable(handsOn(law));
  const walk = (place: number, regions: readonly Region[], trail: readonly number[]): string[] => {
    const here = [...trail, place];
    const start = here[0]!;
    if (trail.length > 0 && place === start) return [here.map((each) => law.tables[each]!.id).join(' > ')];
    if (trail.includes(place)) return [];
    const { fired } = reachIn(law.tables[place]!, regions);
    return law.tables[place]!.rules.flatMap((rule) => {
      const inside = fired.get(rule.id) ?? [];
      const next = rule.bestOf ?? (rule.goto === undefined ? [] : [rule.goto]);
      const back = next.filter((each) => each === start || reach[each]!.has(start));
      return inside.length === 0 ? [] : back.flatMap((each) => walk(each, inside, here));
    });
  };
  return law.tables.flatMap((_, place) => (reach[place]!.has(place) ? walk(place, [EVERYWHERE], []) : []));
}

function split(region: Region, when: CodedCondition): Split {
  const first = splitByAll(region, when.all);
  if (when.any.length === 0) return first;
  const hit: Region[] = [];
  let rest = first.hit;
  for (const group of when.any) {
    const parts = rest.map((each) => splitByAll(each, group));
    hit.push(...parts.flatMap((part) => part.hit));
    rest = parts.flatMap((part) => part.miss);
  }
  return { hit, miss: [...first.miss, ...rest] };
}

function splitByAll(region: Region, tests: readonly CodedTest[]): Split {
  const miss: Region[] = [];
  let inside: Region = region;
  for (const { place, bits } of tests) {
    const has = inside[place] ?? 0;
    if ((has & ~bits) !== 0) miss.push(inside.with(place, has & ~bits));
    if ((has & bits) === 0) return { hit: [], miss };
    inside = inside.with(place, has & bits);
  }
  return { hit: [inside], miss };
}
