// Which news is due: scheduled by turn and cut, conditional on the world, after other news; and the news of the thirty days after.
import type { InjectSpec } from '../../scenario/index.ts';
import type { InjectKind } from '../../vocabulary/index.ts';
import { holds } from './conditions/holds.ts';
import { deliver } from './deliver.ts';
import type { Play } from './play.ts';

const due = (play: Play, inject: InjectSpec): boolean => {
  const { state, index } = play;
  // The turn first: it tells most news apart, and costs least to ask.
  if (inject.kind !== 'aftermath') {
    const turn = inject.turn[state.length];
    if (turn === undefined || turn > state.turn) return false;
    // Scheduled news that its condition kept back on its day is not news any more later.
    if (inject.kind === 'scheduled' && turn !== state.turn) return false;
  }
  if (state.delivered[inject.id] !== undefined) return false;
  if (inject.after.some((earlier) => state.delivered[earlier] === undefined)) return false;
  return inject.when === undefined || holds({ index, state, self: inject.self }, inject.when);
};

/** Delivers what is due of these kinds, in the scenario's order; news may make later news in the list due. */
export const deliverDue = (play: Play, kinds: readonly InjectKind[]): void => {
  for (const inject of play.index.scenario.injects) {
    if (kinds.includes(inject.kind) && due(play, inject)) deliver(play, inject);
  }
};
