/*
 * Checks that every exercise ends in some ending, and that every ending can be reached as far as can be told.
 * In: the linked draft. Out: findings.
 */
import type { LinkContext } from '../link/check-references.ts';
import { placeIn } from '../link/sourced.ts';
import { knownTruth } from './condition-truth.ts';

/** Reports a last ending that may fail to hold, endings behind one that always holds, and endings that hold at once. */
export function lintEndings({ draft, findings }: LinkContext): void {
  const always = draft.endings.map(({ value }) =>
    draft.hypotheses.every((hypothesis) => knownTruth(value.when, hypothesis.value.id) === true),
  );
  const first = always.indexOf(true);
  draft.endings.forEach(({ value, origin }, at) => {
    const data = { id: value.id };
    if (at === draft.endings.length - 1 && always[at] !== true) {
      findings.report('scenario/last-ending-conditional', placeIn(origin, 'when'), { data });
    }
    if (always[at] === true && value.early) {
      findings.report('scenario/ending-at-once', placeIn(origin, 'early'), { data });
    }
    if (first >= 0 && at > first) findings.report('scenario/ending-unreachable', placeIn(origin), { data });
  });
}
