/*
 * Which texts a scenario needs, by section of its text files.
 * In: a draft. Out: the ids that each section must and may have. What the texts say is not its business.
 */
import type { Draft, IdKind } from '../link/draft.ts';
import type { Sourced } from '../link/sourced.ts';

/** Ids of one section of a text file. */
export interface TextIds {
  /** Each must have a text. */
  readonly required: readonly string[];
  /** May have one besides: shared entries that a scenario words anew, entries whose structure could not be read. */
  readonly allowed: readonly string[];
  /** The structure could not be read, so that any id may be right. */
  readonly open: boolean;
}

/** The sections of a scenario's text file in which texts stand under ids. */
export const TEXT_SECTIONS = [
  'turns',
  'actors',
  'hypotheses',
  'evidence',
  'injects',
  'secrets',
  'objectives',
  'endings',
  'assets',
  'meters',
  'flags',
  'directory',
  'choices',
  'responses',
  'packages',
  'clauses',
] as const;
export type TextSection = (typeof TEXT_SECTIONS)[number];

/** What each section needs. */
export function textIds(draft: Draft): Readonly<Record<TextSection, TextIds>> {
  const all = (entries: readonly Sourced<{ readonly id: string }>[], kind: IdKind): TextIds => ({
    required: entries.map((one) => one.value.id),
    allowed: draft.lost[kind],
    open: draft.gone.has(kind),
  });
  const own = (entries: readonly Sourced<{ readonly id: string }>[], kind: IdKind): TextIds => ({
    required: entries.filter((one) => one.origin.file === draft.file).map((one) => one.value.id),
    allowed: [...entries.map((one) => one.value.id), ...draft.lost[kind]],
    open: draft.gone.has(kind),
  });
  const choices = draft.hypotheses.flatMap(({ value }) => value.choices.map((one) => one.choice));
  return {
    turns: { required: turnKeys(draft.cuts.full.turns), allowed: [], open: false },
    actors: all(draft.actors, 'actor'),
    hypotheses: all(draft.hypotheses, 'hypothesis'),
    evidence: all(draft.evidence, 'evidence'),
    injects: all(draft.injects, 'inject'),
    secrets: all(draft.secrets, 'secret'),
    objectives: all(draft.objectives, 'objective'),
    endings: all(draft.endings, 'ending'),
    assets: all(draft.assets, 'asset'),
    meters: all(draft.meters, 'meter'),
    flags: all(draft.flags, 'flag'),
    directory: all(draft.directory, 'directory-entry'),
    choices: {
      required: [...new Set(choices)],
      allowed: [],
      open: draft.gone.has('hypothesis') || draft.lost.hypothesis.length > 0,
    },
    responses: own(draft.responses, 'response'),
    packages: own(draft.packages, 'package'),
    clauses: own(draft.clauses, 'clause'),
  };
}

/** Keys of the section `turns`: '1' to the last turn. */
function turnKeys(turns: number): string[] {
  return Array.from({ length: turns }, (_, index) => String(index + 1));
}
