/*
 * A legal test as a reader may follow it: its rules in order, and how the facts of a case stand to them.
 * In: the kind of act, and where there is one a verdict as it was judged. Out: conditions, standings and turning facts as
 * plain data; law-library.ts gives them words. It judges nothing anew and knows no facts but those it is handed.
 */
import {
  TABLES,
  completeFacts,
  evaluate,
  isActKind,
  isFactName,
  isFactValue,
  turnedBy,
} from '../../law/index.ts';
import type { FactTests, Rule, Table, TableId } from '../../law/index.ts';

/** A verdict as it was kept, of which an explanation is wanted. */
export interface VerdictToExplain {
  readonly test: string;
  /** Facts with the causes by which they came, where those are at hand. */
  readonly facts: readonly {
    readonly fact: string;
    readonly value: string;
    readonly cause?: { readonly kind: string };
  }[];
  /** The lens under which it was given; the general one where absent, or where the law does not have it. */
  readonly lens?: string;
}

/** A change of one fact that would have turned the verdict. */
export interface TurningFact {
  readonly fact: string;
  readonly to: string;
  readonly verdict: string;
}

/** What a rule asks of one fact: that it has one of these values. */
export interface TestCondition {
  readonly fact: string;
  readonly values: readonly string[];
}

/** What a rule does where its conditions are met. */
export type RuleOutcome =
  | { readonly kind: 'verdict'; readonly verdict: string; readonly lean?: string }
  /** Hands on to one table, or weighs several and takes the most favourable. */
  | { readonly kind: 'onward'; readonly tables: readonly string[] };

/** A rule: all of `all`, and one group of `oneOf` unless there are none. Without either it always applies. */
export interface TestRule {
  readonly id: string;
  readonly all: readonly TestCondition[];
  readonly oneOf: readonly (readonly TestCondition[])[];
  readonly outcome: RuleOutcome;
}

/** A table of the test; the first rule whose conditions are met speaks. */
export interface TestTable {
  readonly id: string;
  readonly rules: readonly TestRule[];
}

/** How a condition stands to the facts of a case. */
export type Standing = 'decides' | 'clear' | 'missing' | 'unknown';

/** A condition that matters to a case. */
export interface KeyCondition extends TestCondition {
  /** What the fact is in the case. */
  readonly value: string;
  /**
   * `decides`: the verdict rests on it. `clear`: a limit that was asked for and is not touched. `missing`: a better verdict
   * would want it otherwise, which is `values`. `unknown`: nobody knows, and the verdict hangs on it.
   */
  readonly standing: Standing;
  /** For what is missing: the verdict that would want it. */
  readonly verdict?: string;
}

/**
 * How a rule stands to the facts: it gave the verdict, or handed on; it does not apply; it stands behind the one that spoke; or it
 * spoke in a table that was weighed and was less favourable.
 */
export type RuleStanding = 'decides' | 'hands-on' | 'no' | 'unread' | 'weighed';

/** A test with the facts of a case in it. */
export interface AppliedTest {
  /** Rules passed, in order; the last one decided. */
  readonly path: readonly string[];
  readonly decided: string;
  /** At most four conditions: what decides, what nobody knows, what is missing for something better. */
  readonly key: readonly KeyCondition[];
  /** Single changes that turn the verdict, nearest first; that somebody else acted is not among them. */
  readonly turns: readonly TurningFact[];
  /** How each rule of each table stands to the facts, by `<table> <rule>`; rules of tables that were not entered are not listed. */
  readonly rules: Readonly<Record<string, RuleStanding>>;
  readonly valueOf: (fact: string) => string;
}

/** As many conditions as are read at a glance, and as many of what a better verdict lacks. */
const MOST_KEY = 4;
const MOST_MISSING = 2;

/** Who acts is no fact that whoever chooses an act could wait for or bring about. */
const WHO_ACTS: readonly string[] = ['actor_kind', 'actor_link', 'actor_is_receiving_state'];

const tableOf = (id: TableId): Table => TABLES[id];

const condition = ([fact, named]: [string, string | readonly string[]]): TestCondition => ({
  fact,
  values: typeof named === 'string' ? [named] : named,
});

const conditionsOf = (tests: FactTests): readonly TestCondition[] =>
  (Object.entries(tests) as [string, string | readonly string[]][]).map(condition);

