/*
 * Bundles the benchmarks, so that they measure what users run and not a loader's rewriting of it.
 * In: one argument, the folder to write. Out: bench.mjs in it, and an exit status; 2 where there are no benchmarks.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeNodeBundle } from './node-bundle.ts';

const ENTRY = 'bench/main.ts';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: bench.ts <output folder>');

process.env.NODE_ENV = 'production';
if (existsSync(ENTRY)) {
  await writeNodeBundle(ENTRY, path.join(out, 'bench.mjs'));
} else {
  process.stderr.write(`there are no benchmarks: ${ENTRY} does not exist\n`);
  process.exitCode = 2;
}
