/*
 * The law's library for whoever shows a verdict: fetched when the first verdict is shown, kept for the page.
 * In: the doors of the page. Out: the library, or nothing while it is on its way or cannot be had: a verdict stands without it.
 */
import { useEffect, useState } from 'react';
import type { LawLibrary } from '../../../hosting/session/law-library.ts';
import { useText } from '../text/use-text.ts';
import { usePlayDoors } from './play-doors.ts';

/** The library in the page's language, or in English. */
export function useLaw(): LawLibrary | undefined {
  const { law } = usePlayDoors();
  const { language } = useText();
  const [library, setLibrary] = useState<LawLibrary>();
  useEffect(() => {
    let wanted = true;
    law(language).then(
      (found) => {
        if (wanted) setLibrary(found);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [law, language]);
  return library;
}
