/*
 * The help of the command line, made from the same table that runs the commands, so that the two cannot disagree.
 * In: commands. Out: text for a terminal of 100 columns, or the same as plain JSON.
 */
import type { Command, CommandOption } from './command.ts';

/** Options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, CommandOption>> = {
  json: { type: 'boolean', summary: 'one JSON document on stdout and nothing else' },
  help: { type: 'boolean', short: 'h', summary: 'this text' },
};

/** What `demarche --help` prints. */
export function helpForAll(commands: readonly Command[]): string {
  return [
    'Usage: npm run -s demarche -- COMMAND [options]',
    '',
    ...aligned(commands.map((command) => [command.name, command.summary])),
    '',
    'COMMAND --help tells more. Exit status: 0 all well, 1 something found wrong, 2 unusable call.',
  ].join('\n');
}

/** What `demarche COMMAND --help` prints. */
export function helpForOne(command: Command): string {
  const usage = ['Usage: npm run -s demarche --', command.name, command.operands, '[options]'];
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  return [
    usage.filter((part) => part !== '').join(' '),
    '',
    `${command.summary}.`,
    '',
    ...aligned(options.map(([name, option]) => [spelling(name, option), option.summary])),
  ].join('\n');
}

/** What the help says of a command, for programs: `--help --json`. */
export function helpDocument(command: Command): object {
  const { name, summary, operands } = command;
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  return { name, summary, operands, options: options.map(([option, told]) => ({ name: option, ...told })) };
}

function spelling(name: string, option: CommandOption): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
