/*
 * Calls the command line as a person or a program does.
 * In: the words after the program's name. Out: status and what came on either stream; `document` reads the one of --json.
 */
import { runCommandLine } from '../../../src/interface/cli/command-line.ts';
import { COMMANDS } from '../../../src/interface/cli/commands.ts';

/** What a call came to. */
export interface Typed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command. */
export async function typedCommand(...words: string[]): Promise<Typed> {
  let out = '';
  let err = '';
  const status = await runCommandLine(words, COMMANDS, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { status, out, err };
}

/** The one document of a call with --json, and its status. */
export async function documentOf(...words: string[]): Promise<{ status: number; document: unknown }> {
  const { status, out } = await typedCommand(...words, '--json');
  return { status, document: JSON.parse(out) as unknown };
}
