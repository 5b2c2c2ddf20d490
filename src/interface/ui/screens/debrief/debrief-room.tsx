/*
 * The room in which the record is talked about: holds what all steps share, and shows it as a walk or as one paper.
 * In: the open exercise, its debrief, the words of its scenario. Out: the walk; the paper when it is asked for or printed.
 */
import { Activity, Suspense, lazy, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DebriefView } from '../../../../game/views/index.ts';
import { MotionGround } from '../../motion/motion-ground.tsx';
import { Skeleton } from '../../parts/standing.tsx';
import type { OpenExercise } from '../../stores/exercise-store.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { usePreferences } from '../../stores/preferences.ts';
import type { ScenarioWords } from '../../stores/scenario-words.ts';
import { casesOf, chosenCases } from './acts/chosen-cases.ts';
import type { DebriefPlace } from './debrief-place.ts';
import { DebriefContext } from './debrief-table.ts';
import type { DebriefTable, TimelineTarget } from './debrief-table.ts';
import { useLens } from './lens/use-lens.ts';
import { AfterActionPaper } from './paper/after-action-paper.tsx';
import { OpinionPage } from './opinion-page.tsx';
import { useLawLibrary } from './use-law-library.ts';
import { DebriefWalk } from './walk/debrief-walk.tsx';
import { useWalkNotes } from './walk/walk-notes.ts';
import { firstPlaceOf, placesOf } from './walk/walk-places.ts';

/** Values of the room. */
export interface DebriefRoomProps {
  readonly exercise: OpenExercise;
  readonly view: DebriefView;
  readonly words: ScenarioWords;
  readonly place: DebriefPlace;
}

const DebriefLibrary = lazy(async () => ({
  default: (await import('./debrief-library.tsx')).DebriefLibrary,
}));

/** Whoever prints gets the whole paper, from wherever in the walk they stand; elsewhere the page that they see. */
function usePrinting(walking: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  // Before the first paint: who sees the page may print it.
  useLayoutEffect(() => {
    if (!walking) return undefined;
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
  }, [walking]);
  return printing;
}

/** Where the reader left the walk: how far down the page, and by which link. */
interface LeftAt {
  readonly top: number;
  readonly link: HTMLElement | null;
}

/** Brings whoever comes back to the walk to the line that they left it from. */
function useReturn(walking: boolean) {
  const left = useRef<LeftAt>(undefined);
  useLayoutEffect(() => {
    const { current } = left;
    if (!walking || current === undefined) return;
    left.current = undefined;
    window.scrollTo(0, current.top);
    current.link?.focus({ preventScroll: true });
  }, [walking]);
  return (target: EventTarget): void => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[href]') : null;
    if (link !== null) left.current = { top: window.scrollY, link };
  };
}

/** The walk through a debrief, and what is read beside it; the walk stays as it is meanwhile. */
export function DebriefRoom({ exercise, view: judged, words, place }: DebriefRoomProps) {
  const { id, session, summary, scenario, updates } = exercise;
  const doors = usePlayDoors();
  const law = useLawLibrary();
  const [notes, note] = useWalkNotes(id);
  const [target, setTarget] = useState<TimelineTarget>();
  const [reading, setReading] = useState(false);
  const walking = place.at === 'walk';
  const printing = usePrinting(walking);
  const leave = useReturn(walking);
  const [first] = useState(place);
  const moved = place !== first;
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
        <Activity mode={walking ? 'visible' : 'hidden'}>
          <div
            onClickCapture={(event) => {
              leave(event.target);
            }}
          >
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
          </div>
        </Activity>
        {place.at === 'opinion' && <OpinionPage id={place.case} moved={moved} />}
        {place.at === 'library' && (
          <Suspense fallback={<Skeleton shape="sheet" lines={7} />}>
            <DebriefLibrary rest={place.rest} moved={moved} />
          </Suspense>
        )}
      </MotionGround>
    </DebriefContext>
  );
}
