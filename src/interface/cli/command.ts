/*
 * What a command of the command line is made of; each lives in its own file under commands/ and in the table commands.ts.
 * In: nothing. Out: the types that commands, the table and the dispatcher share. No command is named here.
 */

/** 0: done and all is well; 1: done and something was found wrong; 2: the call cannot be used. Crashes exit with 70. */
export type ExitStatus = 0 | 1 | 2;

/** One `--name` that a command takes, in the form of Node's parseArgs. `json` and `help` are there for every command. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** One line for the help text, without a full stop. */
  readonly summary: string;
  /** What stands for the value in the help text, for example `N`; only for strings. */
  readonly value?: string;
  readonly short?: string;
}

/** What a person typed, taken apart. */
export interface Call {
  /** Options by name; one that was not given is absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Everything that is not an option, in order. */
  readonly operands: readonly string[];
}

/** Where a command's words go. */
export interface Report {
  /** True when the caller wants one JSON document and nothing else on stdout. */
  readonly json: boolean;
  /** The result for programs: printed as the one JSON document with --json, dropped without. Call it once. */
  result(value: unknown): void;
  /** A line for people on stdout: dropped with --json. */
  line(text: string): void;
  /** A line for people on stderr, with --json too. */
  notice(text: string): void;
  /** Tells that the call cannot be used and why, on stderr and as {error} with --json; returns the status for it. */
  unusable(reason: string): 2;
}

/** One command. */
export interface Command {
  readonly name: string;
  /** What the command does, in one line without a full stop. */
  readonly summary: string;
  /** Operands for the help text, for example `FILE...`; '' where it takes none, and then any operand is refused. */
  readonly operands: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does the work. Whatever the caller got wrong is a status, never an exception. */
  run(call: Call, report: Report): Promise<ExitStatus>;
}
