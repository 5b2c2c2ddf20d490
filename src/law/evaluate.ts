/*
 * Judges an act: facts in, verdict or finding out.
 * In: the kind of act, its facts, a lens. Out: `verdictOf` the verdict alone, fast; `proofFor` the same with what a log
 * keeps of its proof; `evaluate` with the whole of it.
 * It knows no game, no player and no history: the same facts always give the same finding.
 */
import type { ActKind } from './act-kinds.ts';
import { tablePlace } from './coded-tables.ts';
import type { InstrumentId } from './corpus/instruments/all-instruments.ts';
import type { LensId } from './corpus/lenses.ts';
import { lawUnder } from './law-under-lens.ts';
import { holds, untraced } from './decide.ts';
import { UNKNOWABLE, encodeFacts, encodeListed, nameAt, readingAt, unknownCode } from './fact-codes.ts';
import type { FactVector } from './fact-codes.ts';
import type { FactName, GivenFacts } from './facts.ts';
import type { FactReading, Finding, Judgement, Proof, WeighedAlternative } from './finding.ts';
import { follow, groundsOf, nothingAsked, placesAsked } from './follow.ts';
import type { Asked, Walk, Weighed } from './follow.ts';
import { judge, judgedFrom } from './open-verdict.ts';
import type { Judged } from './open-verdict.ts';
import { marksThatMatter, turningValues } from './turning-facts.ts';
import type { JudgedCase } from './turning-facts.ts';

/**
 * The verdict on an act.
 * @throws Error (a bug) on facts outside the lists; check words from outside with isFactName and isFactValue first.
 */
export function verdictOf(act: ActKind, facts: GivenFacts, lens: LensId = 'general'): Judgement {
  const law = lawUnder(lens);
  return judgementFrom(judge(law, tablePlace(act, law.placeOf), encodeFacts(facts)));
}

/** A walk through the tables with all that was made of the case. */
interface Walked extends JudgedCase {
  readonly walk: Walk;
  readonly asked: Asked;
}

function walked(act: ActKind, vector: FactVector, lens: LensId): Walked {
  const law = lawUnder(lens);
  const table = tablePlace(act, law.placeOf);
  const asked = nothingAsked();
  const trace = untraced();
  const walk = follow(table, { law, vector, asked, trace });
  return { law, table, vector, judged: judgedFrom(walk.outcome, trace, { law, table, vector }), asked, walk };
}

/**
 * The verdict on an act with as much of its proof as a log keeps.
 * @param words the word of every fact, in the order of FACT_NAMES.
 * @throws Error (a bug) on words outside the lists.
 */
export function proofFor(act: ActKind, words: readonly string[], lens: LensId = 'general'): Proof {
  const found = walked(act, encodeListed(words), lens);
  const { judged, walk, vector, asked } = found;
  const { upholds, departs, breaches } = normEffects(walk, judged, vector);
  return {
    judgement: judgementFrom(judged),
    path: walk.steps.map((step) => step.rule.id),
    sources: [...judged.outcome.sources],
    upholds,
    departs,
    breaches,
    open: openFacts(found, asked),
    asked,
  };
}

/**
 * The verdict on an act with its proof.
 * @throws Error (a bug) on facts outside the lists.
 */
export function evaluate(act: ActKind, facts: GivenFacts, lens: LensId = 'general'): Finding {
  const found = walked(act, encodeFacts(facts), lens);
  const { judged, walk, vector, asked } = found;
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
    open: openFacts(found, asked),
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
): Pick<Proof, 'upholds' | 'departs' | 'breaches'> {
  const upholds: InstrumentId[] = [];
  const departs: InstrumentId[] = [];
  const breaches: InstrumentId[] = [];
  if (verdict === 'upholds') addNew(upholds, outcome.upholds);
  for (const { table } of walk.steps) {
    for (const effect of table.effects) {
      if (effect.onlyIf?.includes(verdict) === false || !holds(effect.when, vector)) continue;
      addNew(upholds, effect.upholds);
      addNew(departs, effect.departs);
      addNew(breaches, effect.breaches);
    }
  }
  return { upholds, departs, breaches };
}

/** Adds what the list has not yet. The lists of a finding are short: looking through them is quicker than making sets. */
function addNew<T>(list: T[], more: readonly T[]): void {
  for (const one of more) if (!list.includes(one)) list.push(one);
}

function distinct<T>(list: readonly T[]): T[] {
  return list.length < 2 ? [...list] : [...new Set(list)];
}

function openFacts(judgedCase: JudgedCase, asked: Asked): FactName[] {
  const open: FactName[] = [];
  const { vector } = judgedCase;
  const marks = marksThatMatter(judgedCase, asked);
  for (const place of UNKNOWABLE) {
    if (marks[place] !== true || vector[place] !== unknownCode(place)) continue;
    if (turningValues(place, judgedCase).length > 0) open.push(nameAt(place));
  }
  return open;
}
