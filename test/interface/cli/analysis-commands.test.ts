/*
 * coverage and balance say what an author has to know: what never happens, and whether there is a dilemma.
 * They play the miniature here, which is small; the flagship's own claims are held in test/analysis and docs/balance.md.
 */
import { describe, expect, it } from 'vitest';
import { DOCTRINES, SCALES } from '../../../src/vocabulary/index.ts';
import { documentOf, typedCommand } from './typed-command.ts';

const MINIATURE = ['--scenario', 'test/scenario/miniature/lantern-pass'];

interface Covered {
  readonly ok: boolean;
  readonly runs: number;
  readonly from: number;
  readonly endings: number;
  readonly fired: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly never: Readonly<Record<string, readonly string[]>>;
  readonly refused: object;
}

async function covered(...words: string[]): Promise<{ status: number; document: Covered }> {
  const { status, document } = await documentOf('coverage', ...words);
  return { status, document: document as Covered };
}

describe('coverage', () => {
  it('counts what fired and lists what never did; its status follows', async () => {
    const { status, document } = await covered(...MINIATURE, '--runs', '9');
    expect(document).toMatchObject({ scenario: 'lantern-pass', runs: 9, from: 1, refused: {} });
    for (const [what, counts] of Object.entries(document.fired)) {
      const never = Object.keys(counts).filter((id) => counts[id] === 0);
      expect(document.never[what]).toEqual(never);
    }
    const missing = Object.values(document.never).flat();
    expect(document.ok).toBe(missing.length === 0);
    expect(status).toBe(document.ok ? 0 : 1);
    expect(document.endings).toBe(Object.values(document.fired.endings!).filter((times) => times > 0).length);
  });

  it('prints what never fires', async () => {
    const { status, out } = await typedCommand('coverage', ...MINIATURE, '--runs', '1');
    const { document } = await covered(...MINIATURE, '--runs', '1');
    expect(status).toBe(1);
    for (const [what, ids] of Object.entries(document.never)) {
      for (const id of ids) expect(out).toContain(`never: ${what} ${id}`);
    }
  });

  it('plays other seeds from another one on', async () => {
    const first = await covered(...MINIATURE, '--runs', '4');
    const other = await covered(...MINIATURE, '--runs', '4', '--from', '50');
    expect(other.document.from).toBe(50);
    expect(other.document.fired).not.toEqual(first.document.fired);
  });

  it.each([[['--runs', '0']], [['--runs', 'many']], [['--from', '-3']]])('cannot use %j', async (words) => {
    expect((await typedCommand('coverage', ...MINIATURE, ...words)).status).toBe(2);
  });
});

interface Balanced {
  readonly ok: boolean;
  readonly rows: readonly { readonly truth: string; readonly doctrine: string; readonly means: object }[];
  readonly failures: readonly string[];
}

async function balanced(...words: string[]): Promise<{ status: number; document: Balanced }> {
  const { status, document } = await documentOf('balance', ...words);
  return { status, document: document as Balanced };
}

describe('balance', () => {
  it('has a row for every truth and doctrine; its status follows the claim', async () => {
    const { status, document } = await balanced(...MINIATURE, '--seeds', '2');
    const truths = new Set(document.rows.map((row) => row.truth));
    expect(document.rows).toHaveLength(truths.size * DOCTRINES.length);
    expect(document.ok).toBe(document.failures.length === 0);
    expect(status).toBe(document.ok ? 0 : 1);
  });

  it('names what fails of the claim', async () => {
    // In the miniature no doctrine has room to be best at anything: the claim fails, and says so.
    const { out } = await typedCommand('balance', ...MINIATURE, '--seeds', '1');
    const { document } = await balanced(...MINIATURE, '--seeds', '1');
    expect(document.failures.length).toBeGreaterThan(0);
    for (const failure of document.failures) expect(out).toContain(failure);
  });

  it('writes the document', async () => {
    const { out } = await typedCommand('balance', ...MINIATURE, '--seeds', '1', '--markdown');
    expect(out).toMatch(/^# Balance of lantern-pass\n/);
    for (const word of [...DOCTRINES, ...SCALES]) expect(out).toContain(word);
  });

  it.each([[['--seeds', '0']], [['--seeds', 'x']]])('cannot use %j', async (words) => {
    expect((await typedCommand('balance', ...MINIATURE, ...words)).status).toBe(2);
  });
});
