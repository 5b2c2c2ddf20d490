/*
 * play plays the same exercise again for the same words, and replay proves the log of it, or names the line that differs.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entryDigest,
  headerDigest,
  textFromLog,
  type LogEntry,
  type LogHeader,
} from '../../../src/game/log/index.ts';
import type { PlayResult } from '../../../src/interface/cli/play-result.ts';
import { shippedScenario } from '../../../src/scenario/shipped.ts';
import { SCALES } from '../../../src/vocabulary/index.ts';
import { documentOf, typedCommand } from './typed-command.ts';

const FLAGSHIP = 'dark-isthmus';
const PLAY = ['play', '--scenario', FLAGSHIP, '--seed', '11'];

let folder = '';
let log = '';
let played: PlayResult;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-play-'));
  log = path.join(folder, 'first.ndjson');
  const { status, document } = await playDocument(...PLAY, '--log', log);
  expect(status).toBe(0);
  played = document;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Proof {
  readonly ok: boolean;
  readonly entries: number;
  readonly digest: string;
  readonly ended: boolean;
  readonly decidedAgain: boolean;
  readonly firstDifference: null | {
    readonly code: string;
    readonly line: number;
    readonly message: string;
    readonly data: object;
  };
}

/** What play prints with --json. */
async function playDocument(...words: string[]): Promise<{ status: number; document: PlayResult }> {
  const { status, document } = await documentOf(...words);
  return { status, document: document as PlayResult };
}

/** What replay prints with --json. */
async function replayDocument(...words: string[]): Promise<{ status: number; document: Proof }> {
  const { status, document } = await documentOf(...words);
  return { status, document: document as Proof };
}

/** The log with one line changed, in a file of its own. */
function logWith(name: string, change: (lines: string[]) => string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(log, 'utf8').split('\n')).join('\n'));
  return file;
}

function headerOf(file: string): LogHeader {
  const [first = ''] = readFileSync(file, 'utf8').split('\n');
  return (JSON.parse(first) as { header: LogHeader }).header;
}

function entriesOf(file: string): LogEntry[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"entry"'));
  return lines.map((line) => (JSON.parse(line) as { entry: LogEntry }).entry);
}

function changedAt(line: number, from: RegExp, to: string) {
  return (lines: string[]): string[] =>
    lines.map((text, place) => (place + 1 === line ? text.replace(from, to) : text));
}

