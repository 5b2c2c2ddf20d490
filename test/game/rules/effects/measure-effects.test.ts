// What an act does to meters, trust, tension, strain and capital: as much as fits, between those who have to do with each other.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import {
  actSetting,
  branded,
  entryOf,
  smallPlay,
  trustOf,
  type Written,
} from '../../../support/small-scenario.ts';

const effects = (...written: Written<Effect>[]): readonly Effect[] => branded<readonly Effect[]>(written);

describe('a meter', () => {
  it('moves and names the act that moved it', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, effects({ kind: 'meter', meter: 'escalation', by: 12 }), actSetting());
    expect(state.meters).toMatchObject({ escalation: 42 });
    expect(events).toEqual([
      { type: 'meter-changed', meter: 'escalation', by: 12, cause: { kind: 'act', act: 'norland:2:1' } },
    ]);
  });

  it('is moved no further than its end, and the event says how far it really went', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, effects({ kind: 'meter', meter: 'confidence', by: 90 }), actSetting());
    expect(state.meters).toMatchObject({ confidence: 100 });
    expect(events).toMatchObject([{ by: 40 }]);
  });

  it('at its end says nothing', () => {
    const { play, events } = smallPlay({ with: (state) => Object.assign(state.meters, { escalation: 0 }) });
    applyEffects(play, effects({ kind: 'meter', meter: 'escalation', by: -5 }), actSetting());
    expect(events).toEqual([]);
  });
});

describe('trust', () => {
  it('is directed: what others think of the actor moves, not what it thinks of them', () => {
    const { play, state } = smallPlay();
    applyEffects(play, effects({ kind: 'trust', of: 'others', in: 'self', by: 5 }), actSetting());
    expect(trustOf(state, 'sudland', 'norland')).toBe(40);
    expect(trustOf(state, 'cert-nor', 'norland')).toBe(80);
    expect(trustOf(state, 'norland', 'sudland')).toBe(40);
  });

  it('exists only where there is a tie, and nobody trusts himself', () => {
    const { play, events } = smallPlay();
    const setting = actSetting({ self: 'sudland' });
    applyEffects(play, effects({ kind: 'trust', of: 'farland', in: 'self', by: 5 }), setting);
    applyEffects(play, effects({ kind: 'trust', of: 'self', in: 'self', by: 5 }), setting);
    expect(events).toEqual([]);
  });

  it('reaches actors off the table', () => {
    const { play, state } = smallPlay();
    applyEffects(play, effects({ kind: 'trust', of: 'farland', in: 'self', by: -7 }), actSetting());
    expect(trustOf(state, 'farland', 'norland')).toBe(53);
  });
});

describe('tension', () => {
  it('is common to the two, and a party is not tense with itself', () => {
    const { play, state, events } = smallPlay();
    const setting = actSetting({ parties: ['norland', 'sudland'] });
    applyEffects(play, effects({ kind: 'tension', with: 'parties', by: -40 }), setting);
    expect(state.ties['norland|sudland']?.tension).toBe(0);
    expect(events).toMatchObject([{ type: 'tension-changed', between: ['norland', 'sudland'], by: -30 }]);
  });
});

describe('strain and capital', () => {
  it('belong to seats: a target off the table has neither', () => {
    const { play, events } = smallPlay();
    const setting = actSetting({ targetActor: 'farland' });
    applyEffects(
      play,
      effects({ kind: 'strain', of: 'target', by: 5 }, { kind: 'capital', of: 'target', by: 1 }),
      setting,
    );
    expect(events).toEqual([]);
  });

  it('strain stops at 100', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, effects({ kind: 'strain', of: 'target', by: 100 }), actSetting());
    expect(state.actors).toMatchObject({ sudland: { strain: 100 } });
    expect(events).toMatchObject([{ by: 65 }]);
  });

  it('capital stops at nothing and at the scenario’s maximum', () => {
    const { play, state } = smallPlay();
    applyEffects(
      play,
      effects({ kind: 'capital', of: 'self', by: 9 }, { kind: 'capital', of: 'target', by: -9 }),
      actSetting(),
    );
    expect(state.actors).toMatchObject({ norland: { capital: 9 }, sudland: { capital: 0 } });
  });

  it('capital that starts above the maximum is not taken away by a gain', () => {
    const { play, state, events } = smallPlay({
      with: (start) => Object.assign(entryOf(start.actors, 'norland'), { capital: 12 }),
    });
    applyEffects(play, effects({ kind: 'capital', of: 'self', by: 1 }), actSetting());
    expect(state.actors).toMatchObject({ norland: { capital: 12 } });
    expect(events).toEqual([]);
  });
});
