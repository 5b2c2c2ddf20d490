/*
 * How the page is bundled, and served while it is being developed.
 * In: index.html and src/interface/ui, and the build's id from the environment. Out: static files that run under a
 * content security policy without inline scripts. The command line is bundled by tools/build/node-bundle.ts.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { buildIdentity } from './tools/build/build-identity.ts';
import { contentPlugins } from './tools/build/content-plugins.ts';

const identity = { id: process.env.DEMARCHE_BUILD_ID ?? 'development', version: manifest.version };

export default defineConfig({
  plugins: [react(), ...contentPlugins(), buildIdentity(identity)],
  worker: { format: 'es', plugins: contentPlugins },
  build: {
    outDir: 'dist/web',
    // Files rather than data: addresses, which the policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'chunks.json',
    license: { fileName: 'licences.md' },
    reportCompressedSize: false,
  },
});
