/*
 * Tells a build apart from every other one: a Vite plugin for the page.
 * In: the build's id. Out: <meta name="build-id"> in the page and build.json beside it, so that a page, its server
 * and a test can see whether they belong together. It does not compute the id: run.mjs does, from the sources.
 */
import type { Plugin } from 'vite';

/** What build.json holds. `id` is twelve hexadecimal digits, `version` the one in package.json. */
export interface BuildIdentity {
  readonly id: string;
  readonly version: string;
}

/** The plugin that writes `identity` into the page it builds or serves. */
export function buildIdentity(identity: BuildIdentity): Plugin {
  return {
    name: 'demarche:build-identity',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'build-id', content: identity.id }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'build.json',
        source: `${JSON.stringify(identity)}\n`,
      });
    },
  };
}
