/*
 * Explains a verdict by what would have changed it.
 * In: an act and its facts. Out: for each single fact that turns the verdict, the nearest value that does.
 * It changes one fact at a time: what only several changes together would turn is not found.
 */
import type { Verdict } from '../vocabulary/index.ts';
import type { ActKind } from './act-kinds.ts';
import { tablePlace } from './coded-tables.ts';
import type { LensId } from './corpus/lenses.ts';
import { lawUnder } from './law-under-lens.ts';
import { untraced } from './decide.ts';
import { encodeFacts, nameAt, valueAt, valueOf } from './fact-codes.ts';
import type { FactName, GivenFacts } from './facts.ts';
import { follow, nothingAsked } from './follow.ts';
import { judge } from './open-verdict.ts';
import { factsThatMatter, turningValues } from './turning-facts.ts';
import type { JudgedCase, TurningValue } from './turning-facts.ts';

/** One fact whose change turns the verdict. */
export type Turn = {
  readonly fact: FactName;
  readonly from: string;
  readonly to: string;
  /** What the verdict would then be. */
  readonly verdict: Verdict;
  /** How many steps `to` lies from `from` in the fact's list of values; at least 1. */
  readonly distance: number;
};

/**
 * Single facts whose change turns the verdict word, each with the nearest value that does (of two equally near ones the
 * earlier in the list). Nearest first, equally near ones in the order of FACT_NAMES; empty where no single change does.
 * @throws Error (a bug) on facts outside the lists.
 */
export function turnedBy(act: ActKind, facts: GivenFacts, lens: LensId = 'general'): Turn[] {
  const vector = encodeFacts(facts);
  const law = lawUnder(lens);
  const table = tablePlace(act, law.placeOf);
  const judgedCase: JudgedCase = { law, table, vector, judged: judge(law, table, vector) };
  const asked = nothingAsked();
  follow(table, { law, vector, asked, trace: untraced() });
  return factsThatMatter(judgedCase, asked)
    .flatMap((place) => nearestTurn(place, judgedCase))
    .sort((a, b) => a.distance - b.distance);
}

function nearestTurn(place: number, judgedCase: JudgedCase): Turn[] {
  const { vector } = judgedCase;
  const here = vector[place] ?? 0;
  const from = valueAt(vector, place);
  const [first, ...rest] = turningValues(place, judgedCase);
  if (first === undefined) return [];
  const farFrom = ({ code }: TurningValue): number => Math.abs(code - here);
  const nearest = rest.reduce((best, each) => (farFrom(each) < farFrom(best) ? each : best), first);
  const to = valueOf(place, nearest.code);
  return [{ fact: nameAt(place), from, to, verdict: nearest.verdict, distance: farFrom(nearest) }];
}
