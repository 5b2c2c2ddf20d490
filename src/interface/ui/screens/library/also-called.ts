/*
 * What sources are called in the language of the page, where the list of norms has a name for them.
 * In: the page's words. Out: names by entry; empty where there is none. The law's own texts speak English so far, these do not.
 */
import { useCallback } from 'react';
import type { EntryLink } from '../../../../hosting/session/law-library.ts';
import { useText } from '../../text/use-text.ts';

/** A way to ask for the page's own name of an entry. */
export function useAlsoCalled(): (link: Pick<EntryLink, 'kind' | 'id'>) => string {
  const text = useText();
  return useCallback(
    ({ kind, id }) => {
      const name = `norm.${id}.name`;
      return (kind === 'instrument' || kind === 'position') && text.has(name) ? text.t(name) : '';
    },
    [text],
  );
}
