/*
 * The law as each lens reads it, coded once when first loaded.
 * In: the corpus. Out: for every lens all tables, with the outcomes that it replaces and without the rules it passes over.
 */
import { codedLaw, outcomeFrom } from './coded-tables.ts';
import type { CodedLaw, CodedRule, CodedTable } from './coded-tables.ts';
import { LENSES, LENS_IDS } from './corpus/lenses.ts';
import type { LensId } from './corpus/lenses.ts';
import { TABLES } from './corpus/tables/all-tables.ts';
import type { Lens } from './lens.ts';

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
  return { ...law, tables: law.tables.map((table) => tableUnder(table, lens)) };
}

function tableUnder(table: CodedTable, lens: Lens): CodedTable {
  if (!table.rules.some((rule) => lens.readings[rule.id] !== undefined)) return table;
  return { ...table, rules: table.rules.flatMap((rule) => rulesUnder(rule, lens)) };
}

function rulesUnder(rule: CodedRule, lens: Lens): CodedRule[] {
  const reading = lens.readings[rule.id];
  if (reading === undefined) return [rule];
  return 'pass' in reading ? [] : [{ ...rule, outcome: outcomeFrom(rule.id, reading) }];
}
