// Measures that bind an actor and flags that it carries: how long, how heavy, and what notice costs.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import type { GameState } from '../../../../src/game/rules/game-state.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import { actSetting, branded, entryOf, smallPlay, type Written } from '../../../support/small-scenario.ts';

const notice =
  (turn: number, to = 'sudland') =>
  (state: GameState) => {
    state.register.push(branded({ kind: 'notice', by: 'norland', to, turn, source: 'norland:1:1' }));
  };
const bound = (effect: Written<Effect>, change?: (state: GameState) => void, setting = actSetting()) => {
  const { play, events } = smallPlay(change ? { with: change } : {});
  applyEffects(play, [branded<Effect>(effect)], setting);
  return events;
};
const measure = { kind: 'bind', of: 'target', weight: 3, turns: 2, noticePercent: 30 } as const;

describe('a measure that binds', () => {
  it('weighs on its target for the waves of the next turns', () => {
    expect(bound(measure)).toMatchObject([
      { type: 'measure-bound', of: 'sudland', by: 'norland', weight: 3, until: 4 },
    ]);
  });

  it('loses weight, rounded down, when notice was given in an earlier turn', () => {
    expect(bound(measure, notice(1))).toMatchObject([{ weight: 2 }]);
  });

  it('loses nothing by notice of this turn, or to somebody else', () => {
    expect(bound(measure, notice(2))).toMatchObject([{ weight: 3 }]);
    expect(bound(measure, notice(1, 'farland'))).toMatchObject([{ weight: 3 }]);
  });

  it('can weigh on actors off the table', () => {
    expect(bound(measure, undefined, actSetting({ targetActor: 'gang' }))).toMatchObject([{ of: 'gang' }]);
  });

  it('that notice leaves without weight is none', () => {
    expect(bound({ ...measure, noticePercent: 100 }, notice(1))).toEqual([]);
  });
});

describe('a flag', () => {
  it('without turns is for good, and public as its definition says', () => {
    const event = { type: 'flag-set', of: 'gang', flag: 'watched', until: 0, public: false };
    expect(bound({ kind: 'flag', of: 'gang', flag: 'watched' })).toMatchObject([event]);
    expect(bound({ kind: 'flag', of: 'self', flag: 'doctrine' })).toMatchObject([{ public: true }]);
  });

  it('for two turns lasts to the end of turn 4', () => {
    expect(bound({ kind: 'flag', of: 'self', flag: 'watched', turns: 2 })).toMatchObject([{ until: 4 }]);
  });

  it('carried for good or for longer is not cut short', () => {
    expect(bound({ kind: 'flag', of: 'target', flag: 'doctrine', turns: 2 })).toEqual([]);
    const longer = (state: GameState) =>
      Object.assign(entryOf(state.actors, 'norland').flags, { watched: 5 });
    expect(bound({ kind: 'flag', of: 'self', flag: 'watched', turns: 2 }, longer)).toEqual([]);
    expect(bound({ kind: 'flag', of: 'self', flag: 'watched' }, longer)).toMatchObject([{ until: 0 }]);
  });
});
