/*
 * The region as this seat sees it, in the values of the board.
 * In: the public board and scenario, names, the seat. Out: actors, ties and assets. Groups off the table are theories and have
 * no place on the board; trust is shown only where it is the seat's own.
 */
import type { BoardView, PublicScenario, SeatView } from '../../../../../game/views/index.ts';
import type { BoardActor, BoardAsset, BoardTie } from '../../../parts/board/board-values.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** What is drawn. */
export interface BoardValues {
  readonly actors: readonly BoardActor[];
  readonly ties: readonly BoardTie[];
  readonly assets: readonly BoardAsset[];
}

/** What one seat knows beyond the public board. */
export interface OwnSide {
  readonly seat: string;
  readonly trust: SeatView['self']['trust'];
  readonly channels: readonly string[];
}

/** What a board is made of. */
export interface BoardSource {
  readonly board: BoardView;
  readonly scenario: PublicScenario;
  readonly words: ScenarioWords;
  /** The word under the seat's own name. */
  readonly you: string;
  /** Assets that were hit this turn. */
  readonly struck: readonly string[];
}

/** Below this tension a tie between two others is left out, so that the drawing stays readable. */
const QUIET = 15;

const isOwn = (tie: BoardView['ties'][number], own: OwnSide | undefined): boolean =>
  tie.between.some((id) => id === own?.seat);

function tieFrom(tie: BoardView['ties'][number], own: OwnSide | undefined): BoardTie {
  const [one, other] = tie.between;
  const opposite =
    own === undefined ? undefined : one === own.seat ? other : other === own.seat ? one : undefined;
  const trust = opposite === undefined ? undefined : own?.trust.find((entry) => entry.in === opposite)?.trust;
  return {
    between: [one, other],
    tension: tie.tension,
    ...(trust === undefined ? {} : { trust: [trust] as const }),
    ...(opposite !== undefined && own?.channels.includes(opposite) === true ? { hotline: true } : {}),
  };
}

/** The board; without an own side it holds nothing but what lies open for all. */
export function boardFromView(source: BoardSource, own?: OwnSide): BoardValues {
  const { board, scenario, words, you, struck } = source;
  const actors = scenario.actors.filter((actor) => actor.kind !== 'group');
  const shown = new Set<string>(actors.map((actor) => actor.id));
  return {
    actors: actors.map(({ id, kind, place }) => ({
      id,
      kind,
      place,
      name: words.texts.actors[id]?.name ?? id,
      ...(id === own?.seat ? { note: you } : {}),
    })),
    ties: board.ties
      .filter((tie) => tie.between.every((id) => shown.has(id)) && (tie.tension >= QUIET || isOwn(tie, own)))
      .map((tie) => tieFrom(tie, own)),
    assets: board.assets.flatMap(({ id, integrity }) => {
      const asset = scenario.assets.find((one) => one.id === id);
      if (asset === undefined) return [];
      const at = shown.has(asset.owner) ? asset.owner : asset.host;
      return [
        {
          id,
          integrity,
          at,
          sector: asset.sector,
          name: words.label('asset', id),
          struck: struck.includes(id),
        },
      ];
    }),
  };
}
