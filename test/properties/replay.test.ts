// Properties of the log: a file replays to the same digests; any change to it is found and its place named; rewinding loses nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from '../../src/base/index.ts';
import { playOut } from '../../src/analysis/index.ts';
import {
  advanceRun,
  effectiveEntries,
  headerFor,
  logFromText,
  openRun,
  positionAfter,
  replay,
  textFromLog,
  type ExerciseRun,
} from '../../src/game/log/index.ts';
import type { Input } from '../../src/game/rules/index.ts';
import type { ParticipantId } from '../../src/vocabulary/index.ts';
import { setupFor } from '../support/given-exercise.ts';
import { miniatureScenario } from '../support/miniature.ts';
import { anyInput } from '../support/random-commands.ts';

const scenario = miniatureScenario();
const json = (value: unknown): string => canonicalJson(value as JsonValue);
/** Milliseconds that a property over whole games may take on a slow machine. */
const SLOW = 180_000;
const facilitator = { kind: 'facilitator', participant: 'f' as ParticipantId } as const;

const randomRun = (inputs: readonly unknown[]): ExerciseRun => {
  let run = openRun(headerFor(scenario, 'test'));
  const start = {
    author: { kind: 'host' },
    at: 0,
    command: { type: 'start', setup: setupFor(scenario) },
  } as const;
  for (const input of [start, ...inputs]) {
    const next = advanceRun(run, input as Input);
    if (next.ok) run = next.value;
  }
  return run;
};

const fileOf = (run: ExerciseRun): string =>
  textFromLog({ header: run.header, entries: run.entries, texts: [] });

const proved = (text: string) => {
  const log = logFromText(text);
  if (!log.ok) return { ok: false as const, first: log.error[0]! };
  const result = replay(log.value);
  return result.ok ? { ok: true as const, result } : { ok: false as const, first: result.firstDifference! };
};

describe('a log', () => {
  it(
    'of random play, rewinds included, replays elsewhere to the same digest and position',
    () => {
      fc.assert(
        fc.property(fc.array(anyInput(scenario), { maxLength: 60, size: 'max' }), (inputs) => {
          const run = randomRun(inputs);
          const again = proved(fileOf(run));
          expect(again.ok).toBe(true);
          if (!again.ok) return;
          expect(again.result.digest).toBe(run.digest);
          expect(again.result.decidedAgain).toBe(true);
          expect(json(again.result.position)).toBe(json(run.position));
          expect(json(positionAfter(scenario, run.entries))).toBe(json(run.position));
        }),
        { numRuns: 60, seed: 11 },
      );
    },
    SLOW,
  );

  it(
    'changed in any one entry is found, and the place is named',
    () => {
      const run = playOut(scenario, { seed: '5', doctrine: 'cooperative' });
      const lines = fileOf(run).split('\n');
      fc.assert(
        fc.property(fc.integer({ min: 1, max: lines.length - 2 }), fc.nat(10_000), (line, at) => {
          const digits = Array.from(lines[line]!, (character, place) => ({ character, place }));
          const numbers = digits.filter(({ character }) => character >= '1' && character <= '8');
          const hit = numbers[at % Math.max(1, numbers.length)];
          fc.pre(hit !== undefined);
          const changed = [...lines];
          const raised = String(Number(hit.character) + 1);
          changed[line] = lines[line]!.slice(0, hit.place) + raised + lines[line]!.slice(hit.place + 1);
          const result = proved(changed.join('\n'));
          expect(result.ok).toBe(false);
          if (!result.ok) expect(result.first.line).toBeGreaterThan(0);
        }),
        { numRuns: 150, seed: 13 },
      );
    },
    SLOW,
  );

  it('cut off in the middle of a line says which line is truncated', () => {
    const text = fileOf(playOut(scenario, { seed: '6', doctrine: 'legalist' }));
    const cut = text.slice(0, text.length - 40);
    const result = proved(cut);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.first.code).toBe('log/truncated');
      expect(result.first.line).toBe(cut.split('\n').length);
    }
  });

  it('of another scenario than its header says is refused', () => {
    const run = playOut(scenario, { seed: '6', doctrine: 'legalist' });
    const header = { ...run.header, scenario: { ...run.header.scenario, hash: '0'.repeat(64) } };
    const result = proved(textFromLog({ header, entries: run.entries, texts: [] }));
    expect(result).toMatchObject({ ok: false, first: { code: 'log/other-scenario', line: 1 } });
  });

  it('of a newer format, an empty file and a file that is no log are each refused with a code', () => {
    const run = playOut(scenario, { seed: '6', doctrine: 'legalist' });
    const newer = textFromLog({ header: { ...run.header, format: 99 }, entries: [], texts: [] });
    expect(proved(newer)).toMatchObject({ ok: false, first: { code: 'log/newer-format' } });
    expect(proved('')).toMatchObject({ ok: false, first: { code: 'log/empty' } });
    expect(proved('hello')).toMatchObject({ ok: false, first: { code: 'log/not-json' } });
    expect(proved('{"header":{}}')).toMatchObject({ ok: false, first: { code: 'log/not-a-header' } });
  });
});

describe('rewinding', () => {
  it('is an entry that leads back to the very position, and nothing before it is lost', () => {
    const run = randomRun(
      Array.from({ length: 8 }, () => ({ author: facilitator, at: 0, command: { type: 'advance' } })),
    );
    const target = 4;
    const back = advanceRun(run, { author: facilitator, at: 0, command: { type: 'rewind', to: target } });
    expect(back.ok).toBe(true);
    if (!back.ok) return;
    expect(json(back.value.position)).toBe(json(positionAfter(scenario, run.entries, target)));
    expect(back.value.entries).toHaveLength(run.entries.length + 1);
    expect(effectiveEntries(back.value.entries, back.value.entries.length)).toHaveLength(target);
    const on = advanceRun(back.value, { author: facilitator, at: 0, command: { type: 'advance' } });
    expect(on.ok).toBe(true);
  });

  it('to where it stands, beyond the last entry or before the first is refused', () => {
    const run = randomRun([]);
    for (const to of [0, -1, 1, 99]) {
      const result = advanceRun(run, { author: facilitator, at: 0, command: { type: 'rewind', to } });
      expect(result).toMatchObject({ ok: false, error: { code: 'log/no-such-entry' } });
    }
  });
});
