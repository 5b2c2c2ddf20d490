/*
 * The ids that an act may cite as its basis: whatever a rule of the tables rests on, upholds or departs from, and the rest of
 * the catalogue but for analyses of scenarios, which are no basis for anything.
 * In: the tables, what no rule rests on. Out: a list. It stays away from the catalogue of instruments, which is heavy and only there to be read; a
 * test holds the two together.
 */
import { IDLE_SOURCES, type IdleSource } from './corpus/idle-sources.ts';
import { TABLES } from './corpus/tables/all-tables.ts';
import type { Table, SourceId } from './decision-table.ts';

/** What a lens alone rests on, and whoever argues a case may still cite. */
const ON_NO_RULE: readonly SourceId[] = ['UNC-2-1'];

/** What is only there to be read may be argued from too, but for analyses of scenarios. */
const ONLY_READ = Object.entries(IDLE_SOURCES)
  .filter(([, reason]) => reason !== 'illustration')
  .map(([id]) => id as IdleSource);

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
  ...new Set([...Object.values<Table>(TABLES).flatMap(citedBy), ...ON_NO_RULE, ...ONLY_READ]),
];
