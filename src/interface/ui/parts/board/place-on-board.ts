/*
 * Geometry of the board: from places in per cent, as scenarios give them, to points of a drawing 160 wide and 100 high.
 * In: places 0-100 from the inline start and the top. Out: points and paths, left to right; the drawing is turned as a
 * whole where reading starts at the right. Same input, same drawing.
 */
import { draw32 } from '../../../../base/index.ts';

/** A place or point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height of the drawing. */
export const BOARD = { width: 160, height: 100 } as const;

/** Where a place lies on the board, in per cent of its width and height: margins leave room for names. */
export function percentFromPlace({ x, y }: Point): Point {
  return { x: 9 + x * 0.82, y: 13 + y * 0.66 };
}

/** The same as a point of the drawing. */
export function pointFromPlace(place: Point): Point {
  return pointFromPercent(percentFromPlace(place));
}

/** A point of the drawing from per cent of its width and height. */
export function pointFromPercent({ x, y }: Point): Point {
  return { x: (x / 100) * BOARD.width, y: (y / 100) * BOARD.height };
}

/** Places drawn out to the whole board where those shown lie in one part of it; a single one is put in the middle. */
export function spreadOut(places: readonly Point[]): Point[] {
  const stretched = (of: 'x' | 'y'): ((place: Point) => number) => {
    const all = places.map((place) => place[of]);
    const least = Math.min(...all);
    const span = Math.max(...all) - least;
    return (place) => (span === 0 ? 50 : ((place[of] - least) / span) * 100);
  };
  const [x, y] = [stretched('x'), stretched('y')];
  return places.map((place) => ({ x: x(place), y: y(place) }));
}

/** Corners of the coast round a point: irregular, always the same for the same id. */
function coast(id: string, centre: Point, radius: number): Point[] {
  const corners = 13;
  return Array.from({ length: corners }, (_, at) => {
    const wobble = 0.74 + (draw32(id, 'coast', at) % 1000) / 2000;
    const angle = (at / corners) * 2 * Math.PI;
    return {
      x: centre.x + Math.cos(angle) * radius * 1.25 * wobble,
      y: centre.y + Math.sin(angle) * radius * wobble,
    };
  });
}

/** A closed, smooth line through points (Catmull-Rom as cubic curves). */
function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${pair(out)} ${pair(into)} ${pair(to)}`;
  });
  return `M${pair(at(0))}${curves.join('')}Z`;
}

/** The part of the drawing that is nearer to one point than to any other (its Voronoi cell), as a closed path. */
function cellPath(own: Point, others: readonly Point[]): string {
  let cell: Point[] = [
    { x: -20, y: -20 },
    { x: BOARD.width + 20, y: -20 },
    { x: BOARD.width + 20, y: BOARD.height + 20 },
    { x: -20, y: BOARD.height + 20 },
  ];
  for (const other of others) cell = nearerHalf(cell, own, other);
  return cell.length === 0 ? '' : `M${cell.map(pair).join('L')}Z`;
}

function nearerHalf(polygon: readonly Point[], own: Point, other: Point): Point[] {
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 };
  const side = (p: Point): number =>
    (p.x - middle.x) * (own.x - other.x) + (p.y - middle.y) * (own.y - other.y);
  return polygon.flatMap((to, at) => {
    const from = polygon[(at + polygon.length - 1) % polygon.length] ?? to;
    const [a, b] = [side(from), side(to)];
    const share = a === b ? 0 : a / (a - b);
    const crossing = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    if (a >= 0 && b >= 0) return [to];
    if (a >= 0) return [crossing];
    return b >= 0 ? [crossing, to] : [];
  });
}

/** A state's land: the outline of its coast, and the cell beyond which its neighbours' land begins. */
export interface Land {
  readonly id: string;
  readonly coast: string;
  readonly cell: string;
}

/** Lands of the states at these points; neighbours whose coasts overlap share a border half way. */
export function landsFrom(states: readonly { readonly id: string; readonly point: Point }[]): Land[] {
  return states.map(({ id, point }) => ({
    id,
    coast: smoothPath(coast(id, point, 29)),
    cell: cellPath(
      point,
      states.filter((state) => state.id !== id).map((state) => state.point),
    ),
  }));
}

/** A zigzag between two points, for ties that have turned hostile. */
export function zigzagPath(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const teeth = Math.max(4, Math.round(length / 4));
  const across = { x: -(to.y - from.y) / (length || 1), y: (to.x - from.x) / (length || 1) };
  const points = Array.from({ length: teeth + 1 }, (_, at) => {
    const share = at / teeth;
    const swing = at === 0 || at === teeth ? 0 : at % 2 === 0 ? 1.1 : -1.1;
    return {
      x: from.x + (to.x - from.x) * share + across.x * swing,
      y: from.y + (to.y - from.y) * share + across.y * swing,
    };
  });
  return `M${points.map(pair).join('L')}`;
}

/** A straight line between two points. */
export function linePath(from: Point, to: Point): string {
  return `M${pair(from)}L${pair(to)}`;
}

function pair({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
