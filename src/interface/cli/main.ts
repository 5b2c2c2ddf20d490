/*
 * The program `demarche`: joins the command table to this process.
 * In: the process's arguments. Out: its streams and its exit status.
 */
import { runCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';

/** Exit status of a bug, apart from the three that commands have. */
const CRASHED = 70;

// Whoever reads our output may stop early (`| head`); that is not a fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(
    `demarche: a fault of the program\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = CRASHED;
}
