/*
 * Finds the command that was called, takes its options apart and runs it.
 * In: the words after the program's name, and a terminal. Out: what the command prints, and its exit status.
 * It knows no command by name and never ends the process.
 */
import { parseArgs } from 'node:util';
import { err, nearest, ok, type Result } from '../../base/index.ts';
import type { Call, Command, ExitStatus } from './command.ts';
import { COMMON_OPTIONS, helpDocument, helpForAll, helpForOne } from './help-text.ts';
import { reportToTerminal, type Terminal } from './report-to-terminal.ts';

/** Runs what `words` ask for among `commands`. Rejects only for bugs. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const report = reportToTerminal(terminal, words.includes('--json'));
  // `--json` may stand before the command as well.
  const [name, ...rest] = words.slice(words.findIndex((word) => word !== '--json'));
  if (name === undefined || name === '--json' || name === '--help' || name === '-h' || name === 'help') {
    report.result({ commands: commands.map(helpDocument) });
    report.line(helpForAll(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) return report.unusable(unknownCommand(name, commands));
  const call = callFrom(rest, command);
  if (!call.ok) return report.unusable(`${name}: ${call.error}; see ${name} --help`);
  if (call.value.options.help === true) {
    report.result(helpDocument(command));
    report.line(helpForOne(command));
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
  const options = { ...command.options, ...COMMON_OPTIONS };
  const without = optionWithoutValue(words, options);
  if (without !== undefined) return err(`${without} lacks its value`);
  try {
    const { values, positionals, tokens } = parseArgs({
      args: withNumbersJoined(words, options),
      options: parseOptions(options),
      allowPositionals: command.operands !== '',
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find(
      (name, place) => options[name]?.type === 'string' && names.indexOf(name) < place,
    );
    if (twice !== undefined) return err(`--${twice} is given twice`);
    return ok({ options: values, operands: positionals });
  } catch (error) {
    // parseArgs throws TypeErrors with codes for what a person typed; everything else is a bug.
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    return err(firstSentence(error.message));
  }
}

/** Whether a word is an option that takes the word after it as its value. */
function takesNext(word: string | undefined, options: Command['options']): boolean {
  if (word === undefined) return false;
  return Object.entries(options).some(
    ([name, { type, short }]) =>
      type === 'string' && (word === `--${name}` || (short !== undefined && word === `-${short}`)),
  );
}

/** The first option whose value is left out: another option follows it, which parseArgs would call ambiguous. */
function optionWithoutValue(words: readonly string[], options: Command['options']): string | undefined {
  return words.find((word, place) => {
    const next = words[place + 1];
    return takesNext(word, options) && next !== undefined && /^-\D/.test(next);
  });
}

/** A number below zero is a value, so that the command itself can say what it takes; parseArgs wants it joined to its option. */
function withNumbersJoined(words: readonly string[], options: Command['options']): string[] {
  return words.flatMap((word, place) => {
    const isNumber = (text: string | undefined): boolean => text !== undefined && /^-\d/.test(text);
    if (isNumber(word) && takesNext(words[place - 1], options)) return [];
    const next = words[place + 1];
    if (!takesNext(word, options) || !isNumber(next)) return [word];
    return [word.startsWith('--') ? `${word}=${next ?? ''}` : `${word}${next ?? ''}`];
  });
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
