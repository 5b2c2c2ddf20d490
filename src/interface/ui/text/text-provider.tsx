/*
 * Gives the page its language.
 * In: a text store. Out: the store for all parts below, and `lang` and `dir` on the document.
 */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { tagOf } from '../../text/index.ts';
import { TextContext } from './text-context.ts';
import type { TextStore } from './text-store.ts';

/** Values of the provider. */
export interface TextProviderProps {
  readonly store: TextStore;
  readonly children: ReactNode;
}

/** Put once round the whole application. */
export function TextProvider({ store, children }: TextProviderProps) {
  const { language, direction } = useStore(store, (state) => state.text);
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = direction;
  }, [language, direction]);
  return <TextContext value={store}>{children}</TextContext>;
}
