/*
 * A term of art by its id: finds its name and line in the glossary, which is fetched when a term is first opened.
 * In: the id, and the words in the text. Out: a term that opens; plain words for an id that the glossary does not have. Only a term
 * without words of its own has the glossary fetched at once, for its name.
 */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useText, useTextStore } from '../text/use-text.ts';
import { GlossaryTerm } from './glossary-term.tsx';

/** Values of a term. */
export interface TermProps {
  readonly id: string;
  /** The words in the text; the term's own name where there are none. */
  readonly words: string | undefined;
}

/** The term. */
export function Term({ id, words }: TermProps) {
  const { t, has } = useText();
  const store = useTextStore();
  const loaded = useStore(store, ({ areas }) => areas.includes('glossary'));
  const [failed, setFailed] = useState(false);
  const fetchGlossary = (): void => {
    store.ensure(['glossary']).catch(() => {
      setFailed(true);
    });
  };
  const nameless = words === undefined;
  useEffect(() => {
    if (nameless) store.ensure(['glossary']).catch(() => undefined);
  }, [nameless, store]);

  const [nameId, lineId] = [`glossary.${id}.term`, `glossary.${id}.line`];
  const shown = words ?? (has(nameId) ? t(nameId) : id.replaceAll('-', ' '));
  if (loaded && !(has(nameId) && has(lineId))) return shown;
  const waiting = t(failed ? 'parts.term-failed' : 'parts.loading');
  return (
    <GlossaryTerm
      term={has(nameId) ? t(nameId) : shown}
      definition={has(lineId) ? t(lineId) : waiting}
      more={`#/glossary/${id}`}
      onOpen={fetchGlossary}
    >
      {shown}
    </GlossaryTerm>
  );
}
