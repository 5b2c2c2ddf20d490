/*
 * Finds verdicts that hang on something nobody knows.
 * In: a case. Out: the verdict, `undetermined` included, and the facts that leave it open.
 *
 * An unknown fact leaves a verdict open when it was asked for on the way, no rule that fired names `unknown` for it, no
 * presumption covers it, and among its completions, everything else as it is, there is one that is favourable
 * (upholds, lawful, unfriendly) and one that is unlawful. Then the verdict is `undetermined`, whatever the walk said.
 */
import { present } from '../base/index.ts';
import type { Verdict } from '../vocabulary/index.ts';
import { OPEN_FACTS } from './coded-tables.ts';
import type { CodedLaw, Outcome } from './coded-tables.ts';
import { decide, untraced } from './decide.ts';
import type { Trace } from './decide.ts';
import { unknownCode, valueCount } from './fact-codes.ts';
import type { FactVector } from './fact-codes.ts';

/** The rule that the walk ended with, the verdict that stands, and places of the facts that nothing answers for being unknown. */
export interface Judged {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly unanswered: readonly number[];
}

/** Judges a case. The vector is written on and restored. */
export function judge(law: CodedLaw, table: number, vector: FactVector): Judged {
  const trace = untraced();
  return judgedFrom(decide(law, table, vector, trace), trace, { law, table, vector });
}

/** A case before its verdict. */
export interface OpenCase {
  readonly law: CodedLaw;
  readonly table: number;
  readonly vector: FactVector;
}

/** The same for a case that has been walked through already. The vector is written on and restored. */
export function judgedFrom(outcome: Outcome, trace: Trace, { law, table, vector }: OpenCase): Judged {
  const unanswered = unansweredFacts(trace, vector);
  const straddles = unanswered.some((place) => isStraddled(place, law, table, vector));
  return { outcome, verdict: straddles ? 'undetermined' : outcome.verdict, unanswered };
}

const NONE: readonly number[] = [];
const FAVOURABLE: readonly Verdict[] = ['upholds', 'lawful', 'unfriendly'];

/** Places of the facts that were asked for, are unknown, and that no rule that fired answers. */
function unansweredFacts(trace: Trace, vector: FactVector): readonly number[] {
  let unanswered = NONE;
  for (let bits = trace.asked & ~trace.answered; bits !== 0; bits &= bits - 1) {
    const place = present(OPEN_FACTS[31 - Math.clz32(bits & -bits)], 'a bit stands for an open fact');
    if (vector[place] === unknownCode(place)) unanswered = [...unanswered, place];
  }
  return unanswered;
}

/** Whether the completions of this fact reach from favourable to unlawful. The vector is written on and restored. */
function isStraddled(place: number, law: CodedLaw, table: number, vector: FactVector): boolean {
  const reached = new Set<Verdict>();
  forEachOtherValue(vector, place, () => {
    reached.add(decide(law, table, vector, untraced()).verdict);
  });
  return reached.has('unlawful') && FAVOURABLE.some((verdict) => reached.has(verdict));
}

/** Calls back with the vector set to each other value of the fact in turn, in the order of its list, then restores it. */
export function forEachOtherValue(vector: FactVector, place: number, visit: (code: number) => void): void {
  const before = vector[place] ?? 0;
  const count = valueCount(place);
  for (let code = 0; code < count; code += 1) {
    if (code === before) continue;
    vector[place] = code;
    visit(code);
  }
  vector[place] = before;
}
