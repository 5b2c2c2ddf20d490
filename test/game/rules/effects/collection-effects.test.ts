// Looking for evidence, keeping it from expiring, and secrets that come out.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import type { GameState } from '../../../../src/game/rules/game-state.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import {
  actSetting,
  branded,
  entryOf,
  smallPlay,
  trustOf,
  type Standing,
  type Written,
} from '../../../support/small-scenario.ts';

const run = (effect: Written<Effect>, standing: Standing = {}, setting = actSetting()) => {
  const played = smallPlay(standing);
  applyEffects(played.play, [branded<Effect>(effect)], setting);
  return played;
};
const found = (effect: Written<Effect>, standing: Standing = {}, setting = actSetting()): string[] =>
  run(effect, standing, setting).events.flatMap((event) =>
    event.type === 'evidence-gained' ? [event.item] : [],
  );
const collect = (collection: string, items = 9, permille = 1000) =>
  ({ kind: 'collect', collection, items, permille }) as const;
const change = (item: string, now: object) => (state: GameState) =>
  Object.assign(entryOf(state.evidence, item), now);

describe('collecting', () => {
  it('finds what exists under the truth and nothing else', () => {
    expect(found(collect('bank'))).toEqual(['ledger']);
    expect(found(collect('bank'), { truth: 'crime' }).sort()).toEqual(['ledger', 'receipt']);
  });

  it('finds only what self reaches, and not what it holds', () => {
    expect(found(collect('logs')).sort()).toEqual(['log-a', 'log-b', 'log-c', 'trace']);
    expect(found(collect('logs'), {}, actSetting({ self: 'sudland' })).sort()).toEqual([
      'log-a',
      'log-b',
      'log-c',
    ]);
    expect(found(collect('logs'), { with: change('log-a', { holders: ['norland'] }) })).not.toContain(
      'log-a',
    );
  });

  it('does not find what has expired, unless somebody preserved it', () => {
    expect(found(collect('logs'), { turn: 2 })).toContain('trace');
    expect(found(collect('logs'), { turn: 3 })).not.toContain('trace');
    expect(found(collect('logs'), { turn: 3, with: change('trace', { preserved: true }) })).toContain(
      'trace',
    );
  });

  it('does not find what a burned source no longer tells', () => {
    expect(found(collect('logs'), { with: change('log-c', { burned: true }) })).not.toContain('log-c');
  });

  it('takes no more than it may, in an order fixed by the seed, which what is gone does not disturb', () => {
    const all = found(collect('logs'), { seed: 'order' });
    expect(found(collect('logs', 2), { seed: 'order' })).toEqual(all.slice(0, 2));
    const gone = all[0]!;
    const rest = found(collect('logs', 2), { seed: 'order', with: change(gone, { burned: true }) });
    expect(rest).toEqual(all.slice(1, 3));
    const firsts = new Set(
      Array.from({ length: 60 }, (_, n) => found(collect('logs', 1), { seed: `s${n}` })[0]),
    );
    expect(firsts.size).toBe(4);
  });

  it('comes home empty-handed as often as its chance says', () => {
    const hits = Array.from(
      { length: 300 },
      (_, n) => found(collect('logs', 1, 250), { seed: `s${n}` }).length,
    );
    const share = hits.reduce((sum, hit) => sum + hit, 0) / 300;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.33);
  });

  it('is for seats', () => {
    expect(found(collect('logs'), {}, actSetting({ self: 'farland' }))).toEqual([]);
  });
});

describe('preserving', () => {
  it('keeps what would expire and is within reach', () => {
    const { state, events } = run({ kind: 'preserve' });
    expect(events).toMatchObject([{ type: 'evidence-preserved', items: ['trace'], by: 'norland' }]);
    expect(state.evidence).toMatchObject({ trace: { preserved: true } });
  });

  it('comes too late for what has expired, and does not reach what self cannot', () => {
    expect(run({ kind: 'preserve' }, { turn: 3 }).events).toMatchObject([{ items: [] }]);
    const late = { turn: 3, with: change('trace', { holders: ['norland'] }) };
    expect(run({ kind: 'preserve' }, late).events).toMatchObject([{ items: [] }]);
    const sudland = actSetting({ self: 'sudland' });
    expect(run({ kind: 'preserve' }, {}, sudland).events).toMatchObject([{ items: [] }]);
    const holds = { with: change('trace', { holders: ['sudland'] }) };
    expect(run({ kind: 'preserve' }, holds, sudland).events).toMatchObject([{ items: ['trace'] }]);
  });
});

describe('exposing', () => {
  const expose = { kind: 'expose', of: 'target', permille: 1000 } as const;

  it('brings out the first secret that exists under the truth, and all others trust its owner less', () => {
    const { state, events } = run(expose);
    expect(events[0]).toEqual({ type: 'secret-exposed', secret: 'the-order', of: 'sudland' });
    expect([trustOf(state, 'norland', 'sudland'), trustOf(state, 'cert-nor', 'sudland')]).toEqual([20, 25]);
    expect(trustOf(state, 'sudland', 'norland')).toBe(35);
  });

  it('then the next one, and never one twice', () => {
    const exposed = { with: (state: GameState) => Object.assign(state.exposed, { 'the-order': 1 }) };
    expect(run(expose, exposed).events[0]).toMatchObject({ secret: 'the-cellar' });
    expect(run({ ...expose, secret: 'the-order' }, exposed).events).toEqual([]);
  });

  it('of a named secret brings out that one or none', () => {
    expect(run({ ...expose, secret: 'the-cellar' }).events[0]).toMatchObject({ secret: 'the-cellar' });
    expect(run({ ...expose, secret: 'old-crime' }).events).toEqual([]);
    expect(run({ ...expose, secret: 'old-crime' }, { truth: 'crime' }).events[0]).toMatchObject({
      secret: 'old-crime',
    });
  });

  it('with no chance brings out nothing', () => {
    expect(run({ ...expose, permille: 0 }).events).toEqual([]);
  });
});
