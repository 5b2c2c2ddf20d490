/*
 * Finds the command that was called, takes its options apart and runs it.
 * In: the words after the program's name, and a terminal. Out: what the command prints, and its exit status.
 * It knows no command by name and never ends the process.
 */
import { parseArgs } from 'node:util';
import { err, nearest, ok, type Result } from '../../base/index.ts';
import type { Call, Command, ExitStatus } from './command.ts';
import { COMMON_OPTIONS, helpForAll, helpForOne } from './help-text.ts';
import { reportToTerminal, type Terminal } from './report-to-terminal.ts';

/** Runs what `words` ask for among `commands`. Rejects only for bugs. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const [name, ...rest] = words;
  const report = reportToTerminal(terminal, rest.includes('--json') || name === '--json');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(`${helpForAll(commands)}\n`);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) return report.unusable(unknownCommand(name, commands));
  const call = callFrom(rest, command);
  if (!call.ok) return report.unusable(`${name}: ${call.error}; see ${name} --help`);
  if (call.value.options.help === true) {
    terminal.out(`${helpForOne(command)}\n`);
    return 0;
  }
  return command.run(call.value, report);
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const guess = nearest(name, names);
  const hint = guess === undefined ? `the commands are ${names.join(', ')}` : `did you mean ${guess}?`;
  return `there is no command "${name}": ${hint}`;
}

function callFrom(words: readonly string[], command: Command): Result<Call, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: parseOptions({ ...command.options, ...COMMON_OPTIONS }),
      allowPositionals: command.operands !== '',
    });
    return ok({ options: values, operands: positionals });
  } catch (error) {
    // parseArgs throws TypeErrors with codes for what a person typed; everything else is a bug.
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    return err(firstSentence(error.message));
  }
}

function parseOptions(
  options: Command['options'],
): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      { type, ...(short !== undefined && { short }) },
    ]),
  );
}

function firstSentence(text: string): string {
  const [first = text] = text.split(/\.\s|\n/);
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.replace(/\.$/, '');
}
