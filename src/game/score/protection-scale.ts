// The scale of protection: 0 is what happens on the same seed if everyone passes, 100 is no avoidable harm.
// The first wave strikes before anybody can act and is not counted as avoidable.
import { roundHalfAway } from '../../base/index.ts';
import type { GameState } from '../rules/index.ts';
import type { ScaleScore } from './score-card.ts';
import { eventsOf, seatBehind, type ScoredRecord } from './scored-record.ts';
import { notTested, sharedOut, type Share } from './shared-out.ts';

const harmByTurn = (state: GameState, turns: number): readonly number[] =>
  state.history.slice(0, turns).map((turn) => turn.harm);

/** The scale of protection. One crisis strikes all, so every seat shares the table's; the acts that made it stand in the timeline. */
export const protectionScale = (record: ScoredRecord, passive: GameState): ScaleScore => {
  const turns = Math.min(record.state.history.length, passive.history.length);
  const theirs = harmByTurn(passive, turns);
  const ours = harmByTurn(record.state, turns);
  const avoidable = theirs.slice(1).reduce((sum, one) => sum + one, 0);
  if (avoidable === 0) return notTested('protection');
  const shares: Share[] = [];
  let spared = 0;
  let worsened = 0;
  for (const { event, at } of eventsOf(record, 'wave-struck')) {
    const place = event.turn - 1;
    if (place < 1 || place >= turns) continue;
    const saved = (theirs[place] ?? 0) - (ours[place] ?? 0);
    if (saved > 0) spared += saved;
    else worsened -= saved;
    const values = { turn: event.turn, harm: ours[place] ?? 0, passive: theirs[place] ?? 0 };
    const contribution = { id: 'score.protection.turn', values, event: at };
    shares.push({ weight: Math.max(0, saved), contribution });
  }
  for (const { event, at } of eventsOf(record, 'asset-changed')) {
    if (event.by >= 0 || (event.cause.kind !== 'act' && event.cause.kind !== 'choice')) continue;
    worsened -= event.by;
    const values = { asset: event.asset, harm: -event.by, seat: seatBehind(record, event.cause) ?? '' };
    shares.push({ weight: 0, contribution: { id: 'score.protection.act', values, event: at } });
  }
  const points = roundHalfAway(100 * Math.max(0, spared - worsened), avoidable);
  return sharedOut('protection', Math.min(100, points), shares);
};
