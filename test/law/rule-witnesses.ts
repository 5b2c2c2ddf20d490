/*
 * Cases for every rule of the law, found by walking regions of cases through the tables: where a rule fires, where the change
 * of one fact takes the case to another rule, and where a fact that the rule tests is unknown and leaves the verdict open.
 * In: the law. Out: for each rule its cases, or nothing where none was found. It chooses; the tests judge what it chose.
 */
import { ACT_KINDS, FACT_NAMES, evaluate, factDefault, factValues } from '../../src/law/index.ts';
import type { ActKind, FactName, GivenFacts, RuleId } from '../../src/law/index.ts';
import type { CodedRule } from '../../src/law/coded-tables.ts';
import { tablePlace } from '../../src/law/coded-tables.ts';
import { lawUnder } from '../../src/law/law-under-lens.ts';
import { EVERYWHERE, reachIn } from './case-regions.ts';
import type { Region } from './case-regions.ts';

/** A case, as it is given to the law. */
export interface Witness {
  readonly act: ActKind;
  readonly facts: GivenFacts;
}

const LAW = lawUnder('general');
/** Regions in which a rule is looked for from one act; more of them tell the same story again. */
const MOST_REGIONS = 30;
/** And in which it is looked at closely. */
const MOST_FIRINGS = 60;

/** Regions in which the rules fire, for an act: by id of the rule. */
function firingsOf(act: ActKind): ReadonlyMap<string, readonly Region[]> {
  const found = new Map<string, Region[]>();
  const walk = (place: number, regions: readonly Region[]): void => {
    const table = LAW.tables[place]!;
    const { fired } = reachIn(table, regions);
    for (const rule of table.rules) {
      const inside = fired.get(rule.id) ?? [];
      if (inside.length === 0) continue;
      found.set(rule.id, [...(found.get(rule.id) ?? []), ...spread(inside, MOST_REGIONS)]);
      const next = rule.bestOf ?? (rule.goto === undefined ? [] : [rule.goto]);
      for (const each of next) walk(each, spread(inside, MOST_REGIONS));
    }
  };
  walk(tablePlace(act, LAW.placeOf), [EVERYWHERE]);
  return found;
}

/** So many of them, from the first to the last. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, index) => index % step === 0);
}

/** Which of the values that a region leaves open is taken: the first, the last, or one between. */
const CHOICES = [
  (known: readonly string[]) => known[0],
  (known: readonly string[]) => known.at(-1),
  (known: readonly string[]) => known[Math.floor(known.length / 2)],
] as const;

/** A case of the region: defaults where they are in it, else the value that is chosen; unknown only where nothing else is left. */
function pointOf(region: Region, choose: (typeof CHOICES)[number]): GivenFacts {
  const pairs = FACT_NAMES.flatMap((fact, place): [FactName, string][] => {
    const inside = factValues(fact).filter((_, code) => ((region[place]! >> code) & 1) === 1);
    const fallback = factDefault(fact);
    if (inside.some((value) => value === fallback) && fallback !== 'unknown') return [];
    const known = inside.filter((value) => value !== 'unknown');
    const chosen = choose(known) ?? inside[0]!;
    return [[fact, chosen]];
  });
  return Object.fromEntries(pairs);
}

/** Places where a rule fires: an act and a region of its cases. */
interface Firing {
  readonly act: ActKind;
  readonly region: Region;
}

const FIRINGS = new Map<string, Firing[]>();
for (const act of ACT_KINDS) {
  for (const [rule, regions] of firingsOf(act)) {
    const before = FIRINGS.get(rule) ?? [];
    FIRINGS.set(rule, [...before, ...regions.map((region) => ({ act, region }))]);
  }
}

/** Cases in which the rule might be at work, some for each act from which it is reached. */
function candidatesFor(id: string): readonly Witness[] {
  return spread(FIRINGS.get(id) ?? [], MOST_FIRINGS).flatMap(({ act, region }) =>
    CHOICES.map((choose) => ({ act, facts: pointOf(region, choose) })),
  );
}

/** Whether the rule decides the case, or, if it hands on or weighs, lies on its path. */
function isAtWork(rule: CodedRule, { act, facts }: Witness): boolean {
  const { path, verdict } = evaluate(act, facts);
  if (verdict === 'undetermined') return false;
  return rule.outcome === undefined ? path.includes(rule.id) : path.at(-1) === rule.id;
}

/** Every rule once, as the general law has it. */
export const CODED_RULES: readonly CodedRule[] = [
  ...new Map(LAW.tables.flatMap((table) => table.rules.map((rule) => [rule.id, rule] as const))).values(),
];

/** Cases in which the rule is at work. */
export function witnessesOf(rule: CodedRule): readonly Witness[] {
  return candidatesFor(rule.id).filter((each) => isAtWork(rule, each));
}

/** A single change of the case after which the rule is no longer at work and another decides. */
export function changeAway(
  rule: CodedRule,
  { act, facts }: Witness,
): { readonly fact: FactName; readonly to: string; readonly decides: RuleId } | undefined {
  for (const place of new Set([...rule.places, ...FACT_NAMES.keys()])) {
    const fact = FACT_NAMES[place]!;
    for (const to of factValues(fact)) {
      const { path } = evaluate(act, { ...facts, [fact]: to });
      const decides = path.at(-1)!;
      if (rule.outcome === undefined ? !path.includes(rule.id) : decides !== rule.id)
        return { fact, to, decides };
    }
  }
  return undefined;
}

/** A case in which a fact that the rule tests is unknown and open, while the rule decides it or one of its completions. */
export function openCase(rule: CodedRule): (Witness & { readonly fact: FactName }) | undefined {
  const facts = unknowableFacts(rule);
  const tables = LAW.tables.filter((table) => table.rules.includes(rule));
  // First where the rule itself is at work, then where one that is asked after it would be, there or in a table that hands on to it.
  const handing = LAW.tables.filter((table) =>
    table.rules.some(({ goto, bestOf }) =>
      [goto, ...(bestOf ?? [])].some((place) => place !== undefined && tables.includes(LAW.tables[place]!)),
    ),
  );
  const ids = [rule.id, ...[...tables, ...handing].flatMap((table) => table.rules.map(({ id }) => id))];
  for (const id of new Set(ids)) {
    for (const witness of candidatesFor(id)) {
      const found = facts.find((fact) => isOpenTowards(rule, witness, fact));
      if (found === undefined) continue;
      return { act: witness.act, facts: withUnknown(witness.facts, found), fact: found };
    }
  }
  return undefined;
}

function withUnknown(facts: GivenFacts, fact: FactName): GivenFacts {
  return { ...facts, [fact]: 'unknown' };
}

function isOpenTowards(rule: CodedRule, { act, facts }: Witness, fact: FactName): boolean {
  const unknown = { act, facts: withUnknown(facts, fact) };
  return evaluate(act, unknown.facts).open.includes(fact) && leadsTo(rule, unknown, fact);
}

function leadsTo(rule: CodedRule, { act, facts }: Witness, fact: FactName): boolean {
  return factValues(fact).some((value) => evaluate(act, { ...facts, [fact]: value }).path.includes(rule.id));
}

/** Facts that the rule tests and that can be unknown. */
export function unknowableFacts(rule: CodedRule): readonly FactName[] {
  const names = rule.places.map((place) => FACT_NAMES[place]!);
  return [...new Set(names)].filter((name) => factValues(name).includes('unknown'));
}
