// From facts to a verdict that a log can keep. In: the table, a sheet of facts. Out: the law's finding in plain words, with causes.
// Nothing in it points into the corpus or into a state.
import { FACT_NAMES, isActKind, proofFor } from '../../law/index.ts';
import type { ActKind, LensId } from '../../law/index.ts';
import { invariant } from '../../base/index.ts';
import type { JudgedFact, JudgedVerdict } from '../rules/index.ts';
import { isDefaultAt, judgedFact, placeOf, type FactSheet } from './fact-sheet.ts';

/** The law's table of that name; the check of scenarios has refused other names, so that one is a bug. */
export const actKindOf = (test: string): ActKind => {
  invariant(isActKind(test), `no table of the law is called "${test}"`);
  return test;
};

/** Kept even where no rule asked: later judgements look back at what was known. */
const ALWAYS_KEPT = placeOf('attribution_confidence');

/** Whether the fact is kept that nobody asked for: something settled it otherwise than the default. */
const tells = (sheet: FactSheet, place: number): boolean =>
  sheet.causes[place] !== undefined && (!isDefaultAt(sheet, place) || place === ALWAYS_KEPT);

/** What was read, and what something settled otherwise than the default, in the order in which the law reads a case. */
const keptFacts = (sheet: FactSheet, asked: readonly boolean[]): JudgedFact[] => {
  const kept: JudgedFact[] = [];
  FACT_NAMES.forEach((fact, place) => {
    if (asked[place] === true || tells(sheet, place)) kept.push(judgedFact(sheet, fact, place));
  });
  return kept;
};

/**
 * The verdict of the law's table on the facts of the sheet, under a lens. Its `facts` are those that differ from their default
 * or that this lens asked for, each with its cause: enough to judge the case again under any other, because what is not among
 * them stands at its default.
 * @throws Error (a bug) when no table has that name.
 */
export const verdictFromFacts = (test: string, sheet: FactSheet, lens: LensId = 'general'): JudgedVerdict => {
  const { judgement, path, sources, upholds, departs, breaches, open, asked } = proofFor(
    actKindOf(test),
    sheet.values,
    lens,
  );
  const { verdict, lean, confidence, body } = judgement;
  const facts = keptFacts(sheet, asked);
  // Written out twice: an object with a spread in its middle takes ten times as long, and this one is made for every act.
  return lean === undefined
    ? { verdict, confidence, body, path, sources, upholds, departs, breaches, open, facts }
    : { verdict, lean, confidence, body, path, sources, upholds, departs, breaches, open, facts };
};
