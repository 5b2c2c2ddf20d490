/*
 * Reads the little markup that texts may carry, so that screens and files can show it in their own way:
 *   [[term]] and [[term|words]] a term of the glossary; *words* stressed; a blank line between paragraphs; "- " a list.
 * In: any text. Out: blocks of pieces, plain data. Whatever is not well-formed markup stays text: it never fails.
 * It knows neither the glossary nor React, and there is no way to write HTML, links or images.
 */

/** A run of a paragraph. `term` points at a glossary entry; without words of its own the entry's name is shown. */
export type RichPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stress'; readonly text: string }
  | { readonly kind: 'term'; readonly term: string; readonly text?: string };

/** A paragraph, or a list of which each item is like a paragraph. */
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly RichPiece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly RichPiece[])[] };

const PIECE = /\[\[([a-z0-9-]+)(?:\|([^\]|]+))?\]\]|\*([^*\s](?:[^*\n]*[^*\s])?)\*/g;

/** The pieces of one line of text, in order; joined, their words are the text without its markup. */
export function richPiecesFrom(text: string): RichPiece[] {
  const pieces: RichPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(PIECE)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) });
    const [whole, term, words, stressed] = found;
    if (stressed !== undefined) pieces.push({ kind: 'stress', text: stressed });
    else if (term !== undefined)
      pieces.push(words === undefined ? { kind: 'term', term } : { kind: 'term', term, text: words });
    from = found.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** The blocks of a text. An empty text has none. */
export function richTextFrom(text: string): RichBlock[] {
  const chunks = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return chunks
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(blockFrom);
}

function blockFrom(chunk: string): RichBlock {
  const lines = chunk.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => richPiecesFrom(line.slice(2).trim())) };
  return { kind: 'paragraph', pieces: richPiecesFrom(lines.join(' ')) };
}

/** The words of a text without any markup, for names, titles, files and screen readers. */
export function plainTextFrom(text: string, termName: (term: string) => string): string {
  return richPiecesFrom(text)
    .map((piece) => (piece.kind === 'term' ? (piece.text ?? termName(piece.term)) : piece.text))
    .join('');
}
