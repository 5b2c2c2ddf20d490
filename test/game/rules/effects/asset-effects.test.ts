// Shields, repair and damage, and how damage runs down the chain of what depends on what.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import {
  actSetting,
  branded,
  entryOf,
  smallPlay,
  type Standing,
  type Written,
} from '../../../support/small-scenario.ts';

const after = (effect: Written<Effect>, setting = actSetting(), standing: Standing = {}) => {
  const played = smallPlay(standing);
  applyEffects(played.play, [branded<Effect>(effect)], setting);
  const left = (asset: string) => entryOf(played.state.assets, asset).integrity;
  return { ...played, left };
};

describe('a shield', () => {
  it('put up in turn 2 for two turns stands for the waves of turns 3 and 4, and says to whom it shows', () => {
    const { state, events } = after({ kind: 'shield', assets: 'exchange', percent: 40, turns: 2 });
    expect(state.assets).toMatchObject({ exchange: { shields: [{ percent: 40, until: 4 }] } });
    expect(events).toMatchObject([{ type: 'asset-shielded', seen: ['cert-nor', 'norland'] }]);
  });

  it('shows to whoever put it up, once each, and never to actors off the table', () => {
    const { events } = after({ kind: 'shield', assets: 'server', percent: 40, turns: 1 });
    expect(events).toMatchObject([{ seen: ['sudland', 'norland'] }]);
    const own = after({ kind: 'shield', assets: 'grid', percent: 40, turns: 1 });
    expect(own.events).toMatchObject([{ seen: ['norland'] }]);
  });
});

describe('repair', () => {
  it('makes whole, not more than whole', () => {
    const { left, events } = after({ kind: 'repair', assets: 'own', by: 15 });
    expect([left('grid'), left('hospital'), left('clinic')]).toEqual([95, 100, 100]);
    expect(events.map((event) => 'by' in event && event.by)).toEqual([15, 10, 10]);
  });
});

describe('damage', () => {
  it('takes integrity and counts as lost', () => {
    const { left, state } = after({ kind: 'damage', assets: 'grid', by: 30 });
    expect(left('grid')).toBe(50);
    expect(state.assets).toMatchObject({ grid: { lost: 30 } });
  });

  it('stays where it is while the asset still carries its load', () => {
    const { left } = after({ kind: 'damage', assets: 'grid', by: 30 });
    expect([left('hospital'), left('port')]).toEqual([90, 100]);
  });

  it('below 50 costs what depends on it a third, rounded, at home and abroad, one step far', () => {
    const { left } = after({ kind: 'damage', assets: 'grid', by: 32 });
    expect([left('grid'), left('hospital'), left('port'), left('clinic')]).toEqual([48, 79, 89, 90]);
  });

  it('spreads only what was really lost', () => {
    const { left } = after({ kind: 'damage', assets: 'grid', by: 100 }, actSetting(), {
      with: (state) => Object.assign(state.assets, { grid: { integrity: 6, lost: 74, shields: [] } }),
    });
    expect([left('grid'), left('hospital')]).toEqual([0, 88]);
  });
});
