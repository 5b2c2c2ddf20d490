// A source in a few words, as it is cited wherever there is no room for more. In: the source. Out: instrument and place, or who holds it.
import type { SourceWords } from '../../../hosting/session/law-library.ts';

/** The citation, in the language of the law's texts. */
export function citationOf(source: SourceWords): string {
  if (source.kind === 'instrument') return `${source.instrument}, ${source.pinpoint}`;
  return `${source.who}, ${source.point}`;
}
