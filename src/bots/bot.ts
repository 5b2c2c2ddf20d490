// What a bot is: a fair player that gets what a person in its seat would get, and nothing else, so that it cannot cheat.
// In: the public scenario, its own SeatView and its own luck. Out: the commands it gives now. It keeps no memory: all it needs is in its view.
import type { PublicScenario, SeatView } from '../game/views/index.ts';
import type { SeatCommand } from '../game/rules/index.ts';
import type { Doctrine } from '../vocabulary/index.ts';

/** What a bot sees. Its view is good for this one answer and must not be kept. `luck` is a string of its own for keyed chance, different from the exercise's seed. */
export interface BotSituation {
  readonly table: PublicScenario;
  readonly view: SeatView;
  readonly luck: string;
}

/**
 * A way of playing: the commands it gives in this situation, in order; empty when it has nothing (more) to do.
 * It is asked again after its commands have been carried out and whenever its view changes, so it must come to rest:
 * asked about an unchanged view after it is ready, it answers requests and proposals that are new and else gives nothing.
 */
export type Bot = (situation: BotSituation) => readonly SeatCommand[];

/** The bot of each doctrine. */
export type Bots = Readonly<Record<Doctrine, Bot>>;
