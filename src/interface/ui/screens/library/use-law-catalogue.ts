/*
 * Fetches the law's catalogue for the page's language.
 * In: the doors of the page. Out: how it stands with it; while another language is on its way the one before stays.
 */
import { useEffect, useState } from 'react';
import type { LawCatalogue } from '../../../../hosting/session/law-library.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useText } from '../../text/use-text.ts';

/** The catalogue, or how it stands with it. */
export type CatalogueState =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'failed'; readonly reason: string }
  | { readonly stage: 'there'; readonly catalogue: LawCatalogue };

/** The catalogue of the page's language, or in English. */
export function useLawCatalogue(): CatalogueState {
  const { language } = useText();
  const { law } = usePlayDoors();
  const [state, setState] = useState<CatalogueState>({ stage: 'waiting' });
  useEffect(() => {
    let wanted = true;
    law(language)
      .then((library) => library.catalogue())
      .then(
        (catalogue) => {
          if (wanted) setState({ stage: 'there', catalogue });
        },
        (failure: unknown) => {
          const reason = failure instanceof Error ? failure.message : String(failure);
          if (wanted) setState((before) => (before.stage === 'there' ? before : { stage: 'failed', reason }));
        },
      );
    return () => {
      wanted = false;
    };
  }, [law, language]);
  return state;
}
