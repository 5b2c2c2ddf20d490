/*
 * Where everything on the board stands, once it is known how large it is drawn.
 * In: the element of the chart, actors and ties. Out: places in per cent for actors and for the numbers of ties. Sizes are
 * measured, because they hang on names, language, type and window; where nothing can be measured all stand where they were put.
 */
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { BoardActor, BoardTie } from './board-values.ts';
import { percentFromPlace, spreadOut } from './place-on-board.ts';
import type { Point } from './place-on-board.ts';
import { boxesApart, numberPlace, placeOfBox } from './places-apart.ts';
import type { Box, Mark, Size } from './places-apart.ts';

/** Places in per cent, by the id of an actor and by the two ids of a tie with a blank between. */
export interface Places {
  readonly actors: Readonly<Record<string, Point>>;
  readonly ties: Readonly<Record<string, Point>>;
}

/** The name of a tie among places. */
export function tieKey({ between }: BoardTie): string {
  return between.join(' ');
}

/** The room that the number of a tie takes, with the sign of a hotline before it, in units of its own type. */
const NUMBER = { width: 3.6, height: 2 } as const;

interface Drawn {
  readonly board: Size;
  readonly marks: readonly Mark[];
  /** Size of the type of the numbers of ties. */
  readonly type: number;
}

const wanted = (actors: readonly BoardActor[]): Readonly<Record<string, Point>> =>
  Object.fromEntries(
    spreadOut(actors.map(({ place }) => place)).map((place, at) => [
      actors[at]?.id ?? '',
      percentFromPlace(place),
    ]),
  );

function measured(chart: HTMLElement, actors: readonly BoardActor[]): Drawn {
  const at = wanted(actors);
  const marks = actors.flatMap(({ id }): Mark[] => {
    const mark = chart.querySelector<HTMLElement>(`[data-actor="${CSS.escape(id)}"]`);
    if (mark === null) return [];
    const lift = (mark.querySelector('.emblem')?.clientHeight ?? 0) / 2;
    return [{ id, at: at[id] ?? { x: 50, y: 50 }, width: mark.offsetWidth, height: mark.offsetHeight, lift }];
  });
  const type = Number.parseFloat(getComputedStyle(chart).getPropertyValue('font-size')) * 0.72;
  return { board: { width: chart.clientWidth, height: chart.clientHeight }, marks, type };
}

function placesFrom({ board, marks, type }: Drawn, ties: readonly BoardTie[]): Places {
  const boxes = boxesApart(marks, board);
  const actors = Object.fromEntries(
    marks.map((mark, at) => [mark.id, placeOfBox(boxes[at] ?? EMPTY, mark, board)]),
  );
  const size = { width: NUMBER.width * type, height: NUMBER.height * type };
  const taken: Box[] = [...boxes];
  const numbers = ties.flatMap((tie): [string, Point][] => {
    const [from, to] = tie.between.map((id) => actors[id]);
    if (from === undefined || to === undefined) return [];
    const place = numberPlace([from, to], taken, { size, board });
    taken.push({ x: (place.x / 100) * board.width, y: (place.y / 100) * board.height, ...size });
    return [[tieKey(tie), place]];
  });
  return { actors, ties: Object.fromEntries(numbers) };
}

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Before anything is drawn: where the scenario puts it. */
function placesAsPut(actors: readonly BoardActor[], ties: readonly BoardTie[]): Places {
  const at = wanted(actors);
  return {
    actors: at,
    ties: Object.fromEntries(
      ties.flatMap((tie) => {
        const [from, to] = tie.between.map((id) => at[id]);
        if (from === undefined || to === undefined) return [];
        return [[tieKey(tie), { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]];
      }),
    ),
  };
}

/** Places of all that is given. `numbered` are the ties that carry a number or sign. */
export function usePlaces(
  chart: RefObject<HTMLElement | null>,
  actors: readonly BoardActor[],
  numbered: readonly BoardTie[],
): Places {
  const [drawn, setDrawn] = useState<Drawn>();
  useLayoutEffect(() => {
    const element = chart.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const now = measured(element, actors);
      // Hidden, it has no size; and what has not changed is not drawn again.
      if (now.board.width > 0)
        setDrawn((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const mark of element.querySelectorAll('[data-actor]')) observer.observe(mark);
    return () => {
      observer.disconnect();
    };
  }, [chart, actors]);
  return drawn === undefined ? placesAsPut(actors, numbered) : placesFrom(drawn, numbered);
}
