/*
 * The table of commands, in the order of the help text.
 * To add one: write commands/<name>.ts and list it here. Nothing else knows the commands by name.
 */
import type { Command } from './command.ts';
import { balance } from './commands/balance.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { judge } from './commands/judge.ts';
import { law } from './commands/law.ts';
import { play } from './commands/play.ts';
import { replay } from './commands/replay.ts';
import { rules } from './commands/rules.ts';
import { serve } from './commands/serve.ts';

/** Every command there is. */
export const COMMANDS: readonly Command[] = [
  serve,
  play,
  replay,
  judge,
  check,
  coverage,
  balance,
  rules,
  law,
];
