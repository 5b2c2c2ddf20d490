/*
 * Whole exercises a second by fair bots, six seats and six turns: what analysis and balance do many thousand times.
 * Baseline: the same bots at a table that clones the position for every input and builds every view in full.
 */
import { ACTIVE_DOCTRINES, playOutToCount } from '../src/analysis/index.ts';
import { digestOfText, invariant, present } from '../src/base/index.ts';
import { BOTS } from '../src/bots/index.ts';
import { indexOf, type SeatCommand } from '../src/game/rules/index.ts';
import { publicScenario, seatView } from '../src/game/views/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import type { Doctrine, ParticipantId, SeatId } from '../src/vocabulary/index.ts';
import { clonedTable, type ClonedTable } from './cloned-table.ts';
import type { Measured } from './figure.ts';

const MOST_ROUNDS = 2000;
const BOT = 'bot' as ParticipantId;

/** What is measured. */
export function benchExercises(scenario: CompiledScenario): Measured {
  const doctrineFor = (slice: number): Doctrine =>
    present(ACTIVE_DOCTRINES[slice % ACTIVE_DOCTRINES.length], 'there are doctrines');
  return {
    name: 'exercises with fair bots',
    unit: 'exercises/s',
    // One exercise of each doctrine, so that every slice holds the same mixture.
    work: (slice) => {
      for (let each = 0; each < ACTIVE_DOCTRINES.length; each += 1) {
        playOutToCount(scenario, { seed: String(slice), doctrine: doctrineFor(each) });
      }
      return ACTIVE_DOCTRINES.length;
    },
    baseline: (slice) => playedPlainly(scenario, String(slice), doctrineFor(slice)),
  };
}

function playedPlainly(scenario: CompiledScenario, seed: string, doctrine: Doctrine): number {
  const table = clonedTable(scenario);
  const driver = { driver: 'bot', doctrine } as const;
  const drivers = Object.fromEntries(scenario.seats.map((seat) => [seat, driver]));
  const setup = { seed, length: 'full', feedback: 'training', clock: false, drivers } as const;
  table.give({ author: { kind: 'host' }, at: 0, command: { type: 'start', setup } });
  for (let round = 0; table.position().phase !== 'debrief'; round += 1) {
    invariant(round < MOST_ROUNDS, 'bots come to an end');
    for (const seat of scenario.seats) moveSeat(table, seat, doctrine);
  }
  return 1;
}

function moveSeat(table: ClonedTable, seat: SeatId, doctrine: Doctrine): void {
  const view = seatView(indexOf(table.scenario), table.position(), seat);
  const luck = digestOfText(`bot ${seat} ${table.position().seed}`);
  const { phase, turn } = table.position();
  const commands: readonly SeatCommand[] = BOTS[doctrine]({
    table: publicScenario(table.scenario),
    view,
    luck,
  });
  for (const command of commands) {
    table.give({ author: { kind: 'seat', seat, participant: BOT }, at: 0, command });
    if (table.position().phase !== phase || table.position().turn !== turn) return;
  }
}
