/*
 * Whether this browser can hold anything of an earlier visit: asked before the engine is fetched for a mere list.
 * In: the browser's own list of databases. Out: false only where it is certain that there is none.
 */

/** Browsers that do not tell are taken to keep something. Never rejects. */
export async function isAnythingKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    return true;
  }
}
