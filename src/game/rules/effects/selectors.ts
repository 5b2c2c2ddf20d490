// Whom and what an effect touches: turns the selectors of a scenario (`self`, `target`, `others`, `hosted` ...) into ids.
// In: the scenario's index, a selector, the setting. Out: ids in the scenario's order, empty where nobody is meant.
// It asks nothing of the state: who is meant never depends on how the exercise went.
import type { Whom, WhichAssets } from '../../../scenario/index.ts';
import type { ActorId, AssetId, SeatId } from '../../../vocabulary/index.ts';
import type { Play } from '../play.ts';
import { isSeat, linked } from '../scenario-index.ts';
import type { Setting } from './effect-kind.ts';

type Indexed = Pick<Play, 'index'>;

/** The actor aimed at: the target actor, else the owner of the target asset; `undefined` when nothing is aimed at. */
export const targetOf = ({ index }: Indexed, setting: Setting): ActorId | undefined => {
  if (setting.targetActor !== undefined) return setting.targetActor;
  return setting.targetAsset === undefined ? undefined : linked(index.assets, setting.targetAsset).owner;
};

const listOf = (actor: ActorId | undefined): readonly ActorId[] => (actor === undefined ? [] : [actor]);

/**
 * The actors that a selector means, each once. `self` and `target` mean nobody where the setting has none; `others`
 * without a self are all seats; `parties` outside an agreement are nobody. An id stands for that actor, seated or not.
 */
export const actorsOf = (play: Indexed, whom: Whom, setting: Setting): readonly ActorId[] => {
  const { seats } = play.index.scenario;
  switch (whom) {
    case 'self':
      return listOf(setting.self);
    case 'target':
      return listOf(targetOf(play, setting));
    case 'all':
      return seats;
    case 'others':
      return seats.filter((seat) => seat !== setting.self);
    case 'parties':
      return setting.parties;
    default:
      return [whom];
  }
};

/** Those of the actors meant who are played at the table: only they have capital, strain and evidence. */
export const seatsOf = (play: Indexed, whom: Whom, setting: Setting): readonly SeatId[] =>
  actorsOf(play, whom, setting).filter((actor): actor is SeatId => isSeat(play.index, actor));

/** The seat whose effect it is; `undefined` for news without a self and for actors off the table. */
export const seatOfSelf = ({ index }: Indexed, { self }: Setting): SeatId | undefined =>
  self !== undefined && isSeat(index, self) ? self : undefined;

const assetsWhere = (
  { index }: Indexed,
  trait: 'owner' | 'host',
  actor: ActorId | undefined,
): readonly AssetId[] =>
  actor === undefined
    ? []
    : index.scenario.assets.filter((asset) => asset[trait] === actor).map((asset) => asset.id);

/** The state on whose territory an actor lives; a state is its own. */
const homeOf = ({ index }: Indexed, actor: ActorId | undefined): ActorId | undefined =>
  actor === undefined ? undefined : (index.actors.get(actor)?.home ?? actor);

/** The assets that a selector means. `target` is the asset aimed at, else everything that the target actor owns. */
export const assetsOf = (play: Indexed, which: WhichAssets, setting: Setting): readonly AssetId[] => {
  switch (which) {
    case 'target':
      return setting.targetAsset === undefined
        ? assetsWhere(play, 'owner', setting.targetActor)
        : [setting.targetAsset];
    case 'own':
      return assetsWhere(play, 'owner', setting.self);
    case 'hosted':
      return assetsWhere(play, 'host', homeOf(play, setting.self));
    default:
      return [which];
  }
};
