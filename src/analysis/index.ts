// The door of the analysis: whole exercises by bots, coverage, balance.
export { balance, type Balance, type BalanceRow } from './balance.ts';
export { COVERED, coverage, type Coverage, type Covered } from './coverage.ts';
export { botDrive, driveBots, type BotDrive, type BotTable } from './drive-bots.ts';
export { type LawTally } from './law-tally.ts';
export { ACTIVE_DOCTRINES, mixedTable } from './mixed-table.ts';
export { playOut, playOutToCount, type PlayOut } from './play-out.ts';
export { playReactively, reactiveEnd, type ReactivePlay, type ReactiveTable } from './reactive-bot.ts';
