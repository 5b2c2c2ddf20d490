/*
 * judge: judges cases written in a YAML file, and compares the verdicts with those that the cases expect.
 * In: files of cases; a lens, if not the general one. Out: the verdict on each with its path and, with --turned, the single facts
 * whose change turns it; status 1 when a case disagrees or a file is faulty, 2 when there is no such lens.
 * It explains no verdict in sentences: the library of the page does.
 */
import { readFile } from 'node:fs/promises';
import { nearest } from '../../../base/index.ts';
import { LENS_IDS, evaluate, isLensId, turnedBy } from '../../../law/index.ts';
import type { Finding, LensId, Turn } from '../../../law/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { textOf as optionText } from '../option-values.ts';
import { judgeCasesFromYaml } from './judge-cases-from-yaml.ts';
import type { Expected, JudgeCase, JudgeFile } from './judge-cases-from-yaml.ts';
import { diagnosticLine, printedDiagnostic } from './judge-diagnostics.ts';

/** The verdict on a case, as it is printed. */
type JudgedCase = Pick<
  Finding,
  'verdict' | 'lean' | 'confidence' | 'body' | 'path' | 'upholds' | 'departs' | 'breaches' | 'open'
> & {
  readonly id: string;
  readonly expected?: Expected;
  readonly agrees?: boolean;
  /** With --turned: single facts whose change turns the verdict, nearest first; empty where there is none. */
  readonly turnedBy?: readonly Turn[];
};

/** How cases are to be judged. */
interface Wanted {
  readonly lens: LensId;
  readonly turned: boolean;
}

/** The command for cases in the format of the project's own worked cases (test/law/cases). */
export const judge: Command = {
  name: 'judge',
  summary: 'Judge the cases of a file by international law',
  operands: 'FILE...',
  options: {
    lens: {
      type: 'string',
      value: 'ID',
      summary: 'read the law as this view does, for example sovereignty-strict; general if absent',
    },
    turned: {
      type: 'boolean',
      summary: 'print for each case the single facts whose change turns its verdict, nearest first',
    },
  },
  run: judgeFiles,
};

async function judgeFiles(call: Call, report: Report): Promise<ExitStatus> {
  const { operands } = call;
  const lens = optionText(call, 'lens') ?? 'general';
  if (!isLensId(lens)) return report.unusable(unknownLens(lens));
  const wanted: Wanted = { lens, turned: call.options.turned === true };
  if (operands.length === 0) return report.unusable('judge needs a file of cases; see judge --help');
  const read: JudgeFile[] = [];
  for (const file of operands) {
    const text = await textOf(file);
    if (text === undefined) return report.unusable(`cannot read ${file}`);
    read.push(judgeCasesFromYaml(file.replaceAll('\\', '/'), text));
  }
  const cases = read.flatMap((each) => each.cases.map((one) => judgedCase(one, wanted)));
  const diagnostics = read.flatMap((each) => each.diagnostics.map(printedDiagnostic));
  const compared = cases.filter((each) => each.agrees !== undefined);
  const agreement = { agreed: compared.filter((each) => each.agrees).length, compared: compared.length };
  report.result({ lens, cases, agreement, diagnostics });
  for (const diagnostic of diagnostics) report.notice(diagnosticLine(diagnostic));
  if (lens !== 'general') report.line(`read under the lens ${lens}; what cases expect is compared with that`);
  for (const line of tableLines(cases)) report.line(line);
  if (compared.length > 0) report.line(`${String(agreement.agreed)} of ${String(agreement.compared)} agree`);
  const isFaulty = diagnostics.some((each) => each.severity === 'error');
  return isFaulty || agreement.agreed < agreement.compared ? 1 : 0;
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    // Missing, forbidden or a folder: in every case there is nothing to judge.
    return undefined;
  }
}

/** Says that there is no such lens, which was probably meant, and which there are. */
function unknownLens(word: string): string {
  const guess = nearest(word, LENS_IDS);
  const hint = guess === undefined ? '.' : `; did you mean ${guess}?`;
  return `there is no lens "${word}"${hint} The lenses are ${LENS_IDS.join(', ')}`;
}

function judgedCase({ id, act, facts, expected }: JudgeCase, { lens, turned }: Wanted): JudgedCase {
  const finding = evaluate(act, facts, lens);
  const { verdict, lean, confidence, body, path, upholds, departs, breaches, open } = finding;
  const judged = { verdict, ...(lean !== undefined && { lean }), confidence, body };
  const turns = turned && { turnedBy: turnedBy(act, facts, lens) };
  const found = { id, ...judged, path, upholds, departs, breaches, open, ...turns };
  return expected === undefined ? found : { ...found, expected, agrees: agrees(found, expected) };
}

/** Whether everything that the case names is found; of effects those named must be there, and none where a list is empty. */
function agrees(found: JudgedCase, expected: Expected): boolean {
  const words =
    (expected.verdict ?? found.verdict) === found.verdict &&
    (expected.lean ?? found.lean) === found.lean &&
    (expected.confidence ?? found.confidence) === found.confidence &&
    (expected.bodyOfLaw ?? found.body) === found.body;
  const effects = (['upholds', 'departs', 'breaches'] as const).every((kind) =>
    covers(found[kind], expected[kind]),
  );
  return words && effects;
}

function covers(found: readonly string[], expected: readonly string[] | undefined): boolean {
  if (expected === undefined) return true;
  if (expected.length === 0) return found.length === 0;
  return expected.every((id) => found.includes(id));
}

function tableLines(cases: readonly JudgedCase[]): string[] {
  const rows = cases.map((each) => [
    each.id,
    each.lean === undefined ? each.verdict : `${each.verdict}, ${leanWord(each.lean)}`,
    each.confidence,
    each.path.join(' > '),
    each.agrees === false ? `DISAGREES: expected ${expectedWords(each.expected)}` : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.flatMap((row, index) => [
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
    ...turnLines(cases[index]?.turnedBy),
  ]);
}

function turnLines(turns: readonly Turn[] | undefined): string[] {
  if (turns === undefined) return [];
  if (turns.length === 0) return ['    turned by no single fact'];
  return turns.map(({ fact, from, to, verdict }) => `    ${verdict} if ${fact} were ${to}, not ${from}`);
}

function leanWord(lean: NonNullable<JudgedCase['lean']>): string {
  return lean === 'even' ? 'even' : `leans ${lean}`;
}

function expectedWords(expected: Expected | undefined): string {
  return Object.entries(expected ?? {})
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
    .join(', ');
}
