// From an act to the facts of the law: every derivation in turn, each seeing what the ones before it settled.
// In: a world and an act. Out: a sheet with every fact that anything settles, each with its cause; the rest is default.
// Order of precedence: a ruling, then the author of the response or play as the fact's origin says, then the default.
import { FACT_NAMES, factValues, isFactName, isFactValue } from '../../law/index.ts';
import type { FactName } from '../../law/index.ts';
import type { ResponseSpec } from '../../scenario/index.ts';
import type { ActRecord, JudgedFact, Ruling } from '../rules/index.ts';
import { caseOf } from './case.ts';
import { ACT_ORIGINS } from './derivations/act-derivations.ts';
import { ACTOR_ORIGINS } from './derivations/actor-derivations.ts';
import { ARMED_CONFLICT_ORIGINS } from './derivations/armed-conflict-derivations.ts';
import { COOPERATION_ORIGINS } from './derivations/cooperation-derivations.ts';
import { FIXED_BY_CONDUCT, type FactOrigin } from './derivations/fact-origin.ts';
import { HUMAN_RIGHTS_ORIGINS } from './derivations/human-rights-derivations.ts';
import { LIMITS_ORIGINS } from './derivations/limits-derivations.ts';
import { NECESSITY_ORIGINS } from './derivations/necessity-derivations.ts';
import { OBJECT_ORIGINS } from './derivations/object-derivations.ts';
import { PRIOR_ACT_ORIGINS } from './derivations/prior-act-derivations.ts';
import { PROCEDURE_ORIGINS } from './derivations/procedure-derivations.ts';
import { SUBJECT_ORIGINS } from './derivations/subject-derivations.ts';
import {
  allFacts,
  placeOf,
  settleAt,
  settleWord,
  type Derived,
  type DerivedWord,
  type FactSheet,
} from './fact-sheet.ts';
import type { World } from './world/world.ts';

/** Where each of the 92 facts of an act comes from. */
export const FACT_ORIGINS: { readonly [F in FactName]: FactOrigin<F> } = {
  ...ACTOR_ORIGINS,
  ...ACT_ORIGINS,
  ...OBJECT_ORIGINS,
  ...PRIOR_ACT_ORIGINS,
  ...PROCEDURE_ORIGINS,
  ...LIMITS_ORIGINS,
  ...NECESSITY_ORIGINS,
  ...ARMED_CONFLICT_ORIGINS,
  ...HUMAN_RIGHTS_ORIGINS,
  ...COOPERATION_ORIGINS,
  ...SUBJECT_ORIGINS,
};

type AnyOrigin = FactOrigin<FactName>;
interface Step {
  readonly fact: FactName;
  /** Its place on a sheet. */
  readonly place: number;
  readonly origin: AnyOrigin;
}

/** Conduct and effects come first, because thresholds and limits are read off them; the rest follows as the law reads a case. */
const FIRST: readonly FactName[] = ['conduct', ...(Object.keys(OBJECT_ORIGINS) as FactName[])];

/** Facts on which play has something to say, in the order in which they can be derived. */
const DERIVED: readonly Step[] = [...FIRST, ...FACT_NAMES.filter((fact) => !FIRST.includes(fact))]
  .map((fact) => ({ fact, place: placeOf(fact), origin: FACT_ORIGINS[fact] }))
  .filter(({ origin }) => origin.derive !== FIXED_BY_CONDUCT.derive);

/** Scales on which the list of values is not ordered from slight to grave. */
const GRAVITY: Partial<Record<FactName, readonly string[]>> = {
  affects_gov_function: ['no', 'unknown', 'yes'],
  reversible: ['yes', 'unknown', 'no'],
};

const isGraver = (fact: FactName, value: string, than: string): boolean => {
  const scale = GRAVITY[fact] ?? factValues(fact);
  return scale.indexOf(value) > scale.indexOf(than);
};

const prevails = ({ fact, origin }: Step, fixed: string | undefined, derived: Derived): boolean => {
  if (fixed === undefined || origin.precedence === 'play') return true;
  return origin.precedence === 'graver' && isGraver(fact, derived.value, fixed);
};

const NO_RULINGS: ReadonlyMap<string, Ruling> = new Map();

/** Rulings that bind this act, by fact: those on it, and those on every act from their turn on; of several the last. */
const rulingsOn = (world: World, act: string, turn: number): ReadonlyMap<string, Ruling> => {
  if (world.state.rulings.length === 0) return NO_RULINGS;
  const binding = world.state.rulings.filter(
    (ruling) => ruling.act === act || (ruling.act === undefined && ruling.turn <= turn),
  );
  return new Map(binding.map((ruling) => [ruling.fact, ruling]));
};

/** Sets what the facilitator ruled; a ruling sets facts and never a verdict. */
export const settleRulings = (world: World, sheet: FactSheet, subject: string): void => {
  const { turn } = world.state;
  for (const { fact, value, turn: ruled } of rulingsOn(world, subject, turn).values()) {
    settleWord(sheet, fact, value, { kind: 'ruling', turn: ruled });
  }
};

interface FixedWord extends DerivedWord {
  readonly place: number;
}

const fixedWords = new WeakMap<ResponseSpec, readonly FixedWord[]>();

/** What the author of a response has fixed, as words on a sheet; read off once per response. */
const fixedBy = (response: ResponseSpec): readonly FixedWord[] => {
  const before = fixedWords.get(response);
  if (before) return before;
  const cause = { kind: 'conduct', response: response.id } as const;
  const fixed = Object.entries(response.law.facts).flatMap(([fact, value]) =>
    isFactName(fact) && isFactValue(fact, value) ? [{ place: placeOf(fact), value, cause }] : [],
  );
  fixedWords.set(response, fixed);
  return fixed;
};

/** The facts of an act in a world. */
export const factsFromAct = (world: World, act: ActRecord): FactSheet => {
  const given = caseOf(world, act);
  const { sheet, conduct } = given;
  for (const word of fixedBy(given.response)) settleAt(sheet, word.place, word);
  const rulings = rulingsOn(world, act.id, act.turn);
  for (const { fact, value, turn } of rulings.values())
    settleWord(sheet, fact, value, { kind: 'ruling', turn });
  for (const step of DERIVED) {
    if (rulings.size > 0 && rulings.has(step.fact)) continue;
    const derived = step.origin.derive(given);
    if (derived && prevails(step, conduct[step.fact], derived)) settleAt(sheet, step.place, derived);
  }
  return sheet;
};

/** All 92 facts of an act in a world, each with its cause. */
export const allFactsOfAct = (world: World, act: ActRecord): readonly JudgedFact[] =>
  allFacts(factsFromAct(world, act));
