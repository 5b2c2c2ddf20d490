/*
 * The room in which the record is talked about: holds what all steps share, and shows it as a walk or as one paper.
 * In: the open exercise, its debrief, the words of its scenario. Out: the walk; the paper when it is asked for or printed.
 */
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DebriefView } from '../../../../game/views/index.ts';
import { MotionGround } from '../../motion/motion-ground.tsx';
import type { OpenExercise } from '../../stores/exercise-store.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { usePreferences } from '../../stores/preferences.ts';
import type { ScenarioWords } from '../../stores/scenario-words.ts';
import { casesOf, chosenCases } from './acts/chosen-cases.ts';
import { DebriefContext } from './debrief-table.ts';
import type { DebriefTable, TimelineTarget } from './debrief-table.ts';
import { useLens } from './lens/use-lens.ts';
import { AfterActionPaper } from './paper/after-action-paper.tsx';
import { useLawLibrary } from './use-law-library.ts';
import { DebriefWalk } from './walk/debrief-walk.tsx';
import { useWalkNotes } from './walk/walk-notes.ts';
import { firstPlaceOf, placesOf } from './walk/walk-places.ts';

/** Values of the room. */
export interface DebriefRoomProps {
  readonly exercise: OpenExercise;
  readonly view: DebriefView;
  readonly words: ScenarioWords;
}

/** Whoever prints gets the whole paper, from wherever in the walk they stand. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // Before the first paint: who sees the page may print it.
  useLayoutEffect(() => {
    const before = (): void => {
      // The page is printed as it stands when this handler returns.
      flushSync(() => {
        setPrinting(true);
      });
    };
    const after = (): void => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** The walk through a debrief. */
export function DebriefRoom({ exercise, view: judged, words }: DebriefRoomProps) {
  const { id, session, summary, scenario, updates } = exercise;
  const doors = usePlayDoors();
  const law = useLawLibrary();
  const [notes, note] = useWalkNotes(id);
  const [target, setTarget] = useState<TimelineTarget>();
  const [reading, setReading] = useState(false);
  const printing = usePrinting();
  const motion = usePreferences((state) => state.motion);
  const choose = useCallback(
    (wanted: string) => {
      note({ lens: wanted });
    },
    [note],
  );
  const [lens, view] = useLens({ session, judged, chosen: notes.lens, choose });
  // Which cases teach is asked of the record as it was judged: choosing a lens shows the same ones otherwise.
  const chosen = useMemo(() => chosenCases(judged, scenario), [judged, scenario]);
  const cases = useMemo(() => {
    const read = new Map(casesOf(view).map((one) => [one.id, one.finding]));
    return chosen.map((one) => ({ ...one, finding: read.get(one.id) ?? one.finding }));
  }, [chosen, view]);
  const places = useMemo(() => placesOf(cases.length), [cases]);
  const said = useMemo(
    () => Object.assign({}, ...Object.values(updates).map((update) => update.words)) as DebriefTable['said'],
    [updates],
  );
  const { furthest } = notes;
  const show = useCallback(
    (wanted: TimelineTarget | 'estimates') => {
      const at = firstPlaceOf(places, wanted === 'estimates' ? 'estimates' : 'timeline');
      setTarget(wanted === 'estimates' ? undefined : wanted);
      setReading(false);
      note({ at, furthest: Math.max(at, furthest) });
    },
    [places, note, furthest],
  );
  const { exportLog } = doors.exercise;
  const table = useMemo(
    (): DebriefTable => ({
      exercise: id,
      savedAt: summary.savedAt,
      ...{ view, judged, lens, scenario, words, law, said, notes, note, show, target, exportLog },
    }),
    [
      id,
      summary.savedAt,
      view,
      judged,
      lens,
      scenario,
      words,
      law,
      said,
      notes,
      note,
      show,
      target,
      exportLog,
    ],
  );
  return (
    <DebriefContext value={table}>
      <MotionGround less={motion === 'less'}>
        {reading || printing ? (
          <AfterActionPaper
            cases={cases}
            onBack={() => {
              setReading(false);
            }}
          />
        ) : (
          <DebriefWalk
            cases={cases}
            places={places}
            onLook={() => {
              setTarget(undefined);
            }}
            onRead={() => {
              setReading(true);
            }}
          />
        )}
      </MotionGround>
    </DebriefContext>
  );
}
