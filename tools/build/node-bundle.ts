/*
 * Bundles a program for Node into one file that needs no node_modules beside it.
 * In: the entry file and where the bundle goes. Out: the file on disk. Not minified, so that a stack can be read.
 */
import path from 'node:path';
import { build } from 'vite';
import { contentPlugins } from './content-plugins.ts';

/**
 * Writes the bundle of `entry` (relative to the current folder, the project's) to `file`, a path ending in `.mjs`.
 * Everything else in the file's folder is removed.
 * @throws Error with the bundler's message when the sources do not bundle.
 */
export async function writeNodeBundle(entry: string, file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: contentPlugins(),
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: path.dirname(file),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: path.basename(file), codeSplitting: false },
      },
    },
  });
}
