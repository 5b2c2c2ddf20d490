/*
 * The table of mean scores by truth and doctrine, for a terminal and as the document docs/balance.md.
 * In: what the balance found. Out: rows of cells, or lines of Markdown. It judges nothing: the claim is analysis/balance.ts.
 */
import type { Balance, BalanceRow } from '../../analysis/index.ts';
import { DOCTRINES, SCALES } from '../../vocabulary/index.ts';
import { markdownTable, type Side } from './text-table.ts';

/** What was balanced. */
export interface Balanced {
  readonly scenario: string;
  readonly version: string;
  readonly hash: string;
  readonly seeds: number;
}

/** Two columns of words, then one of numbers per scale, then the endings. */
export const BALANCE_SIDES: readonly Side[] = ['left', 'left', ...SCALES.map(() => 'right' as const), 'left'];

/** One row per truth and doctrine under a row of heads; means with one decimal, `-` where a scale was never tested. */
export function balanceRows({ rows }: Balance): string[][] {
  return [
    ['truth', 'doctrine', ...SCALES, 'endings'],
    ...rows.map((row) => [row.truth, row.doctrine, ...meansOf(row), endingsOf(row)]),
  ];
}

/** The means over all truths, one row per doctrine. */
export function overallRows({ rows }: Balance): string[][] {
  const perDoctrine = DOCTRINES.map((doctrine) => {
    const own = rows.filter((row) => row.doctrine === doctrine);
    const means = SCALES.map((scale) => {
      const tested = own.flatMap((row) => row.means[scale] ?? []);
      if (tested.length === 0) return '-';
      return tenths(Math.round(tested.reduce((sum, mean) => sum + mean, 0) / tested.length));
    });
    return [doctrine, ...means];
  });
  return [['doctrine', ...SCALES], ...perDoctrine];
}

/** The document, written by `balance --markdown`. */
export function balanceDocument(found: Balance, { scenario, version, hash, seeds }: Balanced): string[] {
  return [
    `# Balance of ${scenario}`,
    '',
    `Written by \`npm run -s demarche -- balance --scenario ${scenario} --seeds ${String(seeds)} --markdown\`; do not edit it by hand.`,
    '',
    `Version ${version}, scenario hash \`${hash}\`. Every doctrine plays all seats on ${String(seeds)} seeds under every truth,`,
    'in full length. Numbers are means of the whole table’s score, 0 to 100; `-` means that no occasion tested the scale.',
    '',
    '## The claim',
    '',
    'No fixed doctrine (cooperative, legalist, coercive) is best on both peace and protection under every truth; each is best',
    'on some scale under one; the doctrine that follows the evidence beats them on mean interests; passing is worst on mean',
    'protection and interests.',
    '',
    ...(found.failures.length === 0 ? ['It holds.'] : found.failures.map((one) => `- fails: ${one}`)),
    '',
    '## Over all truths',
    '',
    ...markdownTable(overallRows(found), ['left', ...SCALES.map(() => 'right' as const)]),
    '',
    '## By truth',
    '',
    ...markdownTable(balanceRows(found), BALANCE_SIDES),
    '',
    '## How to read it',
    '',
    'Each row is one doctrine in every seat: the purest table, not the likeliest. Compare doctrines under one truth, never scales',
    'with one another. Protection counts harm against the same seed with everybody passing, and what a table’s own acts break',
    'counts against it: passing has 0 there by definition. Peace falls as escalation rises; on that scale alone passing may do better',
    'than coercion, which is no way to win. What each number of the scenario is for stands in its NOTES.md, under “Tuning notes”.',
  ];
}

function meansOf({ means }: BalanceRow): string[] {
  return SCALES.map((scale) => {
    const mean = means[scale];
    return mean === undefined ? '-' : tenths(mean);
  });
}

/** Tenths as a number with one decimal. */
function tenths(value: number): string {
  return `${String(Math.trunc(value / 10))}.${String(Math.abs(value % 10))}`;
}

function endingsOf({ endings }: BalanceRow): string {
  const sorted = Object.entries(endings).sort(([, one], [, other]) => other - one);
  return sorted.map(([ending, times]) => `${ending} ${String(times)}`).join(', ');
}
