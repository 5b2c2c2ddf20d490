/*
 * The law's library for whoever shows a verdict: fetched when the first verdict is shown, kept for the page.
 * In: the doors of the page. Out: the library, or nothing while it is on its way or cannot be had: a verdict stands without it.
 */
import { useEffect, useState } from 'react';
import type { LawLibrary } from '../../../hosting/session/law-library.ts';
import { useText } from '../text/use-text.ts';
import { usePlayDoors } from './play-doors.ts';

/** The library in the page's language, or in English; or how it stands with it. */
export function useLawOrWhyNot(needed = true): LawLibrary | 'waiting' | 'failed' {
  const { law } = usePlayDoors();
  const { language } = useText();
  const [library, setLibrary] = useState<LawLibrary | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (!needed) return undefined;
    let wanted = true;
    law(language).then(
      (found) => {
        if (wanted) setLibrary(found);
      },
      () => {
        if (wanted) setLibrary('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [law, language, needed]);
  return library;
}

/** The library alone; it is fetched only where it is `wanted`. */
export function useLaw(wanted = true): LawLibrary | undefined {
  const library = useLawOrWhyNot(wanted);
  return typeof library === 'string' ? undefined : library;
}
