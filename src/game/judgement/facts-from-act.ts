// From an act to the facts of the law: every derivation in turn, each seeing what the ones before it settled.
// In: a world and an act. Out: a sheet with every fact that anything settles, each with its cause; the rest is default.
// Order of precedence: a ruling, then the author of the response or play as the fact's origin says, then the default.
import { FACT_NAMES, factValues } from '../../law/index.ts';
import type { FactName } from '../../law/index.ts';
import type { ResponseSpec } from '../../scenario/index.ts';
import { linked, type ActRecord, type JudgedFact, type Ruling } from '../rules/index.ts';
import { caseOf } from './case.ts';
import { ACT_ORIGINS } from './derivations/act-derivations.ts';
import { ACTOR_ORIGINS } from './derivations/actor-derivations.ts';
import { ARMED_CONFLICT_ORIGINS } from './derivations/armed-conflict-derivations.ts';
import { COOPERATION_ORIGINS } from './derivations/cooperation-derivations.ts';
import { FIXED_BY_CONDUCT, type FactOrigin, type Precedence } from './derivations/fact-origin.ts';
import { HUMAN_RIGHTS_ORIGINS } from './derivations/human-rights-derivations.ts';
import { LIMITS_ORIGINS } from './derivations/limits-derivations.ts';
import { NECESSITY_ORIGINS } from './derivations/necessity-derivations.ts';
import { OBJECT_ORIGINS } from './derivations/object-derivations.ts';
import { PRIOR_ACT_ORIGINS } from './derivations/prior-act-derivations.ts';
import { PROCEDURE_ORIGINS } from './derivations/procedure-derivations.ts';
import { SUBJECT_ORIGINS } from './derivations/subject-derivations.ts';
import {
  allFacts,
  blankSheet,
  copyOf,
  placeOf,
  settleAt,
  settleWord,
  type Derived,
  type FactSheet,
} from './fact-sheet.ts';
import type { World } from './world/world.ts';

/** Where each of the 93 facts of an act comes from. */
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
/** Made alike for all facts: to go through origins, each of a shape of its own, takes longer than most of them take to answer. */
interface FittedStep {
  readonly fact: FactName;
  readonly place: number;
  readonly precedence: Precedence;
  readonly derive: AnyOrigin['derive'];
  /** What the author of the response has fixed, if anything. */
  readonly fixed: string | undefined;
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

const prevails = ({ fact, precedence, fixed }: FittedStep, derived: Derived): boolean => {
  if (fixed === undefined || precedence === 'play') return true;
  return precedence === 'graver' && isGraver(fact, derived.value, fixed);
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

/** What is to be done for any act of one response. */
interface Fitting {
  /** What its author has fixed, as words on a sheet. */
  readonly sheet: FactSheet;
  /** What play may have something to say about that its author leaves it. */
  readonly steps: readonly FittedStep[];
}

const fittingFor = (response: ResponseSpec): Fitting => {
  const { facts } = response.law;
  const sheet = blankSheet();
  const cause = { kind: 'conduct', response: response.id } as const;
  for (const [fact, value] of Object.entries(facts)) settleWord(sheet, fact, value, cause);
  const steps = DERIVED.flatMap(({ fact, place, origin }): FittedStep[] => {
    const { precedence, derive, onlyOn } = origin;
    const fixed = facts[fact];
    if (onlyOn?.(response) === false || (fixed !== undefined && precedence === 'conduct')) return [];
    return [{ fact, place, precedence, derive, fixed }];
  });
  return { sheet, steps };
};

const fittings = new WeakMap<ResponseSpec, Fitting>();

/** Worked out once per response: of the sixty facts that play can speak to, most cards concern a third. */
const fittingOf = (response: ResponseSpec): Fitting => {
  const known = fittings.get(response);
  if (known) return known;
  const fitting = fittingFor(response);
  fittings.set(response, fitting);
  return fitting;
};

/** The facts of an act in a world. */
export const factsFromAct = (world: World, act: ActRecord): FactSheet => {
  const fitting = fittingOf(linked(world.index.responses, act.response));
  const sheet = copyOf(fitting.sheet);
  const given = caseOf(world, act, sheet);
  const rulings = rulingsOn(world, act.id, act.turn);
  for (const { fact, value, turn } of rulings.values())
    settleWord(sheet, fact, value, { kind: 'ruling', turn });
  for (const step of fitting.steps) {
    if (rulings.size > 0 && rulings.has(step.fact)) continue;
    const derived = step.derive(given);
    if (derived && prevails(step, derived)) settleAt(sheet, step.place, derived);
  }
  return sheet;
};

/** All 93 facts of an act in a world, each with its cause. */
export const allFactsOfAct = (world: World, act: ActRecord): readonly JudgedFact[] =>
  allFacts(factsFromAct(world, act));
