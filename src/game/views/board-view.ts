// What lies open for the whole table: meters, lines, tension, assets, public acts, what came out. Also the heart of the projector.
import type { FlagId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';
import type { BoardView } from './seat-view.ts';
import { flagsOf } from './self-view.ts';

const publicFlags = (index: ScenarioIndex, flags: readonly FlagId[]): readonly FlagId[] =>
  flags.filter((flag) => index.flags.get(flag)?.public ?? false);

/** The board. */
export const boardView = (index: ScenarioIndex, state: GameState): BoardView => ({
  meters: index.scenario.meters.map(({ id }) => ({ id, value: state.meters[id] ?? 0 })),
  actors: index.scenario.actors.map(({ id }) => {
    const actor = state.actors[id];
    return {
      id,
      line: actor?.line ?? 'silence',
      ...(actor?.named === undefined ? {} : { named: actor.named }),
      flags: publicFlags(index, flagsOf(state, id)),
    };
  }),
  seats: index.scenario.seats.map((seat) => ({
    seat,
    driver: state.seats[seat]?.driver ?? 'vacant',
    ready: state.seats[seat]?.ready ?? false,
  })),
  ties: Object.values(state.ties).map(({ a, b, tension }) => ({ between: [a, b], tension })),
  assets: index.scenario.assets.map(({ id }) => ({
    id,
    integrity: state.assets[id]?.integrity ?? 0,
    lost: state.assets[id]?.lost ?? 0,
  })),
  escalation: state.history.map((turn) => turn.escalation),
  published: index.scenario.evidence.filter(({ id }) => state.evidence[id]?.published).map(({ id }) => id),
  exposed: index.scenario.secrets
    .filter(({ id }) => state.exposed[id] !== undefined)
    .map(({ id, of }) => ({ secret: id, of })),
  acts: state.acts
    .filter((act) => act.publicity === 'public')
    .map((act) => ({
      seat: act.seat,
      turn: act.turn,
      response: act.response,
      ...(act.targetActor === undefined ? {} : { targetActor: act.targetActor }),
      ...(act.targetAsset === undefined ? {} : { targetAsset: act.targetAsset }),
    })),
});