describe('play', () => {
  it('tells how it went', () => {
    expect(played).toMatchObject({ scenario: FLAGSHIP, seed: '11', turns: 6 });
    expect(played.scenarioHash).toBe(shippedScenario(FLAGSHIP)?.hash);
    expect(played.ending).not.toBe('');
    expect(played.acts.length).toBeGreaterThan(10);
    for (const { seat, turn, known, true: found } of played.acts) {
      expect(Object.keys(played.scores.seats)).toContain(seat);
      expect(turn).toBeGreaterThanOrEqual(1);
      expect(known.path.length).toBeGreaterThan(0);
      expect(found.path.length).toBeGreaterThan(0);
    }
    for (const scores of [played.scores.table, ...Object.values(played.scores.seats)]) {
      expect(Object.keys(scores)).toEqual([...SCALES]);
      for (const points of Object.values(scores)) {
        if (points !== null) expect(points >= 0 && points <= 100).toBe(true);
      }
    }
  });

  it('plays the same again for the same words, byte for byte', async () => {
    const again = path.join(folder, 'again.ndjson');
    const { document } = await playDocument(...PLAY, '--log', again);
    expect(document).toEqual(played);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(log, 'utf8'));
  });

  it('plays something else for another seed', async () => {
    const { document } = await playDocument('play', '--scenario', FLAGSHIP, '--seed', '12');
    expect(document.digest).not.toBe(played.digest);
  });

  it('does what its options say', async () => {
    const { document } = await playDocument(
      ...['play', '--scenario', FLAGSHIP, '--seed', '3', '--turns', '2'],
      ...['--length', 'short', '--bots', 'passive', '--truth', 'framed'],
    );
    expect(document).toMatchObject({ turns: 2, hypothesis: 'framed', acts: [] });
    expect(document.scores.table.law).toBeNull();
  });

  it('compiles a folder to the same hash as the build, with what lies beside it', async () => {
    const copies = path.join(folder, 'scenarios');
    for (const name of [FLAGSHIP, '_shared']) {
      cpSync(path.join('scenarios', name), path.join(copies, name), { recursive: true });
    }
    const { document } = await playDocument(
      ...['play', '--scenario', path.join(copies, FLAGSHIP), '--seed', '11'],
    );
    expect(document).toEqual(played);
  });

  it('tells people the same in lines', async () => {
    const { status, out } = await typedCommand(...PLAY);
    expect(status).toBe(0);
    for (const word of [played.ending, played.digest, 'protection', 'turn 6']) expect(out).toContain(word);
  });

  it.each([
    [['play', '--scenario', 'dark-istmus', '--seed', '1'], /"dark-istmus": did you mean dark-isthmus\?/],
    [['play', '--seed', '1'], /--scenario is missing/],
    [['play', '--scenario', 'src', '--seed', '1'], /no scenario in "src"/],
    [['play', '--scenario', FLAGSHIP], /--seed is missing/],
    [[...PLAY.slice(0, 4), 'x'], /--seed is a whole number.*"x"/],
    [[...PLAY.slice(0, 4), '-1'], /--seed is a whole number.*"-1"/],
    [[...PLAY, '--seed', '2'], /--seed is given twice/],
    [[...PLAY.slice(0, 4), '--turns', '2'], /--seed lacks its value/],
    [[...PLAY, '--bots', 'coersive'], /"coersive": did you mean coercive\?/],
    [[...PLAY, '--truth', 'framd'], /"framd": did you mean framed\?/],
    [[...PLAY, '--length', 'long'], /one of short, medium, full/],
    [[...PLAY, '--turns', '0'], /--turns is a whole number from 1 to 12, not "0"/],
    [[...PLAY, '--turns', '2.5'], /"2.5"/],
    [[...PLAY, '--log', path.join('no', 'such', 'folder', 'log')], /cannot write/],
  ])('refuses %j with status 2', async (words, named) => {
    const { status, out, err } = await typedCommand(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(named);
  });

  it('says where a scenario on disk is wrong', async () => {
    const broken = path.join(folder, 'broken');
    cpSync('test/scenario/miniature', broken, { recursive: true });
    const file = path.join(broken, 'lantern-pass', 'scenario.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('asset: signal-house', 'asset: signal-hose'));
    const scenario = path.join(broken, 'lantern-pass');
    const { status, err } = await typedCommand('play', '--scenario', scenario, '--seed', '1');
    expect(status).toBe(2);
    expect(err).toMatch(/does not compile: .*scenario\.yaml:\d+: scenario\//);
  });
});

describe('replay', () => {
  it('proves the log of play', async () => {
    const { status, document } = await replayDocument('replay', log);
    expect(status).toBe(0);
    const { entries, digest } = played;
    expect(document).toEqual({
      ok: true,
      entries,
      digest,
      ended: true,
      decidedAgain: true,
      firstDifference: null,
    });
    const { out } = await typedCommand('replay', log);
    expect(out).toContain(`${String(entries)} entries proved by deciding them again`);
    expect(out).not.toContain('stops');
  });

  it.each([
    ['engine', 0],
    ['engine', -0.5],
    ['format', -3],
    ['law', '99'],
    ['lens', 'martian'],
  ])(
    'never says of a log with another %s (%j) that it is proved, though its chain is whole',
    async (field, value) => {
      const header = { ...headerOf(log), [field]: value };
      let digest = headerDigest(header);
      const entries = entriesOf(log).map((entry) => {
        digest = entryDigest(digest, entry);
        return { ...entry, digest };
      });
      const file = path.join(folder, 'foreign.ndjson');
      writeFileSync(file, textFromLog({ header, entries, texts: [] }));
      const { status, document } = await replayDocument('replay', file);
      expect(status).toBe(1);
      expect(document).toMatchObject({ ok: false, entries: 0, ended: false, decidedAgain: false });
      expect(document.firstDifference).toMatchObject({
        code: `log/unknown-${field}`,
        line: 1,
        data: { field },
      });
      expect(document.firstDifference?.message).toContain(`(${field})`);
      const { out } = await typedCommand('replay', file);
      expect(out).toContain('0 entries proved');
    },
  );

  it('proves a log of an exercise under way, and says where it stops', async () => {
    const header = headerOf(log);
    const half = path.join(folder, 'half.ndjson');
    writeFileSync(half, textFromLog({ header, entries: entriesOf(log).slice(0, 99), texts: [] }));
    const { status, document } = await replayDocument('replay', half);
    expect(status).toBe(0);
    expect(document).toMatchObject({ ok: true, entries: 99, ended: false, firstDifference: null });
    const { out } = await typedCommand('replay', half);
    expect(out).toMatch(/stops in turn \d, phase [a-z]+: the exercise was not ended/);
    writeFileSync(half, textFromLog({ header, entries: entriesOf(log).slice(0, 1), texts: [] }));
    expect((await typedCommand('replay', half)).out).toContain('stops before turn 1, phase orientation');
  });

  it('finds a log that was cut between two lines, and proves what is left of it', async () => {
    const file = logWith('head.ndjson', (lines) => [...lines.slice(0, 100), '']);
    const { status, document } = await replayDocument('replay', file);
    expect(status).toBe(1);
    expect(document).toMatchObject({ ok: false, entries: 99, ended: false });
    expect(document.firstDifference).toMatchObject({ code: 'log/truncated', line: 101 });
    expect((await typedCommand('replay', file)).out).toContain(`${file}:101 `);
  });

  it('names the line of an entry that was edited, and proves those before it', async () => {
    const file = logWith('edited.ndjson', changedAt(9, /"at":0/, '"at":1'));
    const { status, document } = await replayDocument('replay', file);
    expect(status).toBe(1);
    expect(document).toMatchObject({ ok: false, entries: 7 });
    expect(document.firstDifference).toMatchObject({ code: 'log/broken-chain', line: 9 });
    expect(document.firstDifference?.message).toMatch(/edited/);
    const { out } = await typedCommand('replay', file);
    expect(out).toContain(`${file}:9 `);
  });

  it.each([
    [
      'cut off in the middle',
      (lines: string[]) => [...lines.slice(0, 20), '{"entry":{"seq'],
      'log/truncated',
      21,
    ],
    ['with a line that is not JSON', changedAt(15, /^\{/, '['), 'log/not-json', 15],
    [
      'without one of its entries',
      (lines: string[]) => lines.filter((_, place) => place !== 11),
      'log/gap',
      12,
    ],
    ['of a scenario that was changed', changedAt(1, /"start":6/, '"start":7'), 'log/other-scenario', 1],
    ['that is something else', () => ['{"name":"x"}'], 'log/not-a-header', 1],
  ])('finds a log %s', async (name, change, code, line) => {
    const file = logWith(`${name}.ndjson`, change);
    const { status, document } = await replayDocument('replay', file);
    expect(status).toBe(1);
    expect(document.ok).toBe(false);
    expect(document.firstDifference).toMatchObject({ code, line });
  });

  it.each([[[]], [['a', 'b']], [['no-such-file']], [['src']]])('cannot use %j', async (operands) => {
    expect((await typedCommand('replay', ...operands)).status).toBe(2);
  });
});
