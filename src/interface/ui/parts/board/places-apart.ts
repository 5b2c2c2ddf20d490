/*
 * Moves the marks of actors apart, so that none covers another whatever its name is long and however small the board.
 * In: marks with their places and the sizes they are drawn at, and the size of the board, all in the same unit. Out: places in
 * per cent of the board, from the inline start and the top. Same input, same places; what has no size stays where it was put.
 */
import type { Point } from './place-on-board.ts';

/** A mark to be placed: an emblem over its name and assets. */
export interface Mark {
  readonly id: string;
  /** Where its emblem's middle should be, in per cent. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** From its upper edge to the middle of its emblem. */
  readonly lift: number;
}

/** Width and height of something drawn. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle. */
export interface Box extends Point, Size {}

/** Kept free round every mark. */
const GAP = 5;
const ROUNDS = 240;

/** How deep two boxes lie in one another, across and down; positive both: they overlap. */
function depth(one: Box, other: Box): Point {
  return {
    x: (one.width + other.width) / 2 + GAP - Math.abs(one.x - other.x),
    y: (one.height + other.height) / 2 + GAP - Math.abs(one.y - other.y),
  };
}

/** Whether two boxes come closer than the gap. */
export function touches(one: Box, other: Box): boolean {
  const { x, y } = depth(one, other);
  return x > 0.01 && y > 0.01;
}

function within(box: Box, board: Size): Box {
  const inside = (middle: number, size: number, room: number): number =>
    size + 2 * GAP > room ? room / 2 : Math.min(room - size / 2 - GAP, Math.max(size / 2 + GAP, middle));
  return {
    ...box,
    x: inside(box.x, box.width, board.width),
    y: inside(box.y, box.height, board.height),
  };
}

/** Pushes two boxes apart, each half the way, along the axis on which less is needed. */
function apart(one: Box, other: Box): readonly [Box, Box] {
  const { x, y } = depth(one, other);
  const along = x < y ? 'x' : 'y';
  const push = (along === 'x' ? x : y) / 2;
  const sign = one[along] <= other[along] ? 1 : -1;
  return [
    { ...one, [along]: one[along] - sign * push },
    { ...other, [along]: other[along] + sign * push },
  ];
}

/** The rectangles of marks on a board, moved as far as needed and no farther than the frame. */
export function boxesApart(marks: readonly Mark[], board: Size): readonly Box[] {
  const boxes = marks.map(({ at, width, height, lift }) =>
    within(
      {
        x: (at.x / 100) * board.width,
        y: (at.y / 100) * board.height - lift + height / 2,
        width,
        height,
      },
      board,
    ),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let first = 0; first < boxes.length; first += 1) {
      for (let second = first + 1; second < boxes.length; second += 1) {
        const [one, other] = [boxes[first], boxes[second]];
        if (one === undefined || other === undefined || !touches(one, other)) continue;
        const [left, right] = apart(one, other);
        boxes[first] = within(left, board);
        boxes[second] = within(right, board);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return boxes;
}

/** Where the emblem of a mark stands whose rectangle lies there, in per cent of the board. */
export function placeOfBox(box: Box, { lift }: Mark, board: Size): Point {
  return {
    x: (box.x / board.width) * 100,
    y: ((box.y - box.height / 2 + lift) / board.height) * 100,
  };
}

/** Shares of the way between two actors at which the number of a tie may stand, best first. */
const SHARES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78] as const;

/** Where the number of a tie stands free of marks and of other numbers: in per cent; the middle if nowhere is free. */
export function numberPlace(
  ends: readonly [Point, Point],
  taken: readonly Box[],
  { size, board }: { readonly size: Size; readonly board: Size },
): Point {
  const [from, to] = ends;
  const places = SHARES.map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
  const free = places.find(({ x, y }) => {
    const box = { x: (x / 100) * board.width, y: (y / 100) * board.height, ...size };
    return !taken.some((other) => touches(box, other));
  });
  return free ?? places[0] ?? from;
}
