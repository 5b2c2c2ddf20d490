// What lies open for the whole table: meters, lines, tension, assets, public acts, what came out. Also the heart of the projector.
import type { FlagId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';
import type { BoardView, Writable } from './seat-view.ts';
import { flagsOf } from './self-view.ts';

type Part<K extends keyof BoardView> = (index: ScenarioIndex, state: GameState) => BoardView[K];

const publicFlags = (index: ScenarioIndex, flags: readonly FlagId[]): readonly FlagId[] =>
  flags.filter((flag) => index.flags.get(flag)?.public ?? false);

/** The meters, in the scenario's order. */
export const boardMeters: Part<'meters'> = (index, state) =>
  index.scenario.meters.map(({ id }) => ({ id, value: state.meters[id] ?? 0 }));

/** Every actor's line and public flags. */
export const boardActors: Part<'actors'> = (index, state) =>
  index.scenario.actors.map(({ id }) => {
    const actor = state.actors[id];
    const line = actor?.line ?? 'silence';
    const flags = publicFlags(index, flagsOf(state, id));
    return actor?.named === undefined ? { id, line, flags } : { id, line, named: actor.named, flags };
  });

/** Who drives each seat, and who is done. */
export const boardSeats: Part<'seats'> = (index, state) =>
  index.scenario.seats.map((seat) => ({
    seat,
    driver: state.seats[seat]?.driver ?? 'vacant',
    ready: state.seats[seat]?.ready ?? false,
  }));

/** Tension of every pair. */
export const boardTies: Part<'ties'> = (_index, state) =>
  Object.values(state.ties).map(({ a, b, tension }) => ({ between: [a, b], tension }));

/** How every asset stands. */
export const boardAssets: Part<'assets'> = (index, state) =>
  index.scenario.assets.map(({ id }) => ({
    id,
    integrity: state.assets[id]?.integrity ?? 0,
    lost: state.assets[id]?.lost ?? 0,
  }));

/** Escalation as each turn closed. */
export const boardEscalation: Part<'escalation'> = (_index, state) =>
  state.history.map((turn) => turn.escalation);

/** Items that everybody can read. */
export const boardPublished: Part<'published'> = (index, state) =>
  index.scenario.evidence.filter(({ id }) => state.evidence[id]?.published).map(({ id }) => id);

/** Secrets that have come out. */
export const boardExposed: Part<'exposed'> = (index, state) =>
  index.scenario.secrets
    .filter(({ id }) => state.exposed[id] !== undefined)
    .map(({ id, of }) => ({ secret: id, of }));

/** Acts that everybody saw. */
export const boardActs: Part<'acts'> = (_index, state) =>
  state.acts
    .filter((act) => act.publicity === 'public')
    .map(({ seat, turn, response, targetActor, targetAsset }) => {
      const act: Writable<BoardView['acts'][number]> = { seat, turn, response };
      if (targetActor !== undefined) act.targetActor = targetActor;
      if (targetAsset !== undefined) act.targetAsset = targetAsset;
      return act;
    });

/** The board. */
export const boardView = (index: ScenarioIndex, state: GameState): BoardView => ({
  meters: boardMeters(index, state),
  actors: boardActors(index, state),
  seats: boardSeats(index, state),
  ties: boardTies(index, state),
  assets: boardAssets(index, state),
  escalation: boardEscalation(index, state),
  published: boardPublished(index, state),
  exposed: boardExposed(index, state),
  acts: boardActs(index, state),
});
