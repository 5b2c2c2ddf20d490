// The door of the bots: fair players by doctrine, and what they can pay for.
export { reservedWithin, withinPurse } from './afford.ts';
export type { Bot, Bots, BotSituation } from './bot.ts';
export { BOTS } from './bots.ts';
