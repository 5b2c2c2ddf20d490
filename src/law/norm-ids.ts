/*
 * The ids that an act may cite as its basis: whatever a rule of the tables rests on, upholds or departs from, and the rest of
 * the catalogue but for analyses of scenarios, which are no basis for anything.
 * In: the tables. Out: a list. It stays away from the catalogue of instruments, which is heavy and only there to be read; a
 * test holds the two together.
 */
import { TABLES } from './corpus/tables/all-tables.ts';
import type { Table, SourceId } from './decision-table.ts';

/** What no rule rests on, and whoever argues a case may still cite. */
const ON_NO_RULE = [
  'N-13A',
  'UNC-2-1',
  'UNC-2-7',
  'UNC-39',
  'UNC-40',
  'ICJ-ST-41',
  'ARS-6',
  'ARS-7',
  'ICTY-TAD',
  'ICJ-PULP',
  'AIRSERV',
  'TM-5',
  'TM-61-63',
  'G15-16D',
  'G21-71',
  'OE21',
  'OE25',
  'GCBM-6',
  'GCBM-7',
  'OSCE-4',
  'OSCE-6',
  'OSCE-9',
  'OSCE-10',
  'OSCE-11',
  'OSCE-12',
  'OSCE-13',
  'OSCE-14',
  'OSCE-15',
  'OAS-4',
  'OAS-5',
  'OAS-6',
  'OAS-7',
  'OAS-8',
  'OAS-9',
  'OAS-10',
  'OAS-11',
  'ASEAN-18',
  'ASEAN-CHK',
  'ARF-POC',
  'MALABO',
  'PC-1',
  'GCSC-4',
  'GCSC-6',
  'GCSC-7',
  'BUD-26',
  'BUD-30',
  'BUD-2AP',
  'UNCC-5',
  'UNCC-6',
  'UNCC-7-11',
  'UNCC-35-47',
  'UNCC-ST',
  'ICRC-8',
  'HR-4',
  'UNGP',
  'VD-41',
  'VC-31-35',
  'ITU-38',
  'VCLT-18-60',
  'RFC2350',
  'NATO-4-5',
  'TEU-42-7',
  'RIO-3',
] as const satisfies readonly SourceId[];

const citedBy = (table: Table): readonly SourceId[] => [
  ...table.rules.flatMap((rule) => [
    ...rule.sources,
    ...('contestedBy' in rule ? (rule.contestedBy ?? []) : []),
    ...('upholds' in rule ? rule.upholds : []),
  ]),
  ...(table.effects ?? []).flatMap((effect) => [
    ...('upholds' in effect ? effect.upholds : []),
    ...('departs' in effect ? effect.departs : []),
    ...('breaches' in effect ? effect.breaches : []),
  ]),
];

/** Every norm that can be cited, each once. */
export const NORM_IDS: readonly SourceId[] = [
  ...new Set([...Object.values<Table>(TABLES).flatMap(citedBy), ...ON_NO_RULE]),
];
