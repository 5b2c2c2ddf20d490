/*
 * Running text with its little markup: paragraphs, lists, *stress*, and [[terms]] that open the glossary.
 * In: a text from a catalogue or a scenario. Out: paragraphs set to a readable measure. A term that the glossary does not
 * have is shown as plain words. No HTML can come in this way.
 */
import { Fragment } from 'react';
import { richPiecesFrom, richTextFrom } from '../../text/index.ts';
import type { MessageId, RichPiece, Text } from '../../text/index.ts';
import { useText } from '../text/use-text.ts';
import { GlossaryTerm } from './glossary-term.tsx';
import './prose.css';

/** Values of prose. */
export interface ProseProps {
  /** Text with markup (see interface/text/rich-text-from-markup.ts). */
  readonly text: string;
  /** The BCP 47 tag of the text where it differs from the page's, e.g. what a person wrote. */
  readonly language?: string;
}

/** Blocks of text. Its screen must have the area `glossary` loaded for the terms to open. */
export function Prose({ text, language }: ProseProps) {
  const speech = useText();
  return (
    <div className="prose" lang={language} dir={language === undefined ? undefined : 'auto'}>
      {richTextFrom(text).map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Pieces pieces={block.pieces} speech={speech} />
          </p>
        ) : (
          <ul key={at}>
            {block.items.map((item, place) => (
              <li key={place}>
                <Pieces pieces={item} speech={speech} />
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
  const speech = useText();
  return <Pieces pieces={richPiecesFrom(text)} speech={speech} />;
}

function Pieces({ pieces, speech }: { readonly pieces: readonly RichPiece[]; readonly speech: Text }) {
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {piece.kind === 'text' ? (
        piece.text
      ) : piece.kind === 'stress' ? (
        <em>{piece.text}</em>
      ) : (
        term(piece, speech)
      )}
    </Fragment>
  ));
}

function term(piece: RichPiece & { kind: 'term' }, speech: Text) {
  const nameId = `glossary.${piece.term}.term`;
  const lineId = `glossary.${piece.term}.line`;
  if (!has(speech, nameId) || !has(speech, lineId)) return piece.text ?? piece.term.replaceAll('-', ' ');
  const name = speech.t(nameId);
  return (
    <GlossaryTerm term={name} definition={speech.t(lineId)}>
      {piece.text ?? name}
    </GlossaryTerm>
  );
}

function has(speech: Text, id: string): id is MessageId {
  return speech.has(id);
}
