/*
 * The title of the page while an exercise is open: where it stands, then the scenario.
 * In: the open exercise and the scenario's title. Out: the document's title, changed with every phase.
 */
import { useEffect } from 'react';
import type { OpenExercise } from '../../stores/exercise-store.ts';
import { useText } from '../../text/use-text.ts';

/** Sets the title of the document. */
export function useTableTitle(open: OpenExercise, scenario: string | undefined): void {
  const { t } = useText();
  const view = Object.values(open.updates)[0]?.view;
  const phase = view === undefined ? undefined : t(`word.phase.${view.phase}`);
  const place =
    view === undefined || phase === undefined
      ? undefined
      : view.turn === 0
        ? phase
        : t('play.title-place', { turn: view.turn, phase });
  const title = [place, scenario].filter((part) => part !== undefined).join(' · ');
  const words = t('shell.page-title', { title: title === '' ? t('shell.title.play') : title });
  useEffect(() => {
    document.title = words;
  }, [words]);
}
