/*
 * What a page runs to try the browser's store against the contract of stores. Bundled by the end-to-end test that asks for it.
 * In: nothing. Out: `tryDemand` on the page, which answers with what was found instead, or with nothing.
 */
import { indexedDbStore } from '../../../src/hosting/session/indexed-db-store.ts';
import { STORE_CONTRACT } from '../store-contract.ts';

/** Tries the demand of that name on a store that nobody has used before. */
async function tryDemand(name: string): Promise<string | undefined> {
  const demand = STORE_CONTRACT.find((each) => each.name === name);
  if (demand === undefined) return `there is no demand “${name}”`;
  try {
    await demand.check(await indexedDbStore(`contract: ${name}`));
    return undefined;
  } catch (failure) {
    return String(failure);
  }
}

Object.assign(globalThis, { tryDemand });
