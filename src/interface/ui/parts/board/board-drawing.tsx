/*
 * The drawn part of the board: sea, lands with coast lines as on an engraved chart, borders, ties.
 * In: actors and ties. Out: one decorative SVG, stretched to its frame; everything it shows is said in words elsewhere.
 */
import { useId } from 'react';
import { armsFromId } from '../emblem/arms-from-id.ts';
import type { BoardActor, BoardTie } from './board-values.ts';
import { BOARD, landsFrom, linePath, pointFromPercent, zigzagPath } from './place-on-board.ts';
import type { Point } from './place-on-board.ts';
import { tieLookFrom } from './tie-look.ts';
import type { TieLook } from './tie-look.ts';

/** Values of the drawing. */
export interface BoardDrawingProps {
  readonly actors: readonly BoardActor[];
  /** Where each stands, in per cent of width and height, by its id. */
  readonly places: Readonly<Record<string, Point>>;
  readonly ties: readonly BoardTie[];
  readonly selected: string | undefined;
  /** Mirror it: reading starts at the right. */
  readonly turned: boolean;
}

/** The chart without names. */
export function BoardDrawing({ actors, places, ties, selected, turned }: BoardDrawingProps) {
  const clip = useId();
  const points = new Map(Object.entries(places).map(([id, place]) => [id, pointFromPercent(place)]));
  const states = actors.filter((actor) => actor.kind === 'state');
  const lands = landsFrom(
    states.flatMap(({ id }) => {
      const point = points.get(id);
      return point === undefined ? [] : [{ id, point }];
    }),
  );
  const island = lands.map((land) => land.coast).join('');
  return (
    <svg
      className="board-drawing"
      viewBox={`0 0 ${BOARD.width} ${BOARD.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={turned ? `translate(${BOARD.width} 0) scale(-1 1)` : undefined}>
        <path className="board-graticule" d={GRATICULE} />
        {[26, 17, 9].map((width) => (
          <path key={width} className="board-shoal" d={island} strokeWidth={width} />
        ))}
        <path className="board-coast" d={island} />
        {lands.map((land, at) => (
          <g key={land.id}>
            <clipPath id={`${clip}-${at}`}>
              <path d={land.cell} />
            </clipPath>
            <g clipPath={`url(#${clip}-${at})`}>
              <path className="board-land" d={island} />
              <path className="board-tint" data-tincture={landTincture(land.id)} d={island} />
            </g>
          </g>
        ))}
        <clipPath id={`${clip}-island`}>
          <path d={island} />
        </clipPath>
        <g clipPath={`url(#${clip}-island)`}>
          {lands.length > 1 &&
            lands.map((land) => <path key={land.id} className="board-border" d={land.cell} />)}
        </g>
        {ties.map((tie) => {
          const [from, to] = tie.between.map((id) => points.get(id));
          if (from === undefined || to === undefined) return null;
          const dimmed = selected !== undefined && !tie.between.includes(selected);
          const look = tieLookFrom(tie.tension, tie.trust);
          return <Tie key={tie.between.join(' ')} look={look} ends={[from, to]} dimmed={dimmed} />;
        })}
      </g>
    </svg>
  );
}

/** A short stretch of a tie, for the legend. */
export function TieSample({ look }: { readonly look: TieLook }) {
  return (
    <svg className="tie-sample" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
      <Tie
        look={look}
        ends={[
          { x: 2, y: 6 },
          { x: 38, y: 6 },
        ]}
        dimmed={false}
      />
    </svg>
  );
}

interface TieProps {
  readonly look: TieLook;
  readonly ends: readonly [Point, Point];
  readonly dimmed: boolean;
}

function Tie({ look, ends, dimmed }: TieProps) {
  const path = look === 'hostile' ? zigzagPath(...ends) : linePath(...ends);
  return (
    <g className="tie" data-look={look} data-dimmed={dimmed || undefined}>
      <path className="tie-casing" d={path} />
      <path className="tie-line" d={path} />
      {look === 'trusting' && <path className="tie-gap" d={path} />}
    </g>
  );
}

/** Lands take the colour of their arms; where the field is a metal, the other tincture, so that every land has a colour. */
function landTincture(id: string): string {
  const { field, second } = armsFromId(id, 'state');
  return field === 'or' || field === 'argent' ? second : field;
}

const GRATICULE = [
  ...[20, 40, 60, 80, 100, 120, 140].map((x) => `M${x} 0V${BOARD.height}`),
  ...[20, 40, 60, 80].map((y) => `M0 ${y}H${BOARD.width}`),
].join('');
