// Whatever is put in as an input, a run takes it or refuses it with a code: it never throws, and keeps nothing that a log cannot hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceRun,
  chained,
  headerFor,
  logFromText,
  openPlainRun,
  openRun,
  textFromLog,
  type ExerciseRun,
} from '../../../src/game/log/index.ts';
import type { Input } from '../../../src/game/rules/index.ts';
import { setupFor } from '../../support/given-exercise.ts';
import { miniatureScenario } from '../../support/miniature.ts';
import { anyInput } from '../../support/random-commands.ts';

const scenario = miniatureScenario();
const header = headerFor(scenario, 'test');
const seat = { kind: 'seat', seat: scenario.seats[0], participant: 'p' };
const WHITE = { kind: 'facilitator', participant: 'f' };
const HOST = { kind: 'host' };
const start = { author: HOST, at: 0, command: { type: 'start', setup: setupFor(scenario) } };
/** Milliseconds that a property over whole games may take on a slow machine. */
const SLOW = 180_000;

const give = (run: ExerciseRun, input: unknown) => advanceRun(run, input as Input);
const taken = (run: ExerciseRun, ...inputs: unknown[]): ExerciseRun =>
  inputs.reduce<ExerciseRun>((at, input) => {
    const next = give(at, input);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    return next.value;
  }, run);

const advance = { author: WHITE, at: 0, command: { type: 'advance' } };
const ready = { author: seat, at: 0, command: { type: 'ready' } };
const decision = taken(openRun(header), start, advance, advance, advance);
const ring: Record<string, unknown> = {};
ring.ring = ring;
class Odd {
  type = 'advance';
}
/** What no JSON holds. */
const odd = [undefined, 5n, () => 1, ring, Symbol('s'), NaN, new Odd(), new Date(0), new Map()];

describe('a run', () => {
  it('takes these inputs as they are, so that what is done to them below is what is refused', () => {
    expect(decision.position.phase).toBe('decision');
    taken(decision, { author: seat, at: 0, command: { type: 'seal', order: { acts: [], line: 'silence' } } });
    taken(openRun(header), start, ready);
  });

  it('refuses a field that is there and holds nothing', () => {
    const order = { acts: [], line: 'silence' };
    const refused = { ok: false, error: { code: 'turn/bad-command' } };
    for (const key of ['choice', 'named']) {
      const command = { type: 'seal', order: { ...order, [key]: undefined } };
      expect(give(decision, { author: seat, at: 0, command })).toMatchObject(refused);
    }
    for (const key of ['truth', 'turns']) {
      const command = { type: 'start', setup: { ...setupFor(scenario), [key]: undefined } };
      expect(give(openRun(header), { author: HOST, at: 0, command })).toMatchObject(refused);
    }
  });

  it('refuses whatever stands beside the fields of an input, its author or its command', () => {
    const refused = { ok: false, error: { code: 'turn/bad-command' } };
    const begun = taken(openRun(header), start);
    for (const junk of [1, 'x', null, ...odd]) {
      for (const input of [
        { ...ready, junk },
        { ...ready, author: { ...seat, junk } },
        { ...advance, author: { ...WHITE, junk } },
        { ...start, author: { ...HOST, junk } },
        { ...ready, command: { ...ready.command, junk } },
      ]) {
        expect(give(begun, input)).toMatchObject(refused);
      }
    }
  });

  it('refuses odd values in place of any field, and lists with holes', () => {
    const begun = taken(openRun(header), start);
    for (const value of [...odd, new Array<string>(1)]) {
      for (const input of [
        value,
        { ...ready, at: value },
        { ...ready, author: value },
        { ...ready, author: { ...seat, participant: value } },
        { ...ready, command: value },
        { ...ready, command: { type: value } },
        { ...ready, command: { type: 'message', to: value, text: { id: 't', hash: '0' } } },
        { ...ready, command: { type: 'message', to: [value], text: { id: 't', hash: '0' } } },
        { ...ready, command: { type: 'estimate', tokens: { a: value } } },
      ]) {
        if (Array.isArray(value) && input !== value && give(begun, input).ok) throw new Error('taken');
        expect(give(begun, input)).toMatchObject({ ok: false, error: { code: 'turn/bad-command' } });
      }
    }
  });

  it('refuses to start on another seed than its header is committed to, live and in play-outs', () => {
    const other = {
      ...start,
      command: { type: 'start', setup: setupFor(scenario, { seed: '8' }) },
    } as unknown as Input;
    expect(give(openRun(header), other)).toMatchObject({ ok: false, error: { code: 'log/other-seed' } });
    const plain = openPlainRun(header);
    expect(plain.give(other)).toMatchObject({ code: 'log/other-seed' });
    expect(plain.give(start as unknown as Input)).toBeUndefined();
    expect(chained(plain).entries).toHaveLength(1);
  });

  it(
    'takes thousands of random inputs without throwing, leaves them as they were, and its log can be written and read',
    () => {
      const spoilt = fc
        .tuple(anyInput(scenario), fc.constantFrom('author', 'command', ''), fc.constantFrom(...odd))
        .map(([input, where, value]) => {
          if (typeof input !== 'object' || input === null) return input;
          const record = input as Record<string, object>;
          return where === ''
            ? { ...record, at: value }
            : { ...record, [where]: { ...record[where], x: value } };
        });
      const anything = fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      });
      const asField = fc.tuple(anyInput(scenario), anything).map(([input, value]) => ({
        ...(input as object),
        command: value,
      }));
      fc.assert(
        fc.property(
          fc.array(
            fc.oneof(
              { weight: 30, arbitrary: anyInput(scenario) },
              { weight: 2, arbitrary: spoilt },
              { weight: 1, arbitrary: asField },
              { weight: 1, arbitrary: anything },
            ),
            { maxLength: 80, size: 'max' },
          ),
          (inputs) => {
            let run = taken(openRun(header), start);
            for (const input of inputs) {
              const before = JSON.stringify(run.position);
              const next = give(run, input);
              expect(JSON.stringify(run.position)).toBe(before);
              if (!next.ok) {
                expect(next.error.code).toMatch(/^(turn|rules|log)\//);
                continue;
              }
              run = next.value;
              const entry = run.entries.at(-1)!;
              expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
            }
            const read = logFromText(textFromLog({ header, entries: run.entries, texts: [] }));
            expect(read.ok && read.value.entries).toEqual(run.entries);
          },
        ),
        { numRuns: 60, seed: 31 },
      );
    },
    SLOW,
  );
});
