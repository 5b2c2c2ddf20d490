/*
 * What sources are called, and what they say, in the language of the page: the list of norms has words for some of them.
 * In: the page's words. Out: words by entry; empty where there are none. The law's own texts speak English so far, these do not.
 */
import { useCallback } from 'react';
import type { EntryLink } from '../../../../hosting/session/law-library.ts';
import type { Text } from '../../../text/index.ts';
import { useText } from '../../text/use-text.ts';

type Asked = Pick<EntryLink, 'kind' | 'id'>;

function wordsOf(text: Text, { kind, id }: Asked, which: 'name' | 'says'): string {
  const message = `norm.${id}.${which}`;
  return (kind === 'instrument' || kind === 'position') && text.has(message) ? text.t(message) : '';
}

/** A way to ask for the page's own name of an entry. */
export function useAlsoCalled(): (link: Asked) => string {
  const text = useText();
  return useCallback((link) => wordsOf(text, link, 'name'), [text]);
}

/** A way to ask for everything that the page says of an entry: its name, and what it says in a line. */
export function useAlsoSaid(): (link: Asked) => string {
  const text = useText();
  return useCallback(
    (link) =>
      [wordsOf(text, link, 'name'), wordsOf(text, link, 'says')].filter((words) => words !== '').join('. '),
    [text],
  );
}
