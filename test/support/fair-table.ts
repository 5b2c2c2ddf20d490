/*
 * Plays exercises out while listening to the bots, and notes whatever no fair player would do.
 * In: how to play, and who else wants to hear. Out: what was wrong: a refusal, an exercise without end, tokens not laid.
 */
import { playOutToCount, type PlayOut } from '../../src/analysis/index.ts';
import { BOTS, type Bot, type Bots, type BotSituation } from '../../src/bots/index.ts';
import { ESTIMATE_TOKENS, type SeatCommand } from '../../src/game/rules/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import type { Doctrine } from '../../src/vocabulary/index.ts';

/** What a listener gets: all that one bot gives at once, what it saw, and its temper. */
export type Listener = (given: readonly SeatCommand[], situation: BotSituation, doctrine: Doctrine) => void;

/** The shipped bots, overheard. */
export function overheard(listen: Listener): Bots {
  const listening =
    (doctrine: Doctrine, bot: Bot): Bot =>
    (situation) => {
      const commands = bot(situation);
      listen(commands, situation, doctrine);
      return commands;
    };
  return Object.fromEntries(
    Object.entries(BOTS).map(([doctrine, bot]) => [doctrine, listening(doctrine as Doctrine, bot)]),
  ) as unknown as Bots;
}

/** Plays it out to its end, without proofs; everything unfair, each with the seed. Empty for fair players. */
export function unfairIn(
  scenario: CompiledScenario,
  play: Omit<PlayOut, 'bots' | 'refused'>,
  listen?: Listener,
): readonly string[] {
  const problems: string[] = [];
  const note = (problem: string): void => void problems.push(`seed ${play.seed}: ${problem}`);
  const bots = overheard((given, situation, doctrine) => {
    for (const command of given) {
      if (command.type !== 'estimate') continue;
      const laid = Object.values(command.tokens).reduce((sum, tokens) => sum + tokens, 0);
      if (laid !== ESTIMATE_TOKENS) note(`${situation.view.seat} laid ${String(laid)} tokens`);
    }
    listen?.(given, situation, doctrine);
  });
  const refused = (seat: string, command: SeatCommand, code: string): void => {
    note(`${seat} was refused ${command.type} (${code})`);
  };
  const { position } = playOutToCount(scenario, { ...play, bots, refused });
  if (position.phase !== 'debrief' || position.ending === undefined)
    note(`stopped in turn ${String(position.turn)}, ${position.phase}`);
  return problems;
}
