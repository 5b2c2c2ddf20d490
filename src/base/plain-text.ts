/*
 * Tells the texts that need no care: most keys, ids and words are such.
 * In: a text. Out: whether it is printable ASCII without quotes and backslashes.
 */

/** Whether the text is in normal form C as it stands and has nothing in it that JSON would escape. */
export function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}
