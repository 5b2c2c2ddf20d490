// Properties of logs forged with care: whoever edits an entry and reckons every digest after it anew, those of the positions too,
// is still found, at the first place where what stands there is not what the rules give.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, plainCopy, type JsonValue } from '../../src/base/index.ts';
import { playOut } from '../../src/analysis/index.ts';
import {
  advanceRun,
  logFromText,
  openRun,
  positionAfter,
  replay,
  seedCommitment,
  textFromLog,
  type ExerciseLog,
  type LogEntry,
  type LogHeader,
} from '../../src/game/log/index.ts';
import { entryDigest, headerDigest, positionDigest } from '../../src/game/log/digests.ts';
import { ENGINE_VERSION } from '../../src/game/log/log-entry.ts';
import type { GameEvent, Input } from '../../src/game/rules/index.ts';
import { miniatureScenario } from '../support/miniature.ts';
import { anyInput } from '../support/random-commands.ts';

const scenario = miniatureScenario();
const run = playOut(scenario, { seed: '5', doctrine: 'cooperative' });
const json = (value: unknown): string => canonicalJson(value as JsonValue);
const HEADER_LINES = 1;
/** Milliseconds that a property over whole games may take on a slow machine. */
const SLOW = 180_000;

/** The entries with every digest as if they had been played so; false positions are folded from the false events. */
const rechained = (entries: readonly LogEntry[], header: LogHeader = run.header): LogEntry[] => {
  let digest = headerDigest(header);
  const chained: LogEntry[] = [];
  for (const entry of entries) {
    digest = entryDigest(digest, entry);
    chained.push({ ...entry, digest });
    if (entry.position === undefined) continue;
    const position = positionDigest(positionAfter(scenario, chained));
    chained[chained.length - 1] = { ...entry, digest, position };
  }
  return chained;
};

/** What replay says of the file of these entries. */
const proved = (entries: readonly LogEntry[]) => {
  const log = logFromText(textFromLog({ header: run.header, entries, texts: [] }));
  if (!log.ok) throw new Error(JSON.stringify(log.error));
  return replay(log.value satisfies ExerciseLog);
};

/** A number in the value moved by one, the `at`-th of all that it holds; `undefined` where it holds none. */
const nudged = <T>(value: T, at: number): T | undefined => {
  const copy = plainCopy(value);
  const places: (() => void)[] = [];
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    const record = inner as Record<string, unknown>;
    for (const [key, one] of Object.entries(record)) {
      if (typeof one === 'number') places.push(() => (record[key] = one + 1));
      else visit(one);
    }
  };
  visit(copy);
  places[at % Math.max(1, places.length)]?.();
  return places.length > 0 ? copy : undefined;
};

type Forgery = (events: readonly GameEvent[], at: number) => readonly GameEvent[] | undefined;
const FORGERIES: Readonly<Record<string, Forgery>> = {
  'moves a number': (events, at) => nudged(events, at),
  'leaves one out': (events, at) => events.filter((_, place) => place !== at % events.length),
  'tells one twice': (events, at) =>
    events.flatMap((event, place) => (place === at % events.length ? [event, event] : [event])),
  'tells them the other way round': (events) => [...events].reverse(),
};

const somewhere = fc.nat(run.entries.length - 1);

describe('a log whose digests were all reckoned anew', () => {
  it('by somebody who changed nothing proves itself: the forger’s pen is a good one', () => {
    const entries = rechained(run.entries);
    expect(json(entries)).toBe(json(run.entries));
    expect(proved(entries)).toMatchObject({ ok: true, digest: run.digest });
  });

  it.each(Object.keys(FORGERIES))(
    'after an edit of the events that %s is found at that very entry',
    (name) => {
      let forged = 0;
      fc.assert(
        fc.property(somewhere, fc.nat(10_000), (place, at) => {
          const entry = run.entries[place]!;
          const events = entry.events.length > 0 ? FORGERIES[name]!(entry.events, at) : undefined;
          fc.pre(events !== undefined && json(events) !== json(entry.events));
          forged += 1;
          const edited = run.entries.map((one, each) => (each === place ? { ...one, events } : one));
          const result = proved(rechained(edited));
          expect(result).toMatchObject({
            ok: false,
            entries: place,
            firstDifference: { code: 'log/other-events', line: entry.sequence + HEADER_LINES },
          });
        }),
        { numRuns: 40, seed: 23 },
      );
      expect(forged).toBe(40);
    },
    SLOW,
  );

  it(
    'after an edit of an input is found where the rules first give something else for it, or is what the rules give',
    () => {
      let found = 0;
      let harmless = 0;
      fc.assert(
        fc.property(
          somewhere,
          anyInput(scenario),
          fc.boolean(),
          fc.nat(10_000),
          (place, other, swaps, at) => {
            const entry = run.entries[place]!;
            const input = swaps ? (other as Input) : nudged(entry.input, at);
            fc.pre(input !== undefined);
            const edited = run.entries.map((one, each) => (each === place ? { ...one, input } : one));
            // What the rules really give for these inputs, and where that first is not what the log tells.
            let honest = openRun(run.header);
            const wrong = edited.findIndex((one) => {
              const next = advanceRun(honest, one.input);
              if (!next.ok) return true;
              honest = next.value;
              return json(honest.entries.at(-1)!.events) !== json(one.events);
            });
            fc.pre(logFromText(textFromLog({ header: run.header, entries: edited, texts: [] })).ok);
            const result = proved(rechained(edited));
            expect(result.ok).toBe(wrong < 0);
            // Another time or hand is nothing that the rules give: such a log tells of other people, not of other play.
            if (wrong < 0) harmless += 1;
            if (wrong < 0) return;
            found += 1;
            expect(result.entries).toBe(wrong);
            expect(result.firstDifference!.line).toBe(wrong + 1 + HEADER_LINES);
          },
        ),
        { numRuns: 120, seed: 29 },
      );
      expect(found).toBeGreaterThan(30);
      expect(harmless).toBeGreaterThan(0);
    },
    SLOW,
  );

  it('after an edit of nothing but a position is found where that stands', () => {
    const place = run.entries.findIndex((entry) => entry.position !== undefined);
    const edited = run.entries.map((one, each) =>
      each === place ? { ...one, position: '0'.repeat(64) } : one,
    );
    expect(proved(edited)).toMatchObject({
      ok: false,
      entries: place,
      firstDifference: { code: 'log/other-position', line: place + 1 + HEADER_LINES },
    });
  });
});

