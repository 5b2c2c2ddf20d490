/*
 * The region as a chart: lands, actors, the ties between them, and what can be harmed.
 * In: values with places in per cent; it looks nothing up. Out: a drawing under real text and buttons, a legend, and
 * the same in words for whoever does not see or does not want the drawing.
 */
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../disclosure.tsx';
import { Emblem } from '../emblem/emblem.tsx';
import { Icon } from '../icon.tsx';
import { AssetRing } from './asset-ring.tsx';
import { BoardInWords } from './board-in-words.tsx';
import { BoardDrawing, TieSample } from './board-drawing.tsx';
import type { BoardActor, BoardAsset, BoardTie } from './board-values.ts';
import { percentFromPlace } from './place-on-board.ts';
import { TIE_LOOKS, tieLookFrom } from './tie-look.ts';
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
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (
    <figure className="board" aria-label={name}>
      <div
        className="board-chart"
        data-heat={escalation >= 75 ? 'high' : escalation >= 45 ? 'middle' : 'low'}
      >
        <BoardDrawing actors={actors} ties={ties} selected={selected} turned={direction === 'rtl'} />
        {ties.map((tie) => {
          const [from, to] = tie.between.map((id) => byId.get(id)?.place);
          const look = tieLookFrom(tie.tension, tie.trust);
          if (from === undefined || to === undefined || (look === 'calm' && tie.hotline !== true))
            return null;
          const middle = percentFromPlace({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
          return (
            <span
              key={tie.between.join(' ')}
              className="board-tie figures"
              data-look={look}
              style={{ insetInlineStart: `${middle.x}%`, insetBlockStart: `${middle.y}%` }}
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

interface ActorPlaceProps {
  readonly actor: BoardActor;
  readonly assets: readonly BoardAsset[];
  readonly selected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

function ActorPlace({ actor, assets, selected, onSelect }: ActorPlaceProps) {
  const { x, y } = percentFromPlace(actor.place);
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
      data-kind={actor.kind}
      data-selected={selected || undefined}
      style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
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
