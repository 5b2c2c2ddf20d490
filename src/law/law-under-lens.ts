/*
 * The law as each lens reads it, coded once when first loaded.
 * In: the corpus. Out: for every lens all tables, with the outcomes that it replaces and without the rules it passes over.
 */
import { codedLaw, narrowed, outcomeFrom, tablePlace } from './coded-tables.ts';
import type { CodedLaw, CodedRule, CodedTable } from './coded-tables.ts';
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
  const rules = table.rules.flatMap((rule) => {
    const reading = readings[rule.id];
    return reading === undefined ? [rule] : rulesUnder(law, rule, reading);
  });
  return { ...table, rules };
}

/** A reading that counts only where a fact has certain values leaves the rule in place for the others. */
function rulesUnder(law: CodedLaw, rule: CodedRule, reading: LensReading): CodedRule[] {
  const { where } = reading;
  if ('pass' in reading) return where === undefined ? [] : [narrowed(rule, where, false)];
  const read = readAs(law, rule, reading);
  return where === undefined ? [read] : [narrowed(read, where, true), rule];
}

function readAs(law: CodedLaw, rule: CodedRule, reading: Exclude<LensReading, { pass: true }>): CodedRule {
  if ('goto' in reading)
    return { ...rule, outcome: undefined, goto: tablePlace(reading.goto, law.placeOf), bestOf: undefined };
  return { ...rule, outcome: outcomeFrom(rule.id, reading) };
}
