/*
 * The law's texts: complete, clean, and out of the way of evaluation.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAW_TEXT, lensReadingText } from '../../src/law/corpus/text/en/index.ts';
import {
  FACT_NAMES,
  LAW_LANGUAGES,
  LENSES,
  LENS_IDS,
  PRESUMPTIONS,
  TABLES,
  factValues,
} from '../../src/law/index.ts';
import type { RuleId } from '../../src/law/index.ts';
import {
  DISPUTED_POINTS,
  GROUP_KINDS,
  IDLE_REASONS,
  INSTRUMENTS,
  ORDER_OF_RULES,
  POSITIONS,
  PRECEDENCE,
  READINGS,
} from '../../src/law/library.ts';

/** Every sentence with the way to it. */
function sentences(value: unknown, way: string): [string, string][] {
  if (typeof value === 'string') return [[way, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${way}.${key}`));
}

const ALL = sentences(LAW_TEXT, 'en');

describe('the English texts', () => {
  it('are one of the languages on the list', () => {
    expect(LAW_LANGUAGES).toContain('en');
  });

  it.each([
    ['tables', Object.keys(TABLES)],
    [
      'rules',
      [...new Set(Object.values(TABLES).flatMap((table) => table.rules.map((rule): string => rule.id)))],
    ],
    ['groupKinds', [...GROUP_KINDS]],
    [
      'stepsBack',
      Object.values(ORDER_OF_RULES).flatMap((groups): string[] =>
        groups.filter(({ stepsBack }) => stepsBack).map(({ rules }) => rules[0]),
      ),
    ],
    ['precedence', Object.keys(PRECEDENCE)],
    ['facts', [...FACT_NAMES]],
    ['presumptions', Object.keys(PRESUMPTIONS)],
    ['lenses', [...LENS_IDS]],
    ['lensReadings', [...LENS_IDS]],
    ['instruments', Object.keys(INSTRUMENTS)],
    ['idle', [...IDLE_REASONS]],
    ['positions', Object.keys(POSITIONS)],
    ['points', [...DISPUTED_POINTS]],
    ['readings', [...READINGS]],
  ] as const)('say something for each of the %s, and for nothing else', (part, ids) => {
    expect(Object.keys(LAW_TEXT[part]).sort()).toEqual([...ids].sort());
  });

  it.each(LENS_IDS)('say of each rule that %s reads why it does so, and of no other', (lens) => {
    const read = Object.keys(LENSES[lens].readings) as RuleId[];
    expect(Object.keys(LAW_TEXT.lensReadings[lens]).sort()).toEqual([...read].sort());
    for (const rule of read) {
      expect(lensReadingText(lens, rule), rule).toMatch(/^[\p{Lu}].{40,}\.$/u);
      expect(lensReadingText(lens, rule)).not.toBe(LAW_TEXT.rules[rule].why);
    }
  });

  it('are clean: no blanks around or doubled, no empty ones', () => {
    expect(ALL.filter(([, text]) => text !== text.trim() || text === '' || /\s\s|\.\./.test(text))).toEqual(
      [],
    );
  });

  it('are sentences where they give reasons', () => {
    const reasons = ALL.filter(([way]) => !/positions\..*\.who$/.test(way)).filter(([way]) =>
      /\.(why|who|dissent|note|says|upheldBy|brokenBy|summary|changes|holders)$/.test(way),
    );
    expect(reasons.filter(([, text]) => !/^["'\p{Lu}\d`].*[.?!]$/u.test(text))).toEqual([]);
  });

  it('name no rules, tables or facts by their ids to those who read reasons', () => {
    const ids = Object.values(TABLES).flatMap((table) => table.rules.map((rule): string => rule.id));
    const named = ALL.filter(([way]) => way.startsWith('en.rules')).filter(([, text]) =>
      ids.some((id) => new RegExp(`\\b${id}\\b`).test(text)),
    );
    expect(named).toEqual([]);
    expect(
      ALL.filter(([way, text]) => way.startsWith('en.rules') && /\b[a-z]+_[a-z_]+\b/.test(text)),
    ).toEqual([]);
  });

  it('explain only values that the fact has', () => {
    for (const name of FACT_NAMES) {
      const explained = Object.keys(LAW_TEXT.facts[name].values ?? {});
      expect(factValues(name)).toEqual(expect.arrayContaining(explained));
    }
  });
});

describe('judging', () => {
  /** Files that come along at run time when this one is imported, types apart. */
  function loaded(file: URL, seen: Set<string>): Set<string> {
    if (seen.has(file.pathname)) return seen;
    seen.add(file.pathname);
    const source = readFileSync(file, 'utf8');
    for (const [, clause = '', specifier = ''] of source.matchAll(
      /^(?:import|export)\s+([^;]*?)from '([^']+)';/gm,
    )) {
      if (clause.startsWith('type ') || !specifier.startsWith('.')) continue;
      loaded(new URL(specifier, file), seen);
    }
    return seen;
  }

  it('loads neither sentences nor the catalogue of instruments', () => {
    const files = [...loaded(new URL('../../src/law/index.ts', import.meta.url), new Set())];
    const heavy = files.filter((file) =>
      /corpus\/text\/en\/|corpus\/(instruments\/|positions|readings)/.test(file),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(heavy).toEqual([]);
  });
});