const outcomeOf = (rule: Rule): RuleOutcome => {
  if ('goto' in rule) return { kind: 'onward', tables: [rule.goto] };
  if ('bestOf' in rule) return { kind: 'onward', tables: rule.bestOf };
  return { kind: 'verdict', verdict: rule.verdict, ...('lean' in rule ? { lean: rule.lean } : {}) };
};

const ruleOf = (rule: Rule): TestRule => {
  const { any, ...tests } = rule.when;
  return {
    id: rule.id,
    all: conditionsOf(tests),
    oneOf: (any ?? []).map(conditionsOf),
    outcome: outcomeOf(rule),
  };
};

/** The test of a kind of act: its own table, then every table that it can hand on to, each once. Undefined for another word. */
export function legalTest(kind: string): readonly TestTable[] | undefined {
  if (!isActKind(kind)) return undefined;
  const order: TableId[] = [kind];
  for (const id of order) {
    for (const rule of tableOf(id).rules) {
      const onward: readonly TableId[] = 'goto' in rule ? [rule.goto] : 'bestOf' in rule ? rule.bestOf : [];
      for (const next of onward) if (!order.includes(next)) order.push(next);
    }
  }
  return order.map((id) => ({ id, rules: tableOf(id).rules.map(ruleOf) }));
}

/** Whether a fact with this value meets the condition. */
const isMet = ({ fact, values }: TestCondition, valueOf: (fact: string) => string): boolean =>
  values.includes(valueOf(fact));

/** The conditions of a rule that are not met; of alternatives those of the group that lacks least. Empty: the rule applies. */
function failing(rule: TestRule, valueOf: (fact: string) => string): readonly TestCondition[] {
  const missing = (tests: readonly TestCondition[]): readonly TestCondition[] =>
    tests.filter((test) => !isMet(test, valueOf));
  const [first, ...rest] = rule.oneOf.map(missing);
  const nearest = first === undefined ? [] : rest.reduce((a, b) => (b.length < a.length ? b : a), first);
  return [...missing(rule.all), ...nearest];
}

/** Lower is better for the actor; what is undetermined lies between. */
function rankOf(verdict: string, lean?: string): number {
  if (verdict === 'contested') return lean === 'lawful' ? 3 : lean === 'unlawful' ? 5 : 4;
  const place = ['upholds', 'lawful', 'unfriendly', '', 'undetermined', '', 'unlawful'].indexOf(verdict);
  return place < 0 ? 4 : place;
}

/** Tables through which the walk went, with the rule that spoke in each; tables that were only weighed have none. */
function walkThrough(
  tables: readonly TestTable[],
  path: readonly string[],
): readonly { readonly table: TestTable; readonly spoke?: TestRule }[] {
  const walked: { table: TestTable; spoke?: TestRule }[] = [];
  let next: readonly string[] = tables.slice(0, 1).map(({ id }) => id);
  for (const id of path) {
    const open = tables.filter((table) => next.includes(table.id));
    const table = open.find(({ rules }) => rules.some((rule) => rule.id === id));
    const spoke = table?.rules.find((rule) => rule.id === id);
    if (table === undefined || spoke === undefined) break;
    walked.push(
      { table, spoke },
      ...open.filter((other) => other !== table).map((other) => ({ table: other })),
    );
    next = spoke.outcome.kind === 'onward' ? spoke.outcome.tables : [];
  }
  return walked;
}

