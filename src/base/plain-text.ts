/*
 * Tells the texts that need no care: most keys, ids and words are such.
 * In: a text. Out: whether it is printable ASCII without quotes and backslashes.
 */

/** Whether a UTF-16 code unit is printable ASCII and neither a quote nor a backslash. */
export function isPlainUnit(unit: number): boolean {
  return unit >= 0x20 && unit <= 0x7e && unit !== 0x22 && unit !== 0x5c;
}

/** Whether the text is in normal form C as it stands and has nothing in it that JSON would escape. */
export function isPlainText(text: string): boolean {
  const size = text.length;
  for (let at = 0; at < size; at += 1) if (!isPlainUnit(text.charCodeAt(at))) return false;
  return true;
}
