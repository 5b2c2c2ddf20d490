/*
 * Checks the words of the shared catalogue in one language, whichever scenario asks.
 * In: the catalogue and its text file as read. Out: findings.
 */
import type { SharedSource } from '../schema/scenario-schema.ts';
import { checkTextIds, type TextFile } from './check-text-ids.ts';
import type { ScenarioTexts } from './scenario-texts.ts';

/** The texts of shared entries. */
export type SharedTexts = Pick<ScenarioTexts, 'responses' | 'packages' | 'clauses' | 'options'>;

/** The shared catalogue with the ids of entries that could not be read. */
export interface SharedIds {
  readonly source: SharedSource;
  readonly lost: Readonly<Record<'responses' | 'packages' | 'clauses', readonly string[]>>;
  /** Whole lists could not be read: any text may belong to something. */
  readonly gone: boolean;
}

/** Reports every text of the catalogue that is missing or stale. */
export function checkSharedTexts(
  { source, lost, gone }: SharedIds,
  texts: Partial<SharedTexts>,
  file: TextFile,
): void {
  for (const section of ['responses', 'packages', 'clauses'] as const) {
    const required = source[section].map((one): string => one.id);
    checkTextIds(file, [section], texts[section], { required, allowed: lost[section], open: gone });
  }
  const clauses = source.clauses.map((clause): string => clause.id);
  checkTextIds(file, ['options'], texts.options, { required: clauses, allowed: lost.clauses, open: gone });
  for (const clause of source.clauses) {
    const options = texts.options?.[clause.id];
    const required = clause.options.map((option): string => option.id);
    if (options !== undefined)
      checkTextIds(file, ['options', clause.id], options, { required, allowed: [], open: false });
  }
}
