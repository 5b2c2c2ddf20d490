/*
 * What lies open for everybody at the table: the scenario as all may know it, and its words.
 * In: a provider round the whole table, curtain or not. Out: both. Nothing of any seat is in it.
 */
import { createContext, use } from 'react';
import { present } from '../../../../../base/index.ts';
import type { PublicScenario } from '../../../../../game/views/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** The open part. */
export interface Table {
  readonly scenario: PublicScenario;
  readonly words: ScenarioWords;
}

/** The table, or null outside one. */
export const TableContext = createContext<Table | null>(null);

/** The table round this part of the screen. */
export function useTable(): Table {
  return present(use(TableContext) ?? undefined, 'what is shown of a scenario stands at a table');
}
