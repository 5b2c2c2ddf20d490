/*
 * Keeps the two kinds of reader apart: people read lines, programs read one JSON document on stdout.
 * In: the two streams of a terminal. Out: the Report that a command writes to.
 */
import type { Report } from './command.ts';

/** The streams of a terminal, each taking whole texts. */
export interface Terminal {
  /** Writes to stdout. */
  out(text: string): void;
  /** Writes to stderr. */
  err(text: string): void;
}

/** A report that goes to `terminal`; with `json`, stdout gets the result alone. */
export function reportToTerminal(terminal: Terminal, json: boolean): Report {
  const result = (value: unknown): void => {
    if (json) terminal.out(`${JSON.stringify(value, null, 2)}\n`);
  };
  return {
    json,
    result,
    line: (text) => {
      if (!json) terminal.out(`${text}\n`);
    },
    notice: (text) => {
      terminal.err(`${text}\n`);
    },
    unusable: (reason) => {
      terminal.err(`demarche: ${reason}\n`);
      result({ error: reason });
      return 2;
    },
  };
}