/** What somebody would have the log tell: another ending, other verdicts, an act of nobody's, positions left out. */
const LIES: Readonly<Record<string, (entries: readonly LogEntry[]) => LogEntry[]>> = {
  'the truth': (entries) => [...entries],
  'that no position was recorded': (entries) =>
    entries.map(({ sequence, input, events, digest }) => ({ sequence, input, events, digest })),
  'another ending': (entries) =>
    entries.map((entry) => ({
      ...entry,
      events: entry.events.map((event) =>
        event.type === 'ending-reached' ? ({ ...event, ending: 'none' } as unknown as GameEvent) : event,
      ),
    })),
  'of an act by nobody': (entries) =>
    entries.map((entry, place) =>
      place === entries.length - 1
        ? {
            ...entry,
            input: {
              ...entry.input,
              author: { kind: 'seat', seat: 'nobody', participant: 'p' },
            } as unknown as Input,
          }
        : entry,
    ),
};
/** Versions of which there has never been a log, and the code that names the field. */
const FOREIGN: readonly (readonly [object, string])[] = [
  [{ engine: 0 }, 'log/unknown-engine'],
  [{ engine: -0.5 }, 'log/unknown-engine'],
  [{ engine: ENGINE_VERSION + 1 }, 'log/newer-format'],
  [{ law: '99' }, 'log/unknown-law'],
  [{ law: '' }, 'log/unknown-law'],
  [{ format: -3 }, 'log/unknown-format'],
  [{ format: 1.5 }, 'log/unknown-format'],
  [{ lens: 'martian' }, 'log/unknown-lens'],
];

describe('a log that says it was made by another engine, law, format or lens', () => {
  const cases = FOREIGN.flatMap(([change, code]) => Object.keys(LIES).map((lie) => ({ change, code, lie })));

  it.each(cases)('($change), telling $lie, is refused by $code', ({ change, code, lie }) => {
    const header: LogHeader = { ...run.header, ...change };
    const entries = rechained(LIES[lie]!(run.entries), header);
    const refused = { code, line: 1 };
    // As it stands in a save, and as a file.
    const saved = replay({ header, entries, texts: [] });
    expect(saved).toMatchObject({ ok: false, entries: 0, decidedAgain: false, firstDifference: refused });
    const read = logFromText(textFromLog({ header, entries, texts: [] }));
    expect(read).toMatchObject({ ok: false, error: [refused] });
  });
});

describe('a log under its true header', () => {
  it('that leaves out the positions is found where a turn first closes', () => {
    const place = run.entries.findIndex((entry) => entry.position !== undefined);
    const result = proved(rechained(LIES['that no position was recorded']!(run.entries)));
    expect(result).toMatchObject({
      ok: false,
      entries: place,
      firstDifference: { code: 'log/other-position', line: place + 1 + HEADER_LINES },
    });
  });

  it.each(['another ending', 'of an act by nobody'])('that tells %s is found', (lie) => {
    const entries = rechained(LIES[lie]!(run.entries));
    expect(json(entries)).not.toBe(json(run.entries));
    expect(proved(entries)).toMatchObject({ ok: false, decidedAgain: true });
  });

  it('that commits itself to another seed is found where it starts', () => {
    const header = { ...run.header, commitment: seedCommitment('6') };
    const entries = rechained(run.entries, header);
    expect(replay({ header, entries, texts: [] })).toMatchObject({
      ok: false,
      entries: 0,
      firstDifference: { code: 'log/refused-input', line: 2, data: { code: 'log/other-seed' } },
    });
  });
});
