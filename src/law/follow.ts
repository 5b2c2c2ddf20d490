/*
 * Walks the tables like decide.ts and keeps the proof: which rules fired, which tables were passed, what was asked.
 * In: a case. Out: the path to the verdict, the alternatives that were weighed, and every fact that could have mattered.
 */
import { invariant } from '../base/index.ts';
import type { CodedCondition, CodedLaw, CodedRule, CodedTable, Outcome } from './coded-tables.ts';
import { allHold, holds, spoken, tableAt } from './decide.ts';
import type { Trace } from './decide.ts';
import type { FactVector } from './fact-codes.ts';
import { FACT_NAMES } from './facts.ts';

/** A rule that fired, in its table. */
export interface Step {
  readonly table: CodedTable;
  readonly rule: CodedRule;
}

/** A justification that was weighed: where it ended. */
export interface Weighed {
  readonly table: CodedTable['id'];
  readonly outcome: Outcome;
}

/** A walk with its proof. */
export interface Walk {
  readonly outcome: Outcome;
  /** From the first table to the rule that decided; of alternatives, the one that was most favourable. */
  readonly steps: readonly Step[];
  /** Every alternative of every weighing on the path, in the order in which they were weighed. */
  readonly weighed: readonly Weighed[];
}

/** Which facts rules asked for: true at their places. */
export type Asked = boolean[];

const NOTHING_ASKED: Asked = FACT_NAMES.map(() => false);

/** Marks for a walk that has not begun. */
export function nothingAsked(): Asked {
  return NOTHING_ASKED.slice();
}

/** What is walked through: the law, the case, and where to mark what is asked. */
export interface Going {
  readonly law: CodedLaw;
  readonly vector: FactVector;
  /** Alternatives that lost are marked too: a fact that no walk marks cannot matter. */
  readonly asked: Asked;
  /** Where open facts are traced as decide.ts traces them, so that who wants proof and verdict walks once. */
  readonly trace: Trace;
}

/** The walk through the table for this case. Marks what was asked. */
export function follow(table: number, going: Going): Walk {
  const steps: Step[] = [];
  let place = table;
  for (;;) {
    const step = firstStep(tableAt(going.law, place), going);
    steps.push(step);
    const { goto, bestOf, answers } = step.rule;
    going.trace.answered |= answers;
    if (goto !== undefined) place = goto;
    else if (bestOf !== undefined) return followedBest(bestOf, steps, going);
    else return { outcome: spoken(step.rule), steps, weighed: [] };
  }
}

function followedBest(tables: readonly number[], steps: readonly Step[], going: Going): Walk {
  const walks = tables.map((table) => ({ table, ...follow(table, going) }));
  const best = walks.reduce((a, b) => (b.outcome.disfavour < a.outcome.disfavour ? b : a));
  const weighed = walks.map(({ table, outcome }) => ({ table: tableAt(going.law, table).id, outcome }));
  return {
    outcome: best.outcome,
    steps: [...steps, ...best.steps],
    weighed: [...weighed, ...best.weighed],
  };
}

function firstStep(table: CodedTable, { vector, asked, trace }: Going): Step {
  for (const rule of table.rules) {
    trace.asked |= rule.asks;
    for (const place of rule.places) asked[place] = true;
    if (holds(rule.when, vector)) return { table, rule };
  }
  invariant(false, 'the rules of a table leave no case out');
}

/** Places that are marked, in order. */
export function placesAsked(asked: Asked): number[] {
  const places: number[] = [];
  for (let place = 0; place < asked.length; place += 1) if (asked[place] === true) places.push(place);
  return places;
}

/**
 * Places of the facts on which a step rests: those its rule tests, of alternatives only those that hold. A rule without
 * conditions rests on what kept the rules before it from firing: for each of them the first test that failed.
 */
export function groundsOf({ table, rule }: Step, vector: FactVector): number[] {
  if (rule.places.length > 0) {
    const held = rule.when.any.filter((group) => allHold(group, vector));
    return [...rule.when.all, ...held.flat()].map((test) => test.place);
  }
  const before = table.rules.slice(0, table.rules.indexOf(rule));
  return before.flatMap((each) => failing(each.when, vector));
}

function failing(when: CodedCondition, vector: FactVector): number[] {
  const failed = when.all.find((test) => !allHold([test], vector));
  if (failed !== undefined) return [failed.place];
  // No single test failed, so it was the alternatives, every one of them.
  return when.any.flatMap((group) => {
    const missing = group.find((test) => !allHold([test], vector));
    return missing === undefined ? [] : [missing.place];
  });
}
