/*
 * Reads the files of a scenario that somebody picked in the browser.
 * In: files of a folder. Out: their texts by name; only YAML, with the names they have in the folder.
 */

/** Larger files are no scenario; the compiler would refuse them anyway. */
const MOST_BYTES = 4_000_000;

/** Texts by name. Rejects when a file cannot be read. */
export async function scenarioFilesFrom(files: readonly File[]): Promise<Record<string, string>> {
  const yaml = files.filter((file) => /\.ya?ml$/.test(file.name) && file.size <= MOST_BYTES);
  const texts = yaml.map(async (file) => {
    const name = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    return [name, await file.text()] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}
