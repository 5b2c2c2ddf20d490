/*
 * Finds every condition and effect of a scenario, however deep it is nested, with its place and who is who there.
 * In: a draft. Out: two flat lists, over which all checks of conditions and effects run.
 * It judges nothing.
 */
import type { Condition } from '../model/condition.ts';
import type { Effect } from '../model/effect.ts';
import type { ClauseSpec } from '../model/response-spec.ts';
import type { Path, Place } from '../read/place.ts';
import { inside } from '../read/place.ts';
import type { Draft } from './draft.ts';
import { placeIn, type Sourced } from './sourced.ts';

/** Who and what can be spoken of where a condition or effect stands. */
export interface Setting {
  readonly self: boolean;
  readonly target: boolean;
  readonly parties: boolean;
  /** The act names items of evidence. */
  readonly items: boolean;
  /** Asked by a seat about its own options: only what the seat sees may be read. */
  readonly seatSees: boolean;
}

/** A condition in its place. */
export interface ConditionUse {
  readonly condition: Condition;
  readonly place: Place;
  readonly setting: Setting;
}

/** An effect in its place. */
export interface EffectUse {
  readonly effect: Effect;
  readonly place: Place;
  readonly setting: Setting;
}

/** All conditions and effects of a scenario. */
export interface RuleUses {
  readonly conditions: readonly ConditionUse[];
  readonly effects: readonly EffectUse[];
}

const WORLD: Setting = { self: false, target: false, parties: false, items: false, seatSees: false };
const SELF: Setting = { ...WORLD, self: true };

interface Collected {
  readonly conditions: ConditionUse[];
  readonly effects: EffectUse[];
}

/** Every condition and effect of `draft`, in the order of its entries. */
export function ruleUses(draft: Draft): RuleUses {
  const uses: Collected = { conditions: [], effects: [] };
  for (const { value, origin } of draft.hypotheses) {
    value.answers.forEach((answer, at) => {
      addCondition(uses, answer.when, placeIn(origin, 'answers', at, 'when'), WORLD);
    });
    value.choices.forEach((choice, at) => {
      addEffects(uses, choice.effects, placeIn(origin, 'choices', at, 'effects'), SELF);
    });
  }
  for (const { value, origin } of draft.objectives) {
    value.grades.forEach((grade, at) => {
      addCondition(uses, grade.when, placeIn(origin, 'grades', at, 'when'), SELF);
    });
  }
  for (const { value, origin } of draft.injects) {
    const setting = value.self === undefined ? WORLD : SELF;
    if (value.when !== undefined) addCondition(uses, value.when, placeIn(origin, 'when'), setting);
    addEffects(uses, value.effects, placeIn(origin, 'effects'), setting);
  }
  for (const { value, origin } of draft.endings)
    addCondition(uses, value.when, placeIn(origin, 'when'), WORLD);
  for (const { value, origin } of draft.responses) {
    const seat = { ...SELF, seatSees: true };
    if (value.available !== undefined)
      addCondition(uses, value.available, placeIn(origin, 'available'), seat);
    if (value.target.when !== undefined) {
      const aiming = { ...seat, target: value.target.of !== 'none' };
      addCondition(uses, value.target.when, placeIn(origin, 'target', 'when'), aiming);
    }
    const act = { ...SELF, target: value.target.of !== 'none', items: value.evidence !== undefined };
    addEffects(uses, value.effects, placeIn(origin, 'effects'), act);
  }
  for (const clause of draft.clauses) addClause(uses, clause);
  return uses;
}

function addClause(uses: Collected, { value, origin }: Sourced<ClauseSpec>): void {
  const bound = { ...SELF, parties: true };
  if (value.breach !== undefined) addCondition(uses, value.breach, placeIn(origin, 'breach'), SELF);
  addEffects(uses, value.consequence, placeIn(origin, 'consequence'), bound);
  value.options.forEach((option, at) => {
    addEffects(uses, option.effects, placeIn(origin, 'options', at, 'effects'), bound);
    addEffects(uses, option.eachTurn, placeIn(origin, 'options', at, 'eachTurn'), bound);
  });
}

function addCondition(uses: Collected, condition: Condition, place: Place, setting: Setting): void {
  uses.conditions.push({ condition, place, setting });
  const add = (inner: Condition, ...path: Path) => {
    addCondition(uses, inner, inside(place, 'of', ...path), setting);
  };
  if (condition.kind === 'not') add(condition.of);
  else if (condition.kind === 'all' || condition.kind === 'any') {
    condition.of.forEach((inner, at) => {
      add(inner, at);
    });
  }
}

function addEffects(uses: Collected, effects: readonly Effect[], place: Place, setting: Setting): void {
  effects.forEach((effect, at) => {
    const here = inside(place, at);
    uses.effects.push({ effect, place: here, setting });
    if (effect.kind === 'when') addCondition(uses, effect.when, inside(here, 'when'), setting);
    if (effect.kind === 'when' || effect.kind === 'chance') {
      addEffects(uses, effect.effects, inside(here, 'effects'), setting);
    }
  });
}
