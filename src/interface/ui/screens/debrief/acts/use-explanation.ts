/*
 * Asks the library why a verdict is what it is.
 * In: the law's table and the verdict. Out: the rules it passed, the facts on which it rests, what would have turned it;
 * empty while the library is not there.
 */
import { useMemo } from 'react';
import type { Explanation, LawLibrary, RuleWords } from '../../../../../hosting/session/law-library.ts';
import { useDebrief } from '../debrief-table.ts';
import type { JudgedVerdict } from './judged-case.ts';

/** A verdict with its reasons. */
export interface Explained extends Explanation {
  readonly library: LawLibrary | undefined;
  /** The rules passed, in order; the last one decided. Rules that the library does not have are left out. */
  readonly rules: readonly RuleWords[];
}

/** The reasons of a verdict. */
export function useExplanation(test: string, verdict: JudgedVerdict): Explained {
  const { law, lens } = useDebrief();
  const under = lens.shown;
  const library = law.stage === 'there' ? law.library : undefined;
  return useMemo(() => {
    if (library === undefined) return { library, rules: [], decidedBy: [], turns: [] };
    const rules = verdict.path.map((id) => library.rule(id)).filter((rule) => rule !== undefined);
    return { library, rules, ...library.explain({ test, facts: verdict.facts, lens: under }) };
  }, [library, test, verdict, under]);
}
