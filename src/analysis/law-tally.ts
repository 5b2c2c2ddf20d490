// What play asks of the law: which legal tests came up, what was found on what was known and on what was true, and where the two differ.
// In: finished runs, one after another. Out: counts. Judges nothing itself: it reads the findings that play made.
import type { ExerciseRun } from '../game/log/index.ts';
import { VERDICTS, type Verdict } from '../vocabulary/index.ts';

/** Times each verdict word was found. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What the law was asked over some runs. */
export interface LawTally {
  /** Findings on acts; the other counts speak of these alone, but for `tests`. */
  readonly acts: number;
  /** Legal tests by how often they were applied: to acts, to duties met or left unmet, to the incident itself. */
  readonly tests: Readonly<Record<'act' | 'duty' | 'incident', Readonly<Record<string, number>>>>;
  readonly known: VerdictCounts;
  readonly true: VerdictCounts;
  /** Acts whose verdict word on what was known is another than on what was true, by both words: `lawful; in truth unlawful`. */
  readonly differing: Readonly<Record<string, number>>;
}

const noVerdicts = (): Record<Verdict, number> =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;

/** A tally that runs are added to. `sum` may be read at any time. */
export const lawTally = (): { readonly add: (run: ExerciseRun) => void; readonly sum: () => LawTally } => {
  const tests: Record<'act' | 'duty' | 'incident', Record<string, number>> = {
    act: {},
    duty: {},
    incident: {},
  };
  const known = noVerdicts();
  const found = noVerdicts();
  const differing: Record<string, number> = {};
  let acts = 0;
  return {
    add({ position }) {
      for (const finding of position.findings) {
        const { kind } = finding.subject;
        tests[kind][finding.test] = (tests[kind][finding.test] ?? 0) + 1;
        if (kind !== 'act') continue;
        acts += 1;
        const [then, inTruth] = [finding.known.verdict as Verdict, finding.true.verdict as Verdict];
        known[then] += 1;
        found[inTruth] += 1;
        if (then === inTruth) continue;
        const both = `${then}; in truth ${inTruth}`;
        differing[both] = (differing[both] ?? 0) + 1;
      }
    },
    sum: () => ({ acts, tests, known, true: found, differing }),
  };
};
