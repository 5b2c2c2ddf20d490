/*
 * Fetches the words of the open exercise's scenario in the page's language.
 * In: the scenario's id. Out: the words, once they are there; on a change of language the old ones stay until the new have come.
 */
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { usePlayDoors } from './play-doors.ts';
import type { ScenarioWording } from './scenario-shelf.ts';
import { scenarioWordsFrom } from './scenario-words.ts';
import type { ScenarioWords } from './scenario-words.ts';

/** What has come of fetching. `absent`: this build has no such scenario. */
export type WordsState =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'absent' }
  | { readonly stage: 'failed'; readonly reason: string }
  | { readonly stage: 'there'; readonly words: ScenarioWords };

type Fetched =
  | { readonly stage: 'waiting' | 'absent' }
  | { readonly stage: 'failed'; readonly reason: string }
  | { readonly stage: 'there'; readonly wording: ScenarioWording; readonly page: string };

/** The words of a scenario; fetches again when the language changes. */
export function useScenarioWords(id: string | undefined): WordsState {
  const { shelf } = usePlayDoors();
  const { language } = useText();
  const [fetched, setFetched] = useState<Fetched>({ stage: 'waiting' });
  useEffect(() => {
    if (id === undefined) return undefined;
    let wanted = true;
    shelf.wording(id, language).then(
      (wording) => {
        if (!wanted) return;
        setFetched(wording === undefined ? { stage: 'absent' } : { stage: 'there', wording, page: language });
      },
      (failure: unknown) => {
        const reason = failure instanceof Error ? failure.message : String(failure);
        if (wanted) setFetched({ stage: 'failed', reason });
      },
    );
    return () => {
      wanted = false;
    };
  }, [shelf, id, language]);
  return useMemo(
    () =>
      fetched.stage === 'there'
        ? { stage: 'there', words: scenarioWordsFrom(fetched.wording, fetched.page) }
        : fetched,
    [fetched],
  );
}
