// A finding read again under another lens: the same facts, the law as that view has it. History is not touched.
// In: the finding with the facts that were kept. Out: the finding anew, and the rules on which the two views part.
import type { LensId, TwoLenses } from '../../law/index.ts';
import { readOtherwise } from '../../law/index.ts';
import type { FindingRecord, JudgedVerdict } from '../rules/index.ts';
import { sheetOf } from './fact-sheet.ts';
import { actKindOf, verdictFromFacts } from './verdict-from-facts.ts';

/** Whether a verdict goes by what could be known or by what was true. */
export type Basis = 'known' | 'true';

const again = (test: string, { facts }: JudgedVerdict, lens: LensId): JudgedVerdict =>
  verdictFromFacts(test, sheetOf(facts), lens);

/**
 * The finding as the lens reads it, on what was known and on what was true. Under the lens that judged it, the same finding: a
 * log keeps every fact that is not at its default, with its cause; a fact that nobody asked for stands at its default.
 */
export const findingUnderLens = (finding: FindingRecord, lens: LensId): FindingRecord => ({
  ...finding,
  known: again(finding.test, finding.known, lens),
  true: again(finding.test, finding.true, lens),
});

/** Ids of the rules on which two lenses part over a finding, the telling ones first; none where an open fact made the difference. */
export const partingRules = (
  { test, ...finding }: FindingRecord,
  basis: Basis,
  lenses: TwoLenses,
): readonly string[] => readOtherwise(actKindOf(test), sheetOf(finding[basis].facts).values, lenses);
