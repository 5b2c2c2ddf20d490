/*
 * The corpus holds together: names resolve, every case finds its rule, every rule can fire, and nothing is said twice.
 */
import { describe, expect, it } from 'vitest';
import {
  ACT_KINDS,
  FACT_NAMES,
  LENSES,
  LENS_IDS,
  PRESUMPTIONS,
  SUB_TABLES,
  TABLES,
  factDefault,
  factValues,
  isFactName,
  isFactValue,
} from '../../src/law/index.ts';
import type {
  Condition,
  Effect,
  FactTests,
  Lens,
  LensReading,
  Rule,
  Table,
  TableId,
} from '../../src/law/index.ts';
import { IDLE_REASONS, IDLE_SOURCES, INSTRUMENTS, POSITIONS, READINGS } from '../../src/law/library.ts';
import { FIRST_HAND } from '../../src/law/corpus/readings.ts';
import type { Reading } from '../../src/law/corpus/readings.ts';
import { codedLaw, tablePlace } from '../../src/law/coded-tables.ts';
import { lawUnder } from '../../src/law/law-under-lens.ts';
import { EVERYWHERE, endings, reachIn, rings } from './case-regions.ts';

const TABLE_LIST = Object.entries(TABLES) as [TableId, Table][];
const RULES: readonly [string, Rule][] = TABLE_LIST.flatMap(([id, table]) =>
  table.rules.map((rule): [string, Rule] => [`${id} ${rule.id}`, rule]),
);
const EFFECTS: readonly Effect[] = TABLE_LIST.flatMap(([, table]) => table.effects ?? []);
const LAW = lawUnder('general');

function testsIn({ any, ...all }: Condition): [string, string][] {
  const groups: readonly FactTests[] = [all, ...(any ?? [])];
  return groups.flatMap((tests) =>
    Object.entries<string | readonly string[]>(tests).flatMap(([fact, values]) =>
      [values].flat().map((value): [string, string] => [fact, value]),
    ),
  );
}

function idsIn(effect: Effect): readonly string[] {
  if ('upholds' in effect) return effect.upholds;
  return 'departs' in effect ? effect.departs : effect.breaches;
}

/** Ids that a record of the corpus lists under this key, if it has it. */
function listed(record: object, key: string): readonly string[] {
  return ((record as Readonly<Record<string, unknown>>)[key] ?? []) as readonly string[];
}

const LENS_LIST: readonly Lens[] = Object.values(LENSES);

function readingsOf({ readings }: Lens): readonly LensReading[] {
  return Object.values(readings as Readonly<Record<string, LensReading>>);
}

const SOURCES_USED = new Set<string>([
  ...RULES.flatMap(([, rule]) => [
    ...rule.sources,
    ...listed(rule, 'upholds'),
    ...listed(rule, 'contestedBy'),
  ]),
  ...EFFECTS.flatMap(idsIn),
  ...Object.values(PRESUMPTIONS).flatMap(({ sources }) => sources),
  ...LENS_LIST.flatMap((lens) => [...lens.positions, ...readingsOf(lens).flatMap(({ sources }) => sources)]),
]);

describe('the size of the corpus', () => {
  it('is what the documents say', () => {
    expect(FACT_NAMES).toHaveLength(93);
    expect(Object.keys(INSTRUMENTS)).toHaveLength(299);
    expect(Object.keys(POSITIONS)).toHaveLength(48);
    expect(TABLE_LIST).toHaveLength(40);
    expect([ACT_KINDS.length, SUB_TABLES.length]).toEqual([33, 7]);
  });
});

describe('facts', () => {
  it.each(FACT_NAMES)('%s has different values, its default among them', (name) => {
    const values = factValues(name);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toContain(factDefault(name));
    expect(values.length).toBeGreaterThan(1);
  });

  it('are each read by a rule or an effect', () => {
    const read = new Set(
      [...RULES.map(([, rule]) => rule.when), ...EFFECTS.map(({ when }) => when)].flatMap((when) =>
        testsIn(when).map(([fact]) => fact),
      ),
    );
    expect(FACT_NAMES.filter((name) => !read.has(name))).toEqual([]);
  });
});

