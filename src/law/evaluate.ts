/*
 * Judges an act: facts in, verdict or finding out.
 * In: the kind of act, its facts, a lens. Out: `verdictOf` the verdict alone, fast; `evaluate` the same with its proof.
 * It knows no game, no player and no history: the same facts always give the same finding.
 */
import type { ActKind } from './act-kinds.ts';
import { tablePlace } from './coded-tables.ts';
import type { LensId } from './corpus/lenses.ts';
import { lawUnder } from './law-under-lens.ts';
import { holds } from './decide.ts';
import { encodeFacts, nameAt, readingAt, unknownCode } from './fact-codes.ts';
import type { FactVector } from './fact-codes.ts';
import type { GivenFacts } from './facts.ts';
import type { FactReading, Finding, Judgement, WeighedAlternative } from './finding.ts';
import { follow, groundsOf, nothingAsked, placesAsked } from './follow.ts';
import type { Asked, Walk, Weighed } from './follow.ts';
import { judge } from './open-verdict.ts';
import type { Judged } from './open-verdict.ts';
import { factsThatMatter, turningValues } from './turning-facts.ts';
import type { JudgedCase } from './turning-facts.ts';

/**
 * The verdict on an act.
 * @throws Error (a bug) on facts outside the lists; check words from outside with isFactName and isFactValue first.
 */
export function verdictOf(act: ActKind, facts: GivenFacts, lens: LensId = 'general'): Judgement {
  const law = lawUnder(lens);
  return judgementFrom(judge(law, tablePlace(act, law.placeOf), encodeFacts(facts)));
}

/**
 * The verdict on an act with its proof.
 * @throws Error (a bug) on facts outside the lists.
 */
export function evaluate(act: ActKind, facts: GivenFacts, lens: LensId = 'general'): Finding {
  const vector = encodeFacts(facts);
  const law = lawUnder(lens);
  const table = tablePlace(act, law.placeOf);
  const judged = judge(law, table, vector);
  const asked = nothingAsked();
  const walk = follow(table, { law, vector, asked });
  return {
    act,
    lens,
    ...judgementFrom(judged),
    path: walk.steps.map((step) => step.rule.id),
    decided: judged.outcome.rule,
    decidedBy: readings(grounds(walk, vector), vector),
    read: readings(placesAsked(asked), vector),
    ...normEffects(walk, judged, vector),
    sources: judged.outcome.sources,
    open: openFacts({ law, table, vector, judged }, asked),
    weighed: walk.weighed.map(alternativeFrom),
  };
}

function judgementFrom({ outcome, verdict }: Judged): Judgement {
  if (verdict !== 'undetermined') return outcome.judgement;
  return { verdict, confidence: 'contested', body: outcome.judgement.body };
}

function alternativeFrom({ table, outcome }: Weighed): WeighedAlternative {
  const { verdict, lean } = outcome.judgement;
  return { table, rule: outcome.rule, verdict, ...(lean !== undefined && { lean }) };
}

function readings(places: readonly number[], vector: FactVector): FactReading[] {
  return places.map((place) => readingAt(vector, place));
}

/** Of a step that hands on merely because nothing before it fired, the ground is left out: it would be the whole table. */
function grounds({ steps }: Walk, vector: FactVector): number[] {
  const last = steps.length - 1;
  const telling = steps.filter((step, index) => index === last || step.rule.places.length > 0);
  return distinct(telling.flatMap((step) => groundsOf(step, vector)));
}

/** What the deciding rule upholds, and the effects of every table on the path that hold and fit the verdict. */
function normEffects(
  walk: Walk,
  { outcome, verdict }: Judged,
  vector: FactVector,
): Pick<Finding, 'upholds' | 'departs' | 'breaches'> {
  const effects = walk.steps
    .flatMap((step) => step.table.effects)
    .filter((effect) => effect.onlyIf?.includes(verdict) ?? true)
    .filter((effect) => holds(effect.when, vector));
  const own = verdict === 'upholds' ? outcome.upholds : [];
  return {
    upholds: distinct([...own, ...effects.flatMap((effect) => effect.upholds)]),
    departs: distinct(effects.flatMap((effect) => effect.departs)),
    breaches: distinct(effects.flatMap((effect) => effect.breaches)),
  };
}

function distinct<T>(list: readonly T[]): T[] {
  return list.length < 2 ? [...list] : [...new Set(list)];
}

function openFacts(judgedCase: JudgedCase, asked: Asked): Finding['open'] {
  return factsThatMatter(judgedCase, asked)
    .filter((place) => judgedCase.vector[place] === unknownCode(place))
    .filter((place) => turningValues(place, judgedCase).length > 0)
    .map((place) => nameAt(place));
}
