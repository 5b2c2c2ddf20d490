/*
 * Fetches the library of law for the page's language.
 * In: nothing. Out: how it stands with it. It is fetched once the debrief opens, so that it is there before the first opinion.
 */
import { useEffect, useState } from 'react';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useText } from '../../text/use-text.ts';
import type { LawState } from './debrief-table.ts';

/** The library; while another language is on its way the one before stays. */
export function useLawLibrary(): LawState {
  const { language } = useText();
  const { law } = usePlayDoors();
  const [state, setState] = useState<LawState>({ stage: 'waiting' });
  useEffect(() => {
    let wanted = true;
    law(language).then(
      (library) => {
        if (wanted) setState({ stage: 'there', library });
      },
      () => {
        if (wanted) setState((before) => (before.stage === 'there' ? before : { stage: 'failed' }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [law, language]);
  return state;
}
