/*
 * The law as each lens reads it, coded once when first loaded.
 * In: the corpus. Out: for every lens all tables, with the outcomes that it replaces, without the rules it passes over, and with what it
 * finds graver asked before what is milder.
 */
import { present } from '../base/index.ts';
import { codedLaw, narrowed, outcomeFrom, tablePlace } from './coded-tables.ts';
import type { CodedCondition, CodedLaw, CodedRule, CodedTable } from './coded-tables.ts';
import { LENSES, LENS_IDS } from './corpus/lenses.ts';
import type { LensId } from './corpus/lenses.ts';
import { TABLES } from './corpus/tables/all-tables.ts';
import type { Lens, LensReading } from './lens.ts';

const LAW = codedLaw(TABLES);

const LAWS = Object.fromEntries(LENS_IDS.map((id) => [id, readUnder(LAW, LENSES[id])])) as Readonly<
  Record<LensId, CodedLaw>
>;

/** The law under this lens. */
export function lawUnder(lens: LensId): CodedLaw {
  return LAWS[lens];
}

/** The same law as this lens reads it. Tables that it leaves alone are shared. */
export function readUnder(law: CodedLaw, lens: Lens): CodedLaw {
  return { ...law, tables: law.tables.map((table) => tableUnder(law, table, lens)) };
}

function tableUnder(law: CodedLaw, table: CodedTable, { readings }: Lens): CodedTable {
  if (!table.rules.some((rule) => readings[rule.id] !== undefined)) return table;
  const rules: CodedRule[] = [];
  for (const rule of table.rules) {
    const reading = readings[rule.id];
    const read = reading === undefined ? [rule] : rulesUnder(law, rule, reading);
    for (const each of read) rules.splice(placeFor(each, rule, rules), 0, each);
  }
  return { ...table, rules };
}

/**
 * Where a rule stands among those before it: last, but if a view finds it graver than it was, before milder ones. Each failing is enough
 * where rules stand gravest first, and what is graver on this view has to be asked first on this view. It does not pass rules that
 * hand on, its own exceptions, or what stood before it though it was milder: consent and the like.
 */
function placeFor(read: CodedRule, as: CodedRule, before: readonly CodedRule[]): number {
  const graver = read.outcome?.disfavour ?? 0;
  const was = as.outcome?.disfavour ?? graver;
  let place = before.length;
  if (graver <= was) return place;
  for (; place > 0; place--) {
    const { outcome, when } = present(before[place - 1], 'a place before the last');
    const passes = outcome !== undefined && outcome.disfavour < graver && outcome.disfavour >= was;
    if (!passes || isNarrower(when, read.when)) break;
  }
  return place;
}

/** Whether the first condition surely implies the second, test by test; alternatives count only as none at all. */
function isNarrower(first: CodedCondition, second: CodedCondition): boolean {
  if (second.any.length > 0) return false;
  return second.all.every(({ place, bits }) =>
    first.all.some((test) => test.place === place && (test.bits & ~bits) === 0),
  );
}

/** A reading that counts only where a fact has certain values leaves the rule in place for the others. */
function rulesUnder(law: CodedLaw, rule: CodedRule, reading: LensReading): CodedRule[] {
  const { where } = reading;
  if ('pass' in reading) return where === undefined ? [] : [narrowed(rule, where, false)];
  const read = readAs(law, rule, reading);
  return where === undefined ? [read] : [narrowed(rule, where, false), narrowed(read, where, true)];
}

function readAs(law: CodedLaw, rule: CodedRule, reading: Exclude<LensReading, { pass: true }>): CodedRule {
  if ('goto' in reading)
    return { ...rule, outcome: undefined, goto: tablePlace(reading.goto, law.placeOf), bestOf: undefined };
  return { ...rule, outcome: outcomeFrom(rule.id, reading) };
}
