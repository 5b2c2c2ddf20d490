/*
 * Names the rules on which two lenses part over one case.
 * In: a case and two lenses. Out: ids of rules that were met on the way and that the one lens reads otherwise than the other.
 * It says nothing of verdicts: where no such rule was met and the verdict differs still, an open fact could lead to one.
 */
import type { ActKind } from './act-kinds.ts';
import { tablePlace } from './coded-tables.ts';
import { LENSES } from './corpus/lenses.ts';
import type { LensId } from './corpus/lenses.ts';
import type { RuleId } from './corpus/tables/all-tables.ts';
import { untraced } from './decide.ts';
import { encodeListed } from './fact-codes.ts';
import { follow, nothingAsked } from './follow.ts';
import type { Walk } from './follow.ts';
import { lawUnder } from './law-under-lens.ts';
import type { Lens } from './lens.ts';

/** Two lenses: the one under which the case was judged, and the one under which it is read now. */
export interface TwoLenses {
  readonly judged: LensId;
  readonly read: LensId;
}

function walkUnder(lens: LensId, act: ActKind, words: readonly string[]): Walk {
  const law = lawUnder(lens);
  const going = { law, vector: encodeListed(words), asked: nothingAsked(), trace: untraced() };
  return follow(tablePlace(act, law.placeOf), going);
}

/** Rules of both walks that made the verdicts: first those of the paths, the deciding ones first; then those that alternatives ended with. */
function met(walks: readonly Walk[]): readonly RuleId[] {
  const paths = walks.flatMap(({ steps }) => steps.map(({ rule }) => rule.id).reverse());
  return [
    ...new Set([...paths, ...walks.flatMap(({ weighed }) => weighed.map(({ outcome }) => outcome.rule))]),
  ];
}

/**
 * Rules met under either lens that the two read otherwise, the telling ones first; empty where there is none.
 * @param words the word of every fact, in the order of FACT_NAMES.
 * @throws Error (a bug) on words outside the lists.
 */
export function readOtherwise(act: ActKind, words: readonly string[], { judged, read }: TwoLenses): RuleId[] {
  if (judged === read) return [];
  const before: Lens = LENSES[judged];
  const now: Lens = LENSES[read];
  const walks = [walkUnder(read, act, words), walkUnder(judged, act, words)];
  return met(walks).filter((rule) => now.readings[rule] !== before.readings[rule]);
}
