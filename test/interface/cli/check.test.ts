/*
 * check tells what is wrong with scenarios: in lines for people, in one document for programs, with a status for scripts.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/interface/cli/commands.ts';
import { runCommandLine } from '../../../src/interface/cli/command-line.ts';

const MINIATURE = 'test/scenario/miniature/lantern-pass';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the miniature in which an author has made a mistake. */
function miniatureWith(from: string, to: string): string {
  cpSync('test/scenario/miniature', folder, { recursive: true });
  const file = path.join(folder, 'lantern-pass', 'scenario.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  return path.join(folder, 'lantern-pass');
}

async function check(...words: string[]) {
  let out = '';
  let err = '';
  const status = await runCommandLine(['check', ...words], COMMANDS, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { status, out, err };
}

describe('check', () => {
  it('finds nothing wrong with the shipped scenarios', async () => {
    const { status, out } = await check('--json');
    expect(JSON.parse(out)).toEqual({ ok: true, diagnostics: [] });
    expect(status).toBe(0);
  }, 60_000);

  it('names the place as a person would type it, says what is wrong and what was meant', async () => {
    const scenario = miniatureWith('asset: signal-house, min: 70', 'asset: signal-hose, min: 70');
    const { status, out } = await check(scenario, '--json');
    expect(status).toBe(1);
    const { ok, diagnostics } = JSON.parse(out) as { ok: boolean; diagnostics: Record<string, unknown>[] };
    expect(ok).toBe(false);
    expect(diagnostics).toContainEqual({
      code: 'scenario/unknown-reference',
      severity: 'error',
      file: `${scenario.split(path.sep).join('/')}/scenario.yaml`,
      line: 126,
      column: 39,
      path: 'objectives.0.grades.0.when.asset',
      message: 'There is no asset “signal-hose” in this scenario.',
      hint: 'signal-house',
    });
  });

  it('takes a file of the scenario, and a folder of scenarios, for the scenario', async () => {
    for (const operand of [
      MINIATURE,
      `${MINIATURE}/scenario.yaml`,
      `${MINIATURE}/text/en.yaml`,
      path.dirname(MINIATURE),
    ]) {
      const { status, out } = await check(operand);
      expect(status, operand).toBe(0);
      expect(out).toMatch(/lantern-pass\/scenario\.yaml:\d+:\d+ warning .*\[scenario\/few-hypotheses\]\n/);
      expect(out).toMatch(/scenarios: 1, errors: 0, warnings: 1\n$/);
    }
  });

  it('speaks French', async () => {
    const { out } = await check(MINIATURE, '--language', 'fr');
    expect(out).toMatch(/avertissement .*2 hypothèses/);
  });

  it('uses the shipped catalogue where a scenario has none beside it', async () => {
    cpSync(MINIATURE, path.join(folder, 'alone', 'lantern-pass'), { recursive: true });
    const { status, out } = await check(path.join(folder, 'alone', 'lantern-pass'), '--json');
    expect(status).toBe(1);
    // Its note verbale is another one, but it is there.
    expect(out).not.toMatch(/note-verbale/);
  });

  it.each([
    [['nowhere'], /"nowhere"/],
    [['src'], /no scenario in "src"/],
    [['--language', 'tlh'], /"tlh"/],
  ])('cannot use %j', async (words, reason) => {
    const { status, out, err } = await check(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(reason);
  });
});
