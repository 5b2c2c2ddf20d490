/*
 * Finds terms in a sentence by their names.
 * In: the sentence, terms with their names. Out: its pieces in order; joined, their words are the sentence. Longer names go before
 * shorter ones, a term is found once, at whole words, in either case and with a plural -s or -es.
 */

/** A term by its name. */
export interface NamedTerm {
  readonly id: string;
  readonly name: string;
}

/** A run of the sentence; `term` where it is one. */
export interface TermedPiece {
  readonly words: string;
  readonly term?: string;
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pieces. */
export function piecesWithTerms(sentence: string, terms: readonly NamedTerm[]): readonly TermedPiece[] {
  const longest = [...terms].sort((one, other) => other.name.length - one.name.length);
  let pieces: readonly TermedPiece[] = [{ words: sentence }];
  for (const { id, name } of longest) {
    const pattern = new RegExp(`(?<![\\p{L}\\d-])${escaped(name)}(?:s|es)?(?![\\p{L}\\d-])`, 'iu');
    const at = pieces.findIndex((piece) => piece.term === undefined && pattern.test(piece.words));
    const { words } = pieces[at] ?? { words: '' };
    const found = pattern.exec(words);
    if (found === null) continue;
    const [term] = found;
    const parts: readonly TermedPiece[] = [
      { words: words.slice(0, found.index) },
      { words: term, term: id },
      { words: words.slice(found.index + term.length) },
    ];
    pieces = [...pieces.slice(0, at), ...parts.filter((part) => part.words !== ''), ...pieces.slice(at + 1)];
  }
  return pieces;
}
