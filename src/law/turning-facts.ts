/*
 * Finds single facts whose change turns a verdict.
 * In: a case and its verdict. Out: the facts that could matter at all, and the values of one fact that turn it.
 * A verdict is turned when the word changes; another lean or confidence under the same word does not count.
 */
import type { Verdict } from '../vocabulary/index.ts';
import type { CodedLaw } from './coded-tables.ts';
import { untraced } from './decide.ts';
import type { FactVector } from './fact-codes.ts';
import { follow, placesAsked } from './follow.ts';
import type { Asked } from './follow.ts';
import { forEachOtherValue, judge } from './open-verdict.ts';
import type { Judged } from './open-verdict.ts';

/** A case as the engine sees it, with what was made of it. */
export interface JudgedCase {
  readonly law: CodedLaw;
  readonly table: number;
  readonly vector: FactVector;
  readonly judged: Judged;
}

/**
 * Places of every fact whose change alone could turn the verdict, in order: all that the walk asked for (`asked`), and all that
 * the walks ask for by which an unanswered fact is completed. No other fact is looked at, so no other can matter.
 */
export function factsThatMatter(judgedCase: JudgedCase, asked: Asked): number[] {
  return placesAsked(marksThatMatter(judgedCase, asked));
}

/** The same as marks. */
export function marksThatMatter({ law, table, vector, judged }: JudgedCase, asked: Asked): Asked {
  if (judged.unanswered.length === 0) return asked;
  const places = asked.slice();
  for (const place of judged.unanswered) {
    forEachOtherValue(vector, place, () => {
      follow(table, { law, vector, asked: places, trace: untraced() });
    });
  }
  return places;
}

/** A value of a fact, as its code, and the verdict that it would lead to. */
export interface TurningValue {
  readonly code: number;
  readonly verdict: Verdict;
}

/** The values of this fact that turn the verdict, in the order of its list. */
export function turningValues(place: number, { law, table, vector, judged }: JudgedCase): TurningValue[] {
  const found: TurningValue[] = [];
  forEachOtherValue(vector, place, (code) => {
    const { verdict } = judge(law, table, vector);
    if (verdict !== judged.verdict) found.push({ code, verdict });
  });
  return found;
}
