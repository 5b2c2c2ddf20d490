/*
 * The norms most often cited as the basis of an act, which have names in every language from the first.
 * In: nothing. Out: ids in a fixed order. Ids are those of the law's catalogue; the words stand in the area `norms`.
 */
import type { NormId } from '../../../../../vocabulary/index.ts';
import type { Text } from '../../../../text/index.ts';

/** An act cites at most so many (design, section 4.2). */
export const MOST_NORMS = 2;

const LISTED = [
  'N-13A',
  'N-13B',
  'N-13C',
  'N-13D',
  'N-13E',
  'N-13F',
  'N-13G',
  'N-13H',
  'N-13I',
  'N-13J',
  'N-13K',
  'G15-28F',
  'G15-28E',
  'NP-ATT',
  'G15-16B',
  'G15-16C',
  'GCBM-1',
  'GCBM-2',
  'GCBM-3',
  'GCBM-8',
  'POCD',
  'OAS-1',
  'OAS-2',
  'OAS-3',
  'OSCE-3',
  'UNC-2-3',
  'UNC-2-4',
  'UNC-33',
  'UNC-34-35',
  'UNC-51',
  'CUS-NPI',
  'UNC-52',
  'UNC-53',
  'CUS-SOV',
  'CUS-NI',
  'CUS-DD',
  'CUS-RET',
  'CUS-ENF',
  'CUS-EVID',
  'ARS-16',
  'ARS-20',
  'ARS-22',
  'ARS-25',
  'ARS-30',
  'ARS-31',
  'ARS-49',
  'ARS-50-1',
  'ARS-51',
  'ARS-52-1A',
  'ARS-52-1B',
  'ARS-52-2',
  'ARS-54',
  'TM-4',
  'TM-13',
  'TM-26',
  'TM-32',
  'HR-17',
  'HR-19',
  'ITU-34',
  'ITU-35',
  'BUD-29',
  'BUD-15',
  'BUD-25',
  'BUD-32',
  'BUD-35',
  'VD-9',
  'VD-22',
  'EU-SAN',
  'GCSC-1',
  'PC-2',
  'PC-8',
  'PC-5',
  'PC-6',
  'PC-7',
  'CRI-23',
  'TLP',
  'EF',
  'ISO-29147',
] as const;

/** A norm of the list. */
export type ListedNorm = (typeof LISTED)[number];

/** The list, family by family. */
export const NORM_LIST: readonly ListedNorm[] = LISTED;

/** What a norm is called; one that is not on the list shows its id. */
export function normName(text: Text, id: NormId | ListedNorm): string {
  const name = `norm.${id}.name`;
  return text.has(name) ? text.t(name) : id;
}
