/*
 * The region as a chart: lands, actors, the ties between them, and what can be harmed.
 * In: values with places in per cent; it looks nothing up. Out: a drawing under real text and buttons, a legend, and
 * the same in words for whoever does not see or does not want the drawing.
 */
import { useMemo, useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../disclosure.tsx';
import { Emblem } from '../emblem/emblem.tsx';
import { Icon } from '../icon.tsx';
import { AssetRing } from './asset-ring.tsx';
import { BoardInWords } from './board-in-words.tsx';
import { BoardDrawing, TieSample } from './board-drawing.tsx';
import type { BoardActor, BoardAsset, BoardTie } from './board-values.ts';
import type { Point } from './place-on-board.ts';
import { TIE_LOOKS, tieLookFrom } from './tie-look.ts';
import { tieKey, usePlaces } from './use-places.ts';
import './board.css';

/** Values of the board. */
export interface BoardProps {
  /** Names the board: “The region, turn 3”. */
  readonly name: string;
  readonly actors: readonly BoardActor[];
  readonly ties: readonly BoardTie[];
  readonly assets: readonly BoardAsset[];
  /** 0-100: warms the sea. Put a Dial or Meter beside the board for the number. */
  readonly escalation: number;
  /** The actor looked at, if any; its ties stand out. */
  readonly selected?: string;
  /** Makes actors pressable. */
  readonly onSelect?: (id: string) => void;
}

/** The board. Best with at most eight actors and four assets each. */
export function Board(props: BoardProps) {
  const { name, actors, ties, assets, escalation, selected, onSelect } = props;
  const { t, number, direction } = useText();
  const chart = useRef<HTMLDivElement>(null);
  const numbered = useMemo(() => ties.filter(isNumbered), [ties]);
  const places = usePlaces(chart, actors, numbered);
  return (
    <figure className="board" aria-label={name}>
      <div
        className="board-chart"
        ref={chart}
        data-heat={escalation >= 75 ? 'high' : escalation >= 45 ? 'middle' : 'low'}
      >
        <BoardDrawing
          actors={actors}
          places={places.actors}
          ties={ties}
          selected={selected}
          turned={direction === 'rtl'}
        />
        {numbered.map((tie) => {
          const place = places.ties[tieKey(tie)];
          const look = tieLookFrom(tie.tension, tie.trust);
          if (place === undefined) return null;
          return (
            <span
              key={tieKey(tie)}
              className="board-tie figures"
              data-look={look}
              style={styleOf(place)}
              aria-hidden="true"
            >
              {tie.hotline === true && <Icon name="phone" />}
              {look !== 'calm' && look !== 'trusting' && number(tie.tension)}
            </span>
          );
        })}
        <ul className="board-actors" aria-label={t('parts.board-actors')}>
          {actors.map((actor) => (
            <ActorPlace
              key={actor.id}
              actor={actor}
              place={places.actors[actor.id] ?? MIDDLE}
              assets={assets.filter((asset) => asset.at === actor.id)}
              selected={actor.id === selected}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </div>
      <figcaption className="board-legend">
        {TIE_LOOKS.map((look) => (
          <span key={look} className="board-key">
            <TieSample look={look} />
            {t(`parts.tie.${look}`)}
          </span>
        ))}
      </figcaption>
      <Disclosure summary={t('parts.board-in-words')}>
        <BoardInWords actors={actors} ties={ties} assets={assets} />
      </Disclosure>
    </figure>
  );
}

/** Whether a tie carries a number or the sign of a hotline. */
function isNumbered(tie: BoardTie): boolean {
  const look = tieLookFrom(tie.tension, tie.trust);
  return tie.hotline === true || (look !== 'calm' && look !== 'trusting');
}

const MIDDLE: Point = { x: 50, y: 50 };

const styleOf = ({ x, y }: Point) => ({ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` });

interface ActorPlaceProps {
  readonly actor: BoardActor;
  /** In per cent of the chart. */
  readonly place: Point;
  readonly assets: readonly BoardAsset[];
  readonly selected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

function ActorPlace({ actor, place, assets, selected, onSelect }: ActorPlaceProps) {
  const face = (
    <>
      <Emblem id={actor.id} kind={actor.kind} />
      <span className="board-name">{actor.name}</span>
      {actor.note !== undefined && <span className="board-note">{actor.note}</span>}
    </>
  );
  return (
    <li
      className="board-actor"
      data-actor={actor.id}
      data-kind={actor.kind}
      data-selected={selected || undefined}
      style={styleOf(place)}
    >
      {onSelect === undefined ? (
        <span className="board-face">{face}</span>
      ) : (
        <button
          type="button"
          className="board-face"
          aria-pressed={selected}
          onClick={() => {
            onSelect(actor.id);
          }}
        >
          {face}
        </button>
      )}
      {assets.length > 0 && (
        <span className="board-assets">
          {assets.map((asset) => (
            <AssetRing key={asset.id} asset={asset} />
          ))}
        </span>
      )}
    </li>
  );
}
