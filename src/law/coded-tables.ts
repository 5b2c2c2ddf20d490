/*
 * The tables in a form made for speed: facts as places, values as bits, tables as numbers.
 * In: tables. Out: the same rules, ready to be matched against a vector; they are never changed.
 * It walks nothing: see decide.ts and follow.ts.
 */
import { invariant, present } from '../base/index.ts';
import type { BodyOfLaw, Confidence, Lean, Verdict } from '../vocabulary/index.ts';
import type { TableId } from './act-kinds.ts';
import { PRESUMPTIONS } from './corpus/presumptions.ts';
import type { RuleId } from './corpus/tables/all-tables.ts';
import type { Condition, DecidingRule, Effect, FactTests, Rule, SourceId, Table } from './decision-table.ts';
import type { InstrumentId } from './corpus/instruments/all-instruments.ts';
import { UNKNOWABLE, factCode, factPlace, nameAt, unknownCode, valueCount } from './fact-codes.ts';
import type { FactName } from './facts.ts';
import type { Judgement } from './finding.ts';
import type { OnlyWhere } from './lens.ts';
import { disfavour } from './favour.ts';

/** What a rule says when it decides. */
export interface Outcome {
  readonly rule: RuleId;
  readonly verdict: Exclude<Verdict, 'undetermined'>;
  readonly judgement: Judgement;
  readonly upholds: readonly InstrumentId[];
  readonly sources: readonly SourceId[];
  /** Lower is more favourable to the actor. */
  readonly disfavour: number;
}

/** A fact has one of the values whose bits are set. */
export interface CodedTest {
  readonly place: number;
  readonly bits: number;
}

/** All tests hold and, unless `any` is empty, so does one of its groups. */
export interface CodedCondition {
  readonly all: readonly CodedTest[];
  readonly any: readonly (readonly CodedTest[])[];
}

/** A rule, ready to be matched. */
export interface CodedRule {
  readonly id: RuleId;
  readonly when: CodedCondition;
  /** Places of the facts that it tests. */
  readonly places: readonly number[];
  /** Bits of the open facts that it tests, and of those for which it names `unknown`. */
  readonly asks: number;
  readonly answers: number;
  /** Exactly one of the three is there. */
  readonly outcome: Outcome | undefined;
  readonly goto: number | undefined;
  readonly bestOf: readonly number[] | undefined;
}

/** An effect on norms, ready to be matched. */
export interface CodedEffect {
  readonly when: CodedCondition;
  readonly onlyIf: readonly Verdict[] | undefined;
  readonly upholds: readonly InstrumentId[];
  readonly departs: readonly InstrumentId[];
  readonly breaches: readonly InstrumentId[];
}

/** A table, ready to be walked. */
export interface CodedTable {
  readonly id: TableId;
  readonly rules: readonly CodedRule[];
  readonly effects: readonly CodedEffect[];
}

/** Tables that hand on to one another by number, and the number of each. */
export interface CodedLaw {
  readonly tables: readonly CodedTable[];
  readonly placeOf: Readonly<Partial<Record<TableId, number>>>;
}

/**
 * Open facts: they can be unknown and no presumption says what then. Their order gives the bits of `asks` and `answers`.
 */
export const OPEN_FACTS: readonly number[] = UNKNOWABLE.filter(
  (place) => !Object.hasOwn(PRESUMPTIONS, nameAt(place)),
);

/**
 * These tables in the form made for speed.
 * @throws Error (a bug) when a table hands on to one that is not among them.
 */
export function codedLaw(tables: Readonly<Partial<Record<TableId, Table>>>): CodedLaw {
  const listed = Object.entries(tables) as [TableId, Table][];
  const placeOf = Object.fromEntries(listed.map(([id], place) => [id, place])) as CodedLaw['placeOf'];
  const coded = listed.map(([id, table]) => ({
    id,
    rules: table.rules.map((rule) => codedRule(rule, placeOf)),
    effects: (table.effects ?? []).map((effect) => codedEffect(effect)),
  }));
  return { tables: coded, placeOf };
}

