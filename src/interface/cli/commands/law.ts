/*
 * law: makes the tables of a page about the law anew, as in docs/law-method.md.
 * In: a page with marks where tables stand. Out: the page with its tables as the corpus has them now, or the tables alone when no
 * page is named; with --write the page is written in place. With --json {page} or {tables}.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { LAW_TABLES, pageWithTables } from '../rulebook/law-tables.ts';

/** The command that keeps docs/law-method.md true to the corpus. */
export const law: Command = {
  name: 'law',
  summary: 'Print the tables of the law: sizes, acts, presumptions, lenses, what is not verified',
  operands: '[PAGE]',
  options: {
    write: { type: 'boolean', summary: 'write the page with its tables made anew in place' },
  },
  run: printLaw,
};

async function printLaw({ operands, options }: Call, report: Report): Promise<ExitStatus> {
  const [file, ...more] = operands;
  if (more.length > 0) return report.unusable('law takes one page');
  if (file === undefined) return printTables(report);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return report.unusable(`cannot read ${file}`);
  const page = pageWithTables(text);
  if (page === undefined)
    return report.unusable(`${file} marks a table that there is not, or that does not end`);
  if (options.write === true) await writeFile(file, page);
  report.result({ page });
  if (options.write !== true) for (const line of page.replace(/\n$/, '').split('\n')) report.line(line);
  return 0;
}

function printTables(report: Report): ExitStatus {
  const tables = Object.fromEntries(Object.entries(LAW_TABLES).map(([name, lines]) => [name, lines()]));
  report.result({ tables });
  for (const [name, lines] of Object.entries(tables)) {
    report.line(`## ${name}`);
    for (const line of ['', ...lines, '']) report.line(line);
  }
  return 0;
}
