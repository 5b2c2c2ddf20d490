/*
 * The scenarios on the shelf, in the page's language: those of this build at once, those opened from files as they come.
 * In: the doors of the page. Out: the cards, once they are there, or that they could not be had.
 */
import { useCallback, useEffect, useState } from 'react';
import { usePlayDoors } from '../../stores/play-doors.ts';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import { useText } from '../../text/use-text.ts';

/** What has come of fetching. */
export interface Cards {
  readonly cards: readonly ScenarioCard[] | undefined;
  readonly failed: boolean;
  /** Looks again: after a failure, or when a scenario has been opened. */
  readonly again: () => void;
}

/** Fetches again when the language changes, or when asked to. */
export function useCards(): Cards {
  const { shelf } = usePlayDoors();
  const { language } = useText();
  const [shipped, setShipped] = useState<readonly ScenarioCard[]>();
  const [opened, setOpened] = useState<readonly ScenarioCard[]>([]);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    shelf.cards(language).then(
      (found) => {
        if (!wanted) return;
        setShipped(found);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    shelf.opened(language).then(
      (found) => {
        if (wanted) setOpened(found);
      },
      // Saved exercises say already that the store cannot be reached.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [shelf, language, tries]);
  const again = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  return { cards: shipped === undefined ? undefined : [...shipped, ...opened], failed, again };
}
