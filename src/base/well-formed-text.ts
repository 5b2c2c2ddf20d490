/*
 * Tells text that can be written as UTF-8 from text that cannot.
 * In: any string, for example one that came in over the network. Out: whether it is well formed.
 * It repairs nothing: the doors of the program refuse such text before it reaches a log.
 */

/**
 * Whether every surrogate is half of a pair. JSON can smuggle in a lone one (`"\ud800"`); it has no UTF-8
 * form, so two different texts would get one digest.
 */
export function isWellFormedText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    const paired = unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
    if (!paired) return false;
    at += 1;
  }
  return true;
}
