// Lets the bots of an exercise play until they rest: until a person has to act, or the exercise is over.
// In: a table that takes inputs, the bots and the time to stamp. Their moves are inputs like anybody's, and are logged.
import { digestOfText } from '../base/index.ts';
import type { Bots } from '../bots/index.ts';
import type { RunRefusal } from '../game/log/index.ts';
import { indexOf, type GameState, type Input, type SeatCommand } from '../game/rules/index.ts';
import { lazySeatView, publicScenario, type PublicScenario } from '../game/views/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Doctrine, ParticipantId, SeatId } from '../vocabulary/index.ts';

/** Rounds in a phase in which every bot is asked once; a table not at rest by then has a bot that never rests. */
const MOST_ROUNDS = 60;

/** Where bots play: a live run or a plain one. */
export interface BotTable {
  readonly scenario: CompiledScenario;
  readonly position: () => GameState;
  /** Takes an input, or says why not. */
  readonly give: (input: Input) => RunRefusal | undefined;
}

/** What driving needs besides the table. */
export interface BotDrive {
  readonly bots: Bots;
  readonly open: PublicScenario;
  /** Each bot's luck, by seat. */
  readonly luck: Readonly<Record<SeatId, string>>;
  /** Time to stamp on the bots' inputs, milliseconds since 1970. */
  readonly at: () => number;
  /** Told of every move that was refused; a bot that is refused is a bug worth hearing of. */
  readonly refused?: (seat: SeatId, command: SeatCommand, code: string) => void;
}

/** What driving the bots of a started exercise needs. */
export const botDrive = (table: BotTable, bots: Bots, at: () => number): BotDrive => ({
  bots,
  open: publicScenario(table.scenario),
  // Bots have luck of their own: from it nothing about the exercise's draws can be learnt.
  luck: Object.fromEntries(
    table.scenario.seats.map((seat) => [seat, digestOfText(`bot ${seat} ${table.position().seed}`)]),
  ),
  at,
});

const isOver = ({ phase }: GameState): boolean =>
  phase === 'debrief' || phase === 'closed' || phase === 'lobby';

const inputOf = (seat: SeatId, doctrine: Doctrine, command: SeatCommand, at: number): Input => ({
  author: { kind: 'seat', seat, participant: `bot:${doctrine}` as ParticipantId },
  at,
  command,
});

/** Lets one bot move; whether it did anything. */
const moveSeat = (table: BotTable, drive: BotDrive, seat: SeatId, doctrine: Doctrine): boolean => {
  const { phase, turn } = table.position();
  const view = lazySeatView(indexOf(table.scenario), table.position(), seat);
  const commands = drive.bots[doctrine]({ table: drive.open, view, luck: drive.luck[seat] ?? '' });
  let moved = false;
  for (const command of commands) {
    const refusal = table.give(inputOf(seat, doctrine, command, drive.at()));
    if (refusal) drive.refused?.(seat, command, refusal.code);
    else moved = true;
    const now = table.position();
    if (now.phase !== phase || now.turn !== turn) break;
  }
  return moved;
};

const moveAll = (table: BotTable, drive: BotDrive): boolean => {
  let moved = false;
  for (const seat of table.scenario.seats) {
    const state = table.position().seats[seat];
    if (state?.driver !== 'bot' || isOver(table.position())) continue;
    if (moveSeat(table, drive, seat, state.doctrine ?? 'evidential')) moved = true;
  }
  return moved;
};

/** Drives the table until all bots have come to rest. With bots in all seats that is the end of the exercise. */
export const driveBots = (table: BotTable, drive: BotDrive): void => {
  let place = '';
  let rounds = 0;
  while (!isOver(table.position()) && moveAll(table, drive)) {
    const { turn, phase } = table.position();
    const now = `${String(turn)} ${phase}`;
    rounds = now === place ? rounds + 1 : 0;
    place = now;
    if (rounds > MOST_ROUNDS) return;
  }
};
