/*
 * The board as two lists: who has what, and how each pair stands.
 * In: the same values as the board. Out: text alone.
 */
import { useText } from '../../text/use-text.ts';
import type { BoardActor, BoardAsset, BoardTie } from './board-values.ts';
import { tieLookFrom } from './tie-look.ts';

/** Values of the lists. */
export interface BoardInWordsProps {
  readonly actors: readonly BoardActor[];
  readonly ties: readonly BoardTie[];
  readonly assets: readonly BoardAsset[];
}

/** The board's alternative text, for everybody. */
export function BoardInWords({ actors, ties, assets }: BoardInWordsProps) {
  const { t, list } = useText();
  const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]));
  return (
    <div className="board-in-words">
      <h3 className="label">{t('parts.board-actors')}</h3>
      <ul>
        {actors.map((actor) => {
          const own = assets.filter((asset) => asset.at === actor.id);
          const condition = own.map(({ name, integrity }) => t('parts.asset', { name, integrity }));
          return (
            <li key={actor.id}>
              {t('parts.board-actor', {
                name: actor.name,
                kind: t(`word.kind.${actor.kind}`),
                count: own.length,
                assets: list(condition),
              })}
            </li>
          );
        })}
      </ul>
      <h3 className="label">{t('parts.board-ties')}</h3>
      <ul>
        {ties.map((tie) => {
          const [first, second] = tie.between.map((id) => nameOf.get(id) ?? id);
          const look = tieLookFrom(tie.tension, tie.trust);
          return (
            <li key={tie.between.join(' ')}>
              {t('parts.board-tie', {
                first: first ?? '',
                second: second ?? '',
                look: t(`parts.tie.${look}`),
                tension: tie.tension,
                known: tie.trust?.length ?? 0,
                trust: tie.trust?.[0] ?? 0,
                back: tie.trust?.[1] ?? 0,
              })}
              {tie.hotline === true && <> {t('parts.board-hotline')}</>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
