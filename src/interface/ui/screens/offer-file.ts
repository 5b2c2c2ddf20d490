/*
 * Hands a text to the browser as a file.
 * In: a name and the text. Out: the browser's own way of saving a file; nothing is sent anywhere.
 */

/** Offers the text as a download. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this task; taking it back at once would take back the file.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** The file name of a log: `demarche-<scenario>-<id>.ndjson`. */
export function logFileName(scenario: string, id: string): string {
  return `demarche-${scenario}-${id.slice(0, 8)}.ndjson`;
}
