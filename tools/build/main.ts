/*
 * Builds the program: the page into <out>/web and the command line into <out>/cli.
 * In: two arguments, the build's id and the folder to write. Out: the files, and an exit status.
 * Whether a build is due, and where it goes in the end, is decided by run.mjs.
 */
import path from 'node:path';
import { build } from 'vite';
import { compressFiles } from './compress-files.ts';
import { writeNodeBundle } from './node-bundle.ts';

const [id, out] = process.argv.slice(2);
if (id === undefined || out === undefined) throw new Error('usage: main.ts <build id> <output folder>');

// React ships a slow and talkative form of itself for every other value, whatever the caller's shell has set.
process.env.NODE_ENV = 'production';
process.env.DEMARCHE_BUILD_ID = id;

const web = path.join(out, 'web');
await build({ logLevel: 'warn', build: { outDir: web, emptyOutDir: true } });
await compressFiles(web);
await writeNodeBundle('src/interface/cli/main.ts', path.join(out, 'cli', 'demarche.mjs'));
