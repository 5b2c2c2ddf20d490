// A table at which seats play differently: deals the doctrines that act to the seats, in an order drawn by the seed.
// In: a scenario and a seed. Out: the doctrine of each seat. With six seats every doctrine sits there once or twice.
import { present, shuffled } from '../base/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { DOCTRINES, type Doctrine, type SeatId } from '../vocabulary/index.ts';

/** Doctrines that act; `passive` is a base line and no player. */
export const ACTIVE_DOCTRINES: readonly Doctrine[] = DOCTRINES.filter((doctrine) => doctrine !== 'passive');

/** The doctrine that each seat of the scenario is dealt under this seed. */
export const mixedTable = (scenario: CompiledScenario, seed: string): ((seat: SeatId) => Doctrine) => {
  const order = shuffled(seed, ACTIVE_DOCTRINES, 'mixed-table');
  return (seat) =>
    present(
      order[scenario.seats.indexOf(seat) % order.length],
      'every seat of the scenario is dealt a doctrine',
    );
};
