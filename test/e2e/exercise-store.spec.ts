/*
 * The store in IndexedDB keeps the contract of stores, as the one in memory does (test/hosting/session/exercise-store.test.ts).
 */
import { build } from 'vite';
import { expect, test } from '../support/browser/browser-test.ts';
import { STORE_CONTRACT } from '../support/store-contract.ts';

declare global {
  // Set in the page by store-contract-page.ts.
  var tryDemand: (name: string) => Promise<string | undefined>;
}

/** The contract and the store as one script. */
async function contractScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'test/support/browser/store-contract-page.ts', formats: ['iife'], name: 'contract' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const chunk = bundle?.output.find((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundler gave no script');
  return chunk.code;
}

test('the store in IndexedDB keeps the contract of stores', async ({ page }) => {
  await page.goto('/about');
  await page.evaluate(await contractScript());
  for (const { name } of STORE_CONTRACT) {
    const found = await page.evaluate((demand) => tryDemand(demand), name);
    expect(found, name).toBeUndefined();
  }
});
