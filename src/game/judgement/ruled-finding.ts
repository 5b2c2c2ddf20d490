// A finding made again after a ruling: the facts as they were judged then, with the ruled fact in place of one.
// In: the finding with its proof, and the ruling. Out: the finding anew. What has become known since does not enter.
import type { FindingRecord, JudgedVerdict, Ruling } from '../rules/index.ts';
import { settleWord, sheetOf } from './fact-sheet.ts';
import { verdictFromFacts } from './verdict-from-facts.ts';

const ruled = (test: string, judged: JudgedVerdict, ruling: Ruling): JudgedVerdict => {
  const sheet = sheetOf(judged.facts);
  settleWord(sheet, ruling.fact, ruling.value, { kind: 'ruling', turn: ruling.turn });
  return verdictFromFacts(test, sheet);
};

/** The finding with the ruled fact, on what was known then and on what was true then. */
export const ruledFinding = (finding: FindingRecord, ruling: Ruling): FindingRecord => ({
  ...finding,
  known: ruled(finding.test, finding.known, ruling),
  true: ruled(finding.test, finding.true, ruling),
});
