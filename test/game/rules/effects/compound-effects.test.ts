// Effects by chance and under a condition: they follow the key and the world, never the order of things.
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

const meter = { kind: 'meter', meter: 'escalation', by: 1 } as const;
const coin = (permille = 500): Written<Effect> => ({ kind: 'chance', permille, effects: [meter] });
const ran = (effects: readonly Written<Effect>[], standing: Standing = {}, setting = actSetting()) => {
  const { play, events } = smallPlay(standing);
  applyEffects(play, branded<readonly Effect[]>(effects), setting);
  return events;
};
const SEEDS = Array.from({ length: 200 }, (_, n) => `seed ${n}`);
const outcomes = (effects: readonly Written<Effect>[], key = 'key') =>
  SEEDS.map((seed) =>
    ran(effects, { seed }, actSetting({ key })).some((event) => event.type === 'meter-changed'),
  );

describe('chance', () => {
  it('always happens at 1000, never at 0', () => {
    expect(ran([coin(1000)])).toHaveLength(1);
    expect(ran([coin(0)])).toEqual([]);
  });

  it('happens more often the higher it is, and never less where it did before', () => {
    const [low, high] = [outcomes([coin(300)]), outcomes([coin(700)])];
    expect(low.filter(Boolean).length).toBeLessThan(high.filter(Boolean).length);
    expect(low.every((happened, place) => !happened || high[place])).toBe(true);
  });

  it('is another draw on another occasion, and another at another place of the list', () => {
    expect(outcomes([coin()], 'a')).not.toEqual(outcomes([coin()], 'b'));
    const both = SEEDS.map((seed) => ran([coin(), coin()], { seed }).length);
    expect(both).toContain(1);
  });

  it('keeps its luck when effects of other kinds are put before it', () => {
    const others: Written<Effect>[] = [
      { kind: 'strain', of: 'self', by: 2 },
      { kind: 'capital', of: 'self', by: -1 },
      { kind: 'expose', of: 'target', permille: 500 },
    ];
    expect(outcomes([...others, coin()])).toEqual(outcomes([coin()]));
  });

  it('inside chance draws anew', () => {
    const nested: Written<Effect> = { kind: 'chance', permille: 500, effects: [coin(500)] };
    const share = outcomes([nested]).filter(Boolean).length / SEEDS.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  });
});

describe('when', () => {
  it('asks the world as it stands at that moment, with the act’s self and target', () => {
    const doctrine = { kind: 'flag', of: 'target', flag: 'doctrine' } as const;
    expect(ran([{ kind: 'when', when: doctrine, effects: [meter] }])).toHaveLength(1);
    const away = actSetting({ targetActor: 'farland' });
    expect(ran([{ kind: 'when', when: doctrine, effects: [meter] }], {}, away)).toEqual([]);
  });

  it('sees what an effect before it has done', () => {
    const tense = { kind: 'meter', meter: 'escalation', min: 31 } as const;
    const then: Written<Effect> = {
      kind: 'when',
      when: tense,
      effects: [{ kind: 'strain', of: 'self', by: 1 }],
    };
    expect(ran([then])).toEqual([]);
    expect(ran([meter, then])).toHaveLength(2);
  });

  it('may ask for the truth', () => {
    const effect: Written<Effect> = {
      kind: 'when',
      when: { kind: 'truth', hypotheses: ['crime'] },
      effects: [meter],
    };
    expect(ran([effect], { truth: 'crime' })).toHaveLength(1);
    expect(ran([effect], { truth: 'ordered' })).toEqual([]);
  });

  it('takes the owner of an asset aimed at for the target', () => {
    const off = { kind: 'flag', of: 'target', flag: 'watched' } as const;
    const { play, events } = smallPlay({
      with: (state) => Object.assign(entryOf(state.actors, 'gang').flags, { watched: 0 }),
    });
    const setting = { ...actSetting({ targetAsset: 'server' }) };
    delete (setting as { targetActor?: unknown }).targetActor;
    applyEffects(play, branded<readonly Effect[]>([{ kind: 'when', when: off, effects: [meter] }]), setting);
    expect(events).toHaveLength(1);
  });
});
