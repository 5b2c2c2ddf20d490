// What a bot weighs with: the situation, its doctrine, and how it reads the one with the other. A bundle, nothing more.
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import type { Reading } from './reading.ts';

/** A seat's outlook at a moment of play. */
export interface Outlook {
  readonly situation: BotSituation;
  readonly attitude: Attitude;
  readonly reading: Reading;
}
