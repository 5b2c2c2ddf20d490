// The door of the bots: fair players by doctrine.
export type { Bot, Bots, BotSituation } from './bot.ts';
export { BOTS } from './bots.ts';
