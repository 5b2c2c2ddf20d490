/*
 * The ids that an act may cite as its basis: whatever a rule of the tables rests on, upholds or departs from.
 * In: the tables. Out: a list. It stays away from the catalogue of instruments, which is heavy and only there to be read.
 */
import { TABLES } from './corpus/tables/all-tables.ts';
import type { Table, SourceId } from './decision-table.ts';

/** To cooperate is what every norm of the list comes back to; no rule rests on it alone, and still it may be cited. */
const ON_NO_RULE: readonly SourceId[] = ['N-13A'];

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
  ...new Set([...ON_NO_RULE, ...Object.values<Table>(TABLES).flatMap(citedBy)]),
];
