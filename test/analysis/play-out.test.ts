/*
 * Playing out: the same words give the same exercise, digests or not, live or plain; mixed tables deal every doctrine.
 */
import { describe, expect, it } from 'vitest';
import {
  ACTIVE_DOCTRINES,
  mixedTable,
  playOut,
  playOutToCount,
  playReactively,
  reactiveEnd,
} from '../../src/analysis/index.ts';
import { advanceRun, headerFor, openRun, positionDigest } from '../../src/game/log/index.ts';
import { scoreCards } from '../../src/game/score/index.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');

describe('an exercise played out', () => {
  it('is the same with and without digests', () => {
    const how = { seed: '5', doctrine: mixedTable(scenario, '5') };
    const whole = playOut(scenario, how);
    const counted = playOutToCount(scenario, how);
    expect(counted.position).toEqual(whole.position);
    expect(counted.entries.map(({ events }) => events)).toEqual(whole.entries.map(({ events }) => events));
    expect(scoreCards(counted)).toEqual(scoreCards(whole));
  });

  it('is the same through a live run', () => {
    const played = playOut(scenario, { seed: '6', doctrine: mixedTable(scenario, '6') });
    let run = openRun(headerFor(scenario, '6'));
    for (const { input } of played.entries) {
      const next = advanceRun(run, input);
      expect(next.ok).toBe(true);
      if (next.ok) run = next.value;
    }
    expect(run.digest).toBe(played.digest);
  });

  it.each(['short', 'medium', 'full'] as const)('in %s length has the turns of that cut', (length) => {
    const { position } = playOutToCount(scenario, { seed: '7', doctrine: 'cooperative', length });
    const { turns } = scenario.cuts[length];
    expect(position.lastTurn).toBe(turns);
    expect(position.turn).toBeLessThanOrEqual(turns);
  });
});

describe('a mixed table', () => {
  it('deals every active doctrine, and not always to the same seats', () => {
    const tables = Array.from({ length: 20 }, (_, seed) =>
      scenario.seats.map(mixedTable(scenario, String(seed))),
    );
    for (const table of tables) expect(new Set(table)).toEqual(new Set(ACTIVE_DOCTRINES));
    expect(new Set(tables.map((table) => table.join(' '))).size).toBeGreaterThan(5);
  });
});

describe('reactive play', () => {
  it('ends, is never refused, acts in every turn, and differs from seed to seed', () => {
    const ends = Array.from({ length: 30 }, (_, seed) => reactiveEnd(scenario, { seed: String(seed) }));
    for (const [seed, end] of ends.entries()) {
      expect(end.ending, `seed ${String(seed)}`).toBeDefined();
      expect(new Set(end.acts.map((act) => act.turn)).size, `seed ${String(seed)}`).toBe(end.turn);
    }
    expect(new Set(ends.map((end) => positionDigest(end))).size).toBe(ends.length);
  });

  it('comes to the same end under plain rules and through the log', () => {
    let run = openRun(headerFor(scenario, '8'));
    playReactively(
      scenario,
      { seed: '8' },
      {
        position: () => run.position,
        give: (input) => {
          const next = advanceRun(run, input);
          if (!next.ok) return next.error;
          run = next.value;
          return undefined;
        },
      },
    );
    expect(positionDigest(run.position)).toBe(positionDigest(reactiveEnd(scenario, { seed: '8' })));
  });
});