/** The test with the facts of a case filled in; undefined where the word is no kind of act. */
export function appliedTest({ test, facts }: VerdictToExplain): AppliedTest | undefined {
  const tables = legalTest(test);
  if (tables === undefined || !isActKind(test)) return undefined;
  const given = Object.fromEntries(
    facts
      .filter(({ fact, value }) => isFactName(fact) && isFactValue(fact, value))
      .map((one) => [one.fact, one.value]),
  );
  const all: Readonly<Record<string, string>> = completeFacts(given);
  const valueOf = (fact: string): string => all[fact] ?? '';
  const found = evaluate(test, given);
  const walked = walkThrough(tables, found.path);
  const named = (one: TestCondition, standing: Standing): KeyCondition => ({
    ...one,
    value: valueOf(one.fact),
    standing,
  });

  const open: readonly string[] = found.open;
  const decides = [...walked]
    .reverse()
    .flatMap(({ spoke }) => (spoke === undefined ? [] : heldBy(spoke, valueOf)))
    .map((one) => named(one, open.includes(one.fact) ? 'unknown' : 'decides'));
  const unknown = open.map((fact) => named({ fact, values: [] }, 'unknown'));
  const missing = missingFor(walked, rankOf(found.verdict, found.lean), valueOf).map(
    ({ verdict, ...one }) => ({
      ...named(one, valueOf(one.fact) === 'unknown' ? 'unknown' : 'missing'),
      verdict,
    }),
  );
  // Where the last rule asked for nothing, the verdict rests on limits that nothing touched: first those that play had to do with.
  const inPlay = (fact: string): boolean =>
    facts.some((one) => one.fact === fact && one.cause?.kind !== 'default');
  const limits = found.decidedBy.map(({ fact }) => fact).filter((fact) => !WHO_ACTS.includes(fact));
  const touched = [...limits.filter(inPlay), ...limits.filter((fact) => !inPlay(fact))].map((fact) =>
    named({ fact, values: [] }, 'clear'),
  );

  return {
    path: found.path,
    decided: found.decided,
    key: shortList({ decides, unknown, missing, touched }),
    turns: turnedBy(test, given).flatMap(({ fact, to, verdict }) =>
      WHO_ACTS.includes(fact) ? [] : [{ fact, to, verdict }],
    ),
    rules: Object.fromEntries(walked.flatMap((one) => standings(one, valueOf))),
    valueOf,
  };
}

/** The standing of every rule of a table that was entered. */
function standings(
  { table, spoke }: { readonly table: TestTable; readonly spoke?: TestRule },
  valueOf: (fact: string) => string,
): readonly (readonly [string, RuleStanding])[] {
  const first = spoke ?? table.rules.find((rule) => failing(rule, valueOf).length === 0);
  const place = first === undefined ? table.rules.length : table.rules.indexOf(first);
  return table.rules.map((rule, at) => {
    const spoken = spoke === undefined ? 'weighed' : rule.outcome.kind === 'verdict' ? 'decides' : 'hands-on';
    return [`${table.id} ${rule.id}`, at < place ? 'no' : at === place ? spoken : 'unread'];
  });
}

/** What a rule that spoke rests on: its conditions, of alternatives those that hold. */
function heldBy(rule: TestRule, valueOf: (fact: string) => string): readonly TestCondition[] {
  return [...rule.all, ...rule.oneOf.filter((group) => group.every((test) => isMet(test, valueOf))).flat()];
}

/**
 * What the nearest better rule lacks: of all rules that were passed over and would have been better for the actor, the one
 * that lacks the fewest conditions, of equally near ones the best.
 */
function missingFor(
  walked: ReturnType<typeof walkThrough>,
  rank: number,
  valueOf: (fact: string) => string,
): readonly (TestCondition & { readonly verdict: string })[] {
  const better = walked.flatMap(({ table, spoke }) => {
    const until = spoke === undefined ? table.rules.length : table.rules.indexOf(spoke);
    return table.rules.slice(0, until).flatMap((rule) => {
      if (rule.outcome.kind !== 'verdict') return [];
      const { verdict, lean } = rule.outcome;
      const lacks = failing(rule, valueOf);
      const place = rankOf(verdict, lean);
      const another = lacks.length === 0 || lacks.some(({ fact }) => WHO_ACTS.includes(fact));
      return place < rank && !another ? [{ verdict, place, lacks }] : [];
    });
  });
  const [first, ...rest] = better;
  if (first === undefined) return [];
  const nearest = rest.reduce(
    (a, b) =>
      b.lacks.length < a.lacks.length || (b.lacks.length === a.lacks.length && b.place < a.place) ? b : a,
    first,
  );
  return nearest.lacks.map((one) => ({ ...one, verdict: nearest.verdict }));
}

/** At most four: what nobody knows and what is missing keep their places beside what decides. */
function shortList(
  found: Record<'decides' | 'unknown' | 'missing' | 'touched', readonly KeyCondition[]>,
): readonly KeyCondition[] {
  const key: KeyCondition[] = [];
  const add = (more: readonly KeyCondition[], most: number): void => {
    for (const one of more) {
      if (key.length >= most) return;
      if (key.every(({ fact }) => fact !== one.fact)) key.push(one);
    }
  };
  const beside = Math.min(
    MOST_MISSING,
    new Set([...found.unknown, ...found.missing].map(({ fact }) => fact)).size,
  );
  add(found.decides, MOST_KEY - beside);
  add(found.unknown, MOST_KEY);
  add(found.missing, Math.min(MOST_KEY, key.length + MOST_MISSING));
  add(found.touched, MOST_KEY);
  return key;
}
