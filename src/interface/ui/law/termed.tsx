/*
 * A sentence of the law with its terms of art marked: texts of the law carry no markup, so the terms are found by their names.
 * In: the sentence, its language, the glossary where it is there. Out: the sentence, the first occurrence of each term opening its
 * card. Nothing is marked in another language than the page's, for the glossary would not know the words.
 */
import { Fragment, useEffect } from 'react';
import { useStore } from 'zustand';
import { Term } from '../parts/term.tsx';
import { useText, useTextStore } from '../text/use-text.ts';
import { LAW_TERMS } from './law-terms.ts';
import { piecesWithTerms } from './pieces-with-terms.ts';

/** Values of a sentence. */
export interface TermedProps {
  readonly text: string;
  /** The language of the sentence. */
  readonly language: string;
}

/** The sentence. */
export function Termed({ text, language }: TermedProps) {
  const page = useText();
  const store = useTextStore();
  const loaded = useStore(store, ({ areas }) => areas.includes('glossary'));
  const same = language === page.language;
  useEffect(() => {
    if (same) store.ensure(['glossary']).catch(() => undefined);
  }, [same, store]);
  if (!same || !loaded) return text;
  const names = LAW_TERMS.flatMap((id) => {
    const message = `glossary.${id}.term`;
    return page.has(message) ? [{ id, name: page.t(message) }] : [];
  });
  return piecesWithTerms(text, names).map((piece, at) => (
    <Fragment key={at}>
      {piece.term === undefined ? piece.words : <Term id={piece.term} words={piece.words} />}
    </Fragment>
  ));
}
