/*
 * Running text with its little markup: paragraphs, lists, *stress*, and [[terms]] that open the glossary.
 * In: a text from a catalogue or a scenario. Out: paragraphs set to a readable measure. A term that the glossary does not
 * have is shown as plain words. No HTML can come in this way.
 */
import { Fragment } from 'react';
import { richPiecesFrom, richTextFrom } from '../../text/index.ts';
import type { RichPiece } from '../../text/index.ts';
import { Term } from './term.tsx';
import './prose.css';

/** Values of prose. */
export interface ProseProps {
  /** Text with markup (see interface/text/rich-text-from-markup.ts). */
  readonly text: string;
  /** The BCP 47 tag of the text where it differs from the page's, e.g. what a person wrote. */
  readonly language?: string;
}

/** Blocks of text. */
export function Prose({ text, language }: ProseProps) {
  return (
    <div className="prose" lang={language} dir={language === undefined ? undefined : 'auto'}>
      {richTextFrom(text).map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Pieces pieces={block.pieces} />
          </p>
        ) : (
          <ul key={at}>
            {block.items.map((item, place) => (
              <li key={place}>
                <Pieces pieces={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

/** The same for a single line inside something else: no paragraphs. */
export function InlineProse({ text }: { readonly text: string }) {
  return <Pieces pieces={richPiecesFrom(text)} />;
}

function Pieces({ pieces }: { readonly pieces: readonly RichPiece[] }) {
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {piece.kind === 'text' ? (
        piece.text
      ) : piece.kind === 'stress' ? (
        <em>{piece.text}</em>
      ) : (
        <Term id={piece.term} words={piece.text} />
      )}
    </Fragment>
  ));
}
