// Reads the findings and scores of a run that is over under a lens, and says what that changes.
// In: a run in its debrief, a lens. Out: plain JSON. It judges the facts that were kept, and changes nothing of what happened.
import { LENS_IDS, type LensId } from '../../law/index.ts';
import { findingUnderLens, partingRules, type Basis } from '../judgement/index.ts';
import type { ExerciseRun } from '../log/index.ts';
import type { FindingRecord } from '../rules/index.ts';
import { cardsUnderLens, movedScales } from '../score/index.ts';
import type { DebriefView } from './debrief-view.ts';
import type { LensReading, TurnedFinding, TurnedVerdict, VerdictInShort } from './lens-reading.ts';

const BASES: readonly Basis[] = ['known', 'true'];

/** A lens by its word; `undefined` for a word that the law of this version does not have. */
export const lensFrom = (word: string): LensId | undefined => LENS_IDS.find((id) => id === word);

const inShort = ({ verdict, lean, confidence, path }: FindingRecord['known']): VerdictInShort =>
  lean === undefined ? { verdict, confidence, path } : { verdict, lean, confidence, path };

const isOther = (one: VerdictInShort, other: VerdictInShort): boolean =>
  one.verdict !== other.verdict || one.lean !== other.lean || one.confidence !== other.confidence;

const turnedVerdicts = (
  judged: FindingRecord,
  read: FindingRecord,
  lenses: Parameters<typeof partingRules>[2],
): readonly TurnedVerdict[] =>
  BASES.filter((basis) => isOther(judged[basis], read[basis])).map((basis) => ({
    basis,
    from: inShort(judged[basis]),
    to: inShort(read[basis]),
    rules: partingRules(judged, basis, lenses),
  }));

/** The debrief of the run as the lens reads it. `view`: the debrief as it was judged. */
export const lensReading = (run: ExerciseRun, view: DebriefView, lens: LensId): LensReading => {
  const lenses = { judged: lensFrom(run.header.lens) ?? 'general', read: lens };
  const acts: Record<string, FindingRecord> = {};
  const turned: TurnedFinding[] = [];
  for (const { act, finding } of view.acts) {
    if (!finding) continue;
    const read = findingUnderLens(finding, lens);
    acts[act.id] = read;
    const verdicts = turnedVerdicts(finding, read, lenses);
    if (verdicts.length > 0) turned.push({ act: act.id, verdicts });
  }
  const duties = view.duties.map((finding, duty) => {
    const read = findingUnderLens(finding, lens);
    const verdicts = turnedVerdicts(finding, read, lenses);
    if (verdicts.length > 0) turned.push({ duty, verdicts });
    return read;
  });
  const scores = cardsUnderLens(run, lens, view.scores);
  return {
    ...{ lens, acts, duties, scores, turned },
    moved: movedScales(view.scores, scores),
    read: Object.keys(acts).length + duties.length,
  };
};
