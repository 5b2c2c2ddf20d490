// Steps of procedure: what enters the register, what awaits an answer, which channels are tested.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import { actSetting, branded, smallPlay, type Written } from '../../../support/small-scenario.ts';

const effect = (written: Written<Effect>): readonly Effect[] => [branded<Effect>(written)];

describe('a record', () => {
  it('says who told whom, when, and by which act', () => {
    const { play, state } = smallPlay();
    applyEffects(play, effect({ kind: 'record', entry: 'call', to: 'target' }), actSetting());
    expect(state.register).toEqual([
      { kind: 'call', by: 'norland', to: 'sudland', turn: 2, source: 'norland:2:1' },
    ]);
  });

  it('to all goes to everybody but oneself', () => {
    const { play, state } = smallPlay();
    applyEffects(play, effect({ kind: 'record', entry: 'report', to: 'all' }), actSetting());
    expect(state.register.map((entry) => entry.to)).toEqual(['sudland', 'cert-nor']);
  });

  it('of news points at the inject', () => {
    const { play, state } = smallPlay();
    const setting = actSetting({ cause: { kind: 'inject', inject: 'blackout' } });
    applyEffects(play, effect({ kind: 'record', entry: 'warning', to: 'farland' }), setting);
    expect(state.register).toMatchObject([{ to: 'farland', source: 'blackout' }]);
  });

  it('of an agreement points at the agreement', () => {
    const { play, state } = smallPlay();
    const cause = { kind: 'clause', agreement: 'agreement:norland+sudland:1', clause: 'hotline' } as const;
    applyEffects(play, effect({ kind: 'record', entry: 'consent', to: 'target' }), actSetting({ cause }));
    expect(state.register).toMatchObject([{ source: 'agreement:norland+sudland:1' }]);
  });
});

describe('a request', () => {
  const ask = effect({ kind: 'request', request: 'assistance', of: 'target' });

  it('is numbered among its parties and names the act that made it', () => {
    const { play, state } = smallPlay();
    applyEffects(play, ask, actSetting());
    expect(state.requests).toEqual([
      {
        id: 'request:norland+sudland:1',
        kind: 'assistance',
        by: 'norland',
        of: 'sudland',
        turn: 2,
        status: 'pending',
        act: 'norland:2:1',
      },
    ]);
    applyEffects(play, effect({ kind: 'request', request: 'consent', of: 'target' }), actSetting());
    expect(state.requests[1]?.id).toBe('request:norland+sudland:2');
  });

  it('is not made twice while the first awaits its answer', () => {
    const { play, state } = smallPlay();
    applyEffects(play, ask, actSetting());
    applyEffects(play, ask, actSetting());
    expect(state.requests).toHaveLength(1);
    state.requests[0]!.status = 'declined';
    applyEffects(play, ask, actSetting());
    expect(state.requests).toHaveLength(2);
  });

  it('goes to seats only, and not to oneself', () => {
    const { play, events } = smallPlay();
    applyEffects(play, ask, actSetting({ targetActor: 'farland' }));
    applyEffects(play, ask, actSetting({ targetActor: 'norland' }));
    expect(events).toEqual([]);
  });
});

describe('testing a channel', () => {
  it('mends stale and wrong entries of the other side and leaves office hours as they are', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, effect({ kind: 'test-channel', of: 'target' }), actSetting());
    expect(events).toMatchObject([
      { type: 'channel-tested', between: ['norland', 'sudland'], entries: ['sud-desk', 'sud-cert'] },
    ]);
    expect(state.ties['norland|sudland']?.channel).toBe(true);
    expect(state.directory).toMatchObject({
      'sud-desk': { outcome: 'reached' },
      'sud-night': { outcome: 'closed' },
      'nor-desk': { outcome: 'stale' },
    });
  });

  it('needs a tie and another side', () => {
    const { play, events } = smallPlay();
    applyEffects(play, effect({ kind: 'test-channel', of: 'target' }), actSetting({ targetActor: 'gang' }));
    applyEffects(play, effect({ kind: 'test-channel', of: 'self' }), actSetting());
    expect(events).toEqual([]);
  });
});