/** The rule where the fact has one of these values too; with `inside` false, where it has none of them. It answers for no more. */
export function narrowed(rule: CodedRule, { fact, is }: OnlyWhere, inside: boolean): CodedRule {
  const place = factPlace(fact);
  const named = bitsOf(fact, is);
  const bits = inside ? named : ((1 << valueCount(place)) - 1) & ~named;
  const test: CodedTest = { place, bits };
  return {
    ...rule,
    when: { ...rule.when, all: [...rule.when.all, test] },
    places: [...rule.places, place],
    asks: rule.asks | openBits([test], () => true),
  };
}

/** The number of a table. */
export function tablePlace(id: TableId, placeOf: CodedLaw['placeOf']): number {
  return present(placeOf[id], 'tables hand on to tables that exist');
}

function codedRule(rule: Rule, placeOf: CodedLaw['placeOf']): CodedRule {
  const when = codedCondition(rule.when);
  const tests = [...when.all, ...when.any.flat()];
  return {
    // Rules are typed by the corpus, which has no other ids than these.
    id: rule.id as RuleId,
    when,
    places: tests.map((test) => test.place),
    asks: openBits(tests, () => true),
    answers: openBits(tests, (test) => isUnknownNamed(test)),
    outcome: 'verdict' in rule ? outcomeFrom(rule.id as RuleId, rule) : undefined,
    goto: 'goto' in rule ? tablePlace(rule.goto, placeOf) : undefined,
    bestOf: 'bestOf' in rule ? rule.bestOf.map((id) => tablePlace(id, placeOf)) : undefined,
  };
}

/** What a deciding rule, or a lens in its place, says. */
export function outcomeFrom(
  rule: RuleId,
  says: Pick<DecidingRule, 'verdict' | 'sources'> & {
    readonly lean?: Lean;
    readonly confidence?: Confidence;
    readonly body?: BodyOfLaw;
    readonly upholds?: readonly InstrumentId[];
  },
): Outcome {
  const { verdict, lean = 'even', confidence = 'contested', body = 'international', upholds = [] } = says;
  const words = verdict === 'contested' ? { verdict, lean } : { verdict };
  return {
    rule,
    verdict,
    // Handed out as it is, a million times a second: nobody may write on it.
    judgement: Object.freeze({ ...words, confidence, body }),
    upholds,
    sources: says.sources,
    disfavour: disfavour(verdict, lean, confidence),
  };
}

function codedEffect(effect: Effect): CodedEffect {
  return {
    when: codedCondition(effect.when),
    onlyIf: effect.onlyIf,
    upholds: 'upholds' in effect ? effect.upholds : [],
    departs: 'departs' in effect ? effect.departs : [],
    breaches: 'breaches' in effect ? effect.breaches : [],
  };
}

/** A condition of the corpus as tests on places and bits. */
export function codedCondition(condition: Condition): CodedCondition {
  const { any, ...tests } = condition;
  return { all: codedTests(tests), any: (any ?? []).map((group) => codedTests(group)) };
}

function codedTests(tests: FactTests): CodedTest[] {
  return (Object.keys(tests) as FactName[]).map((name) => {
    const named = present<string | readonly string[]>(tests[name], 'a test names at least one value');
    const values = typeof named === 'string' ? [named] : named;
    return { place: factPlace(name), bits: bitsOf(name, values) };
  });
}

function bitsOf(name: FactName, values: readonly string[]): number {
  return values.reduce((bits, value) => bits | (1 << factCode(name, value)), 0);
}

function openBits(tests: readonly CodedTest[], counts: (test: CodedTest) => boolean): number {
  invariant(OPEN_FACTS.length < 31, 'open facts fit into the bits of a number');
  return tests
    .filter((test) => OPEN_FACTS.includes(test.place) && counts(test))
    .reduce((bits, test) => bits | (1 << OPEN_FACTS.indexOf(test.place)), 0);
}

function isUnknownNamed(test: CodedTest): boolean {
  const code = unknownCode(test.place);
  return code >= 0 && (test.bits & (1 << code)) !== 0;
}
