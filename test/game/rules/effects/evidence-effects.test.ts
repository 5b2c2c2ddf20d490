// How evidence moves and what it costs: sharing, publishing, giving, planting, and what becomes of a forgery in the end.
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import { plantingsFoundOut } from '../../../../src/game/rules/effects/plantings.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import {
  actSetting,
  branded,
  entryOf,
  smallPlay,
  type Standing,
  type Written,
} from '../../../support/small-scenario.ts';

const effect = (written: Written<Effect>): readonly Effect[] => [branded<Effect>(written)];
const types = (events: readonly { type: string }[]) => events.map((event) => event.type);
const held = (state: ReturnType<typeof smallPlay>['state'], item: string) =>
  entryOf(state.evidence, item).holders;

describe('sharing', () => {
  it('hands on what self holds, and a certain burn ends the source once', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, effect({ kind: 'share', with: 'others' }), actSetting({ evidence: ['code', 'code'] }));
    expect(held(state, 'code')).toEqual(['norland', 'sudland', 'cert-nor']);
    expect(types(events)).toEqual(['evidence-gained', 'evidence-gained', 'source-burned']);
    expect(events[0]).toMatchObject({ to: 'sudland', from: 'norland' });
  });

  it('cannot hand on what self does not hold, nor tell actors off the table', () => {
    const { play, events } = smallPlay();
    applyEffects(play, effect({ kind: 'share', with: 'target' }), actSetting({ evidence: ['ledger'] }));
    const away = actSetting({ targetActor: 'farland', evidence: ['code'] });
    applyEffects(play, effect({ kind: 'share', with: 'target' }), away);
    expect(events).toEqual([]);
  });

  it('risks nothing where everybody addressed holds it already', () => {
    const { play, events } = smallPlay({
      with: (state) => entryOf(state.evidence, 'code').holders.push(branded('sudland')),
    });
    applyEffects(play, effect({ kind: 'share', with: 'target' }), actSetting({ evidence: ['code'] }));
    expect(events).toEqual([]);
  });

  it('cannot end a source that has ended already', () => {
    const { play, events } = smallPlay({
      with: (state) => (entryOf(state.evidence, 'code').burned = true),
    });
    applyEffects(play, effect({ kind: 'share', with: 'target' }), actSetting({ evidence: ['code'] }));
    expect(types(events)).toEqual(['evidence-gained']);
  });

  it('burns a source in about its share of exercises, and in the same ones whatever else happens', () => {
    const burnt = (seed: string, standing: Standing) => {
      const { play, events } = smallPlay({ ...standing, seed });
      applyEffects(play, effect({ kind: 'share', with: 'target' }), actSetting({ evidence: ['intercept'] }));
      return types(events).includes('source-burned');
    };
    const seeds = Array.from({ length: 400 }, (_, n) => `seed ${n}`);
    const outcomes = seeds.map((seed) => burnt(seed, {}));
    const share = outcomes.filter(Boolean).length / seeds.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.38);
    expect(seeds.map((seed) => burnt(seed, { turn: 3, truth: 'crime' }))).toEqual(outcomes);
  });
});

describe('publishing', () => {
  it('tells everybody under one’s own name, once', () => {
    const { play, state, events } = smallPlay();
    const setting = actSetting({ evidence: ['code', 'ledger'] });
    applyEffects(play, effect({ kind: 'publish' }), setting);
    applyEffects(play, effect({ kind: 'publish' }), setting);
    expect(types(events)).toEqual(['evidence-published', 'source-burned']);
    expect(events[0]).toMatchObject({ item: 'code', by: 'norland', planted: false });
    expect(state.evidence).toMatchObject({
      code: { published: true, burned: true },
      ledger: { published: false },
    });
  });
});

describe('giving', () => {
  it('gives to seats that do not have it, without saying from whom', () => {
    const { play, events } = smallPlay();
    applyEffects(play, effect({ kind: 'give', evidence: 'code', to: 'all' }), actSetting());
    expect(events).toMatchObject([{ to: 'sudland' }, { to: 'cert-nor' }]);
    expect(events.some((event) => 'from' in event)).toBe(false);
  });

  it('cannot give what does not exist under the truth', () => {
    const receipt = effect({ kind: 'give', evidence: 'receipt', to: 'target' });
    const untrue = smallPlay({ truth: 'ordered' });
    applyEffects(untrue.play, receipt, actSetting());
    expect(untrue.events).toEqual([]);
    const genuine = smallPlay({ truth: 'crime' });
    applyEffects(genuine.play, receipt, actSetting());
    expect(genuine.events).toHaveLength(1);
  });
});

describe('planting', () => {
  const plant = effect({ kind: 'plant', evidence: 'forgery', permille: 400 });

  it('puts the forgery into the news, remembering whose it is', () => {
    const { play, state, events } = smallPlay();
    applyEffects(play, plant, actSetting());
    expect(events).toMatchObject([{ type: 'evidence-published', by: 'norland', planted: true }]);
    expect(state.evidence).toMatchObject({ forgery: { published: true, plantedBy: 'norland' } });
  });

  it('does not put a name on an item that is public already', () => {
    const { play, state } = smallPlay();
    applyEffects(play, plant, actSetting());
    applyEffects(play, plant, actSetting({ self: 'sudland' }));
    expect(state.evidence).toMatchObject({ forgery: { plantedBy: 'norland' } });
  });

  it('is found out in the end with the chance of the act that did it', () => {
    const { play, state } = smallPlay();
    applyEffects(play, plant, actSetting());
    expect(plantingsFoundOut(play.index, state)).toEqual([]);
    const act = { id: 'norland:2:1', seat: 'norland', turn: 2, response: 'forge' } as const;
    state.acts.push(
      branded({ ...act, publicity: 'covert', aim: 'deter', basis: [], evidence: [], urgent: false }),
    );
    // Its response plants inside a chance and is always found out; who else did the same does not matter.
    const [own] = state.acts;
    state.acts = [branded({ ...own!, id: 'sudland:2:1', seat: 'sudland' })];
    expect(plantingsFoundOut(play.index, state)).toEqual([]);
    state.acts = [own!];
    expect(plantingsFoundOut(play.index, state)).toEqual([{ item: 'forgery', by: 'norland' }]);
  });
});