describe('names', () => {
  it('of facts and values in rules and effects all exist', () => {
    const conditions = [...RULES.map(([, rule]) => rule.when), ...EFFECTS.map(({ when }) => when)];
    const wrong = conditions
      .flatMap(testsIn)
      .filter(([fact, value]) => !isFactName(fact) || !isFactValue(fact, value));
    expect(wrong).toEqual([]);
  });

  it('of sources all resolve', () => {
    const known = new Set([...Object.keys(INSTRUMENTS), ...Object.keys(POSITIONS)]);
    expect([...SOURCES_USED].filter((id) => !known.has(id))).toEqual([]);
  });

  it('of positions that contest an instrument, and of what was read, all resolve', () => {
    const entries = [...Object.values(INSTRUMENTS), ...Object.values(POSITIONS)];
    const contesting = entries.flatMap((entry) => ('contestedBy' in entry ? entry.contestedBy : []));
    expect(contesting.filter((id) => !(id in POSITIONS))).toEqual([]);
    const read = entries.flatMap((entry): readonly string[] => ('readIn' in entry ? entry.readIn : []));
    expect(READINGS.filter((key) => !read.includes(key))).toEqual([]);
  });

  it('of what was read bear out that a point was read in the source itself', () => {
    const entries = [...Object.entries(INSTRUMENTS), ...Object.entries(POSITIONS)];
    const overclaimed = entries
      .filter(([, entry]) => entry.verified === 'in-source')
      .filter(([id, entry]) => {
        const read: readonly Reading[] = 'readIn' in entry ? entry.readIn : [];
        const itsOwn = (key: Reading): boolean => id.startsWith('TK-') && key.startsWith('TK-');
        return !read.some((key) => FIRST_HAND.includes(key) || itsOwn(key));
      });
    expect(overclaimed.map(([id]) => id)).toEqual([]);
  });

  it('of rules that a lens reads differently all exist', () => {
    const ids = new Set(RULES.map(([, rule]) => rule.id));
    const readings = Object.values(LENSES).flatMap(({ readings: each }) => Object.keys(each));
    expect(readings.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('of rules are unique, but for the walls that two tables share', () => {
    const seen = new Map<string, Rule>();
    for (const [where, rule] of RULES) {
      expect(seen.get(rule.id) ?? rule, where).toBe(rule);
      seen.set(rule.id, rule);
    }
  });
});

describe('every rule', () => {
  it('names its sources, and a verdict that upholds names what', () => {
    for (const [where, rule] of RULES) {
      expect(rule.sources.length, where).toBeGreaterThan(0);
      expect(new Set(rule.sources).size, where).toBe(rule.sources.length);
      if ('verdict' in rule && rule.verdict === 'upholds')
        expect(rule.upholds.length, where).toBeGreaterThan(0);
    }
  });

  it('has conditions that no rule before it in its table has', () => {
    for (const [id, table] of TABLE_LIST) {
      const conditions = table.rules.map((rule) => JSON.stringify(rule.when));
      expect(new Set(conditions).size, id).toBe(conditions.length);
    }
  });

  it('can fire: none is shadowed by those before it', () => {
    const shadowed = LAW.tables.flatMap((table) =>
      [...reachIn(table, [EVERYWHERE]).fired]
        .filter(([, regions]) => regions.length === 0)
        .map(([id]) => `${table.id} ${id}`),
    );
    expect(shadowed).toEqual([]);
  });

  it('is reached from some act', () => {
    const reached = new Set(
      ACT_KINDS.flatMap((act) =>
        endings(LAW, tablePlace(act, LAW.placeOf), [EVERYWHERE]).flatMap(({ path }) => path),
      ),
    );
    expect(RULES.filter(([, rule]) => !reached.has(rule.id)).map(([where]) => where)).toEqual([]);
  });
});

describe('every table', () => {
  it.each(LENS_IDS)('leaves no case out under the lens %s', (lens) => {
    for (const table of lawUnder(lens).tables) {
      expect(reachIn(table, [EVERYWHERE]).left, table.id).toEqual([]);
    }
  });

  it('would be found coming back, were there such a ring, and is not blamed for one that no case can walk', () => {
    const handing = (forcible: 'yes' | 'no') =>
      codedLaw({
        espionage: {
          rules: [
            { id: 'A', when: { forcible: 'yes' }, goto: 'takedown', sources: [] },
            { id: 'B', when: {}, verdict: 'lawful', confidence: 'settled', sources: [] },
          ],
        },
        takedown: {
          rules: [
            { id: 'C', when: { forcible }, goto: 'espionage', sources: [] },
            { id: 'D', when: {}, verdict: 'lawful', confidence: 'settled', sources: [] },
          ],
        },
      } as unknown as Parameters<typeof codedLaw>[0]);
    expect(rings(handing('yes'))).toEqual([
      'espionage > takedown > espionage',
      'takedown > espionage > takedown',
    ]);
    expect(rings(handing('no'))).toEqual([]);
  });

  it.each(LENS_IDS)('hands on under %s without ever coming back for the same case', (lens) => {
    const law = lawUnder(lens);
    const found = rings(law);
    expect(found).toEqual([]);
  });
});

describe('sources that no rule rests on', () => {
  it('are the ones on the list, each with a reason; no position is among them', () => {
    expect(Object.keys(INSTRUMENTS).filter((id) => !SOURCES_USED.has(id))).toEqual(Object.keys(IDLE_SOURCES));
    expect(Object.keys(POSITIONS).filter((id) => !SOURCES_USED.has(id))).toEqual([]);
    expect([...new Set<string>(Object.values(IDLE_SOURCES))].sort()).toEqual([...IDLE_REASONS].sort());
  });
});
