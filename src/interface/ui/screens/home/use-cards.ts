/*
 * The scenarios on the shelf, in the page's language.
 * In: the doors of the page. Out: the cards, once they are there, or why not.
 */
import { useCallback, useEffect, useState } from 'react';
import { usePlayDoors } from '../../stores/play-doors.ts';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import { useText } from '../../text/use-text.ts';

/** What has come of fetching. */
export interface Cards {
  readonly cards: readonly ScenarioCard[] | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Fetches again when the language changes, or when asked to. */
export function useCards(): Cards {
  const { shelf } = usePlayDoors();
  const { language } = useText();
  const [cards, setCards] = useState<readonly ScenarioCard[]>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    shelf.cards(language).then(
      (found) => {
        if (!wanted) return;
        setCards(found);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [shelf, language, tries]);
  const again = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  return { cards, failed, again };
}
