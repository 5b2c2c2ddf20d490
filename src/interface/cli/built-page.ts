/*
 * Finds the page that was built together with this command line.
 * In: the place of the running bundle, dist/cli. Out: the page's folder beside it, and the identity of the build.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page that can be served, and which build it belongs to (the contents of build.json). */
export interface BuiltPage {
  readonly folder: string;
  readonly id: string;
  readonly version: string;
}

/** The page beside this bundle; undefined where this does not run from a bundle or the page is gone. */
export function builtPage(): BuiltPage | undefined {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'web');
  const identity = identityIn(path.join(folder, 'build.json'));
  return identity && { folder, id: identity.id, version: identity.version };
}

function identityIn(file: string): { id: string; version: string } | undefined {
  try {
    // Written by the build of this very bundle, so its form is known.
    return JSON.parse(readFileSync(file, 'utf8')) as { id: string; version: string };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
