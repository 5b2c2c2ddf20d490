/*
 * The command line finds its commands, says what it cannot use, and keeps --json to one document on stdout.
 */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/interface/cli/command.ts';
import { COMMANDS } from '../../../src/interface/cli/commands.ts';
import { runCommandLine } from '../../../src/interface/cli/command-line.ts';

/** A command that finds something wrong whenever it is given an operand. */
const weigh: Command = {
  name: 'weigh',
  summary: 'Weigh things',
  operands: 'THING...',
  options: { unit: { type: 'string', value: 'NAME', short: 'u', summary: 'unit of the result' } },
  run: (call, report) => {
    report.result({ things: call.operands, unit: call.options.unit ?? 'g' });
    report.line(`weighed ${String(call.operands.length)}`);
    report.notice('the scales creak');
    return Promise.resolve(call.operands.length > 0 ? 1 : 0);
  },
};

async function typed(...words: string[]) {
  let out = '';
  let err = '';
  const status = await runCommandLine(words, [weigh, ...COMMANDS], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { status, out, err };
}

describe('the command line', () => {
  it('runs a command with its options and operands', async () => {
    expect(await typed('weigh')).toEqual({ status: 0, out: 'weighed 0\n', err: 'the scales creak\n' });
    expect((await typed('weigh', 'a', '-u', 'kg')).status).toBe(1);
  });

  it('gives programs one JSON document and nothing else on stdout', async () => {
    const { out, err } = await typed('weigh', '--json', 'a', 'b', '--unit=kg');
    expect(JSON.parse(out)).toEqual({ things: ['a', 'b'], unit: 'kg' });
    expect(err).toBe('the scales creak\n');
  });

  it('names the command that was meant', async () => {
    const { status, out, err } = await typed('wiegh');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/no command "wiegh": did you mean weigh\?/);
  });

  it.each([
    [['serve', '--prot', '1'], /--prot/],
    [['serve', 'operand'], /operand/],
    [['serve', '--port'], /port/],
    [['serve', '--port', 'http'], /"http"/],
    [['serve', '--port', '65536'], /65536/],
    [['weigh', '--unit'], /unit/],
    [['weigh', '--unit', '--unit', 'g'], /--unit lacks its value/],
    [['weigh', '--unit', 'g', '-u', 'kg'], /--unit is given twice/],
    [['serve', '--port', '-1'], /"-1"/],
  ])('refuses %j with status 2', async (words, named) => {
    const plain = await typed(...words);
    expect(plain.status).toBe(2);
    expect(plain.out).toBe('');
    expect(plain.err).toMatch(named);
    const json = await typed(...words, '--json');
    expect(json.status).toBe(2);
    expect(JSON.parse(json.out)).toEqual({ error: expect.stringMatching(named) as string });
  });

  it('explains itself, and every command with all its options', async () => {
    for (const words of [[], ['--help'], ['help']]) {
      const { status, out } = await typed(...words);
      expect(status).toBe(0);
      for (const command of COMMANDS) expect(out).toContain(command.name);
    }
    for (const command of COMMANDS) {
      const { status, out } = await typed(command.name, '--help');
      expect(status).toBe(0);
      for (const option of [...Object.keys(command.options), 'json']) expect(out).toContain(`--${option}`);
    }
  });

  it('explains itself to programs in one JSON document', async () => {
    for (const words of [['--json'], ['--json', '--help'], ['--help', '--json'], ['help', '--json']]) {
      const { status, out } = await typed(...words);
      expect(status).toBe(0);
      const { commands } = JSON.parse(out) as { commands: { name: string }[] };
      expect(commands.map(({ name }) => name)).toEqual([weigh, ...COMMANDS].map(({ name }) => name));
    }
    for (const words of [
      ['weigh', '--help', '--json'],
      ['--json', 'weigh', '-h'],
    ]) {
      const { status, out } = await typed(...words);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        name: 'weigh',
        options: [{ name: 'unit', value: 'NAME' }, {}, {}],
      });
    }
  });

  it('takes a number below zero for a value, also behind a short name', async () => {
    const { out } = await typed('--json', 'weigh', 'a', '-u', '-5');
    expect(JSON.parse(out)).toEqual({ things: ['a'], unit: '-5' });
  });
});
