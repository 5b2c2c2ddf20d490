// Files of logs: cut anywhere they are found, and no line may hold more than a log does.
import { describe, expect, it } from 'vitest';
import { playOut } from '../../../src/analysis/index.ts';
import {
  advanceRun,
  headerFor,
  logBefore,
  logFromText,
  openRun,
  replay,
  textFromLog,
  type ExerciseRun,
} from '../../../src/game/log/index.ts';
import { setupFor } from '../../support/given-exercise.ts';
import { miniatureScenario } from '../../support/miniature.ts';

const scenario = miniatureScenario();
const run = playOut(scenario, { seed: '5', doctrine: 'cooperative' });
const fileOf = ({ header, entries }: Pick<ExerciseRun, 'header' | 'entries'>): string =>
  textFromLog({ header, entries, texts: [] });
const text = fileOf(run);
const lines = text.split('\n');

/** The file with one line changed. */
const edited = (line: number, change: (value: Record<string, Record<string, unknown>>) => object): string =>
  lines
    .map((one, place) =>
      place === line - 1
        ? JSON.stringify(change(JSON.parse(one) as Record<string, Record<string, unknown>>))
        : one,
    )
    .join('\n');

describe('the file of a log', () => {
  it('is found to be cut, wherever it is cut', () => {
    for (let kept = 1; kept < lines.length - 1; kept += 1) {
      for (const cut of [lines.slice(0, kept), [...lines.slice(0, kept), '']]) {
        const read = logFromText(cut.join('\n'));
        expect(read).toMatchObject({ ok: false, error: [{ code: 'log/truncated', line: cut.length }] });
      }
    }
    for (const half of [5, 40, 90]) {
      const cut = text.slice(0, -half);
      const read = logFromText(cut);
      const line = cut.split('\n').length;
      expect(read).toMatchObject({ ok: false, error: [{ code: 'log/truncated', line }] });
    }
  });

  it('is whole without its last newline, with Windows line ends, and behind a byte order mark', () => {
    for (const same of [text.trimEnd(), text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const read = logFromText(same);
      expect(read.ok && replay(read.value)).toMatchObject({ ok: true, digest: run.digest, ended: true });
    }
  });

  it('of an exercise under way is whole as well, and says that it was not ended', () => {
    const lobby = openRun(headerFor(scenario, 'test'));
    const setup = setupFor(scenario);
    const begun = advanceRun(lobby, { author: { kind: 'host' }, at: 0, command: { type: 'start', setup } });
    if (!begun.ok) throw new Error(begun.error.code);
    for (const some of [lobby, begun.value, { ...run, entries: run.entries.slice(0, 7) }]) {
      const read = logFromText(fileOf(some));
      expect(read.ok && replay(read.value)).toMatchObject({ ok: true, ended: false });
    }
  });

  it('whose closing line does not fit, or is not the last, is refused with the line', () => {
    const end = lines.length - 1;
    const wrongEnd = { ok: false, error: [{ code: 'log/other-end', line: end }] };
    expect(logFromText(edited(end, ({ end: last }) => ({ end: { ...last, entries: 3 } })))).toMatchObject(
      wrongEnd,
    );
    expect(
      logFromText(edited(end, ({ end: last }) => ({ end: { ...last, digest: '0'.repeat(64) } }))),
    ).toMatchObject(wrongEnd);
    const without = [...lines.slice(0, end - 2), lines[end - 1], ''].join('\n');
    expect(logFromText(without)).toMatchObject({
      ok: false,
      error: [{ code: 'log/other-end', line: end - 1 }],
    });
    const after = [...lines.slice(0, end), lines[end - 2], ''].join('\n');
    expect(logFromText(after)).toMatchObject({
      ok: false,
      error: [{ code: 'log/not-an-entry', line: end + 1 }],
    });
  });

  it('with a field that no log has is refused with the line', () => {
    const beside = [
      edited(3, ({ entry }) => ({ entry: { ...entry, note: 'x' } })),
      edited(3, ({ entry }) => ({ entry, note: 'x' })),
      edited(3, ({ entry }) => ({ entry: { ...entry, position: 7 } })),
      edited(3, ({ entry }) => ({ entry: { ...entry, input: { ...(entry!.input as object), note: 'x' } } })),
    ];
    for (const one of beside) {
      expect(logFromText(one)).toMatchObject({ ok: false, error: [{ code: 'log/not-an-entry', line: 3 }] });
    }
    const header = edited(1, ({ header: first }) => ({ header: { ...first, note: 'x' } }));
    expect(logFromText(header)).toMatchObject({ ok: false, error: [{ code: 'log/not-a-header', line: 1 }] });
  });

  it('with a key that could reach a prototype is refused with the line, wherever the key stands', () => {
    for (const key of ['__proto__', 'constructor', 'toJSON']) {
      for (const [place, line] of [
        [0, 1],
        [4, 5],
      ] as const) {
        const changed = lines.map((one, each) =>
          each === place ? one.replace(/^\{"(\w+)":\{/, `{"$1":{"${key}":{"x":1},`) : one,
        );
        expect(logFromText(changed.join('\n'))).toMatchObject({
          ok: false,
          error: [{ code: 'log/unsafe-key', line, data: { key } }],
        });
      }
    }
  });

  it('that is damaged still gives what stands before the damage', () => {
    expect(logBefore(text, 6)?.entries).toHaveLength(4);
    expect(logBefore('hello', 6)).toBeUndefined();
  });
});

describe('a save', () => {
  it('whose entry holds more than an entry does does not prove itself', () => {
    const entries = run.entries.map((entry, place) => (place === 3 ? { ...entry, note: 'x' } : entry));
    expect(replay({ header: run.header, entries, texts: [] })).toMatchObject({
      ok: false,
      entries: 3,
      firstDifference: { code: 'log/not-an-entry', line: 5 },
    });
  });
});
