// What must hold of any effects in any order: ranges are kept, contributions add up, events are plain JSON that refold to the same
// state, and an Immer draft gives the same as a plain copy. fast-check prints the seed and path of a failure.
import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../../src/base/index.ts';
import { applyEffects } from '../../../../src/game/rules/effects/apply-effects.ts';
import { EFFECT_TABLE } from '../../../../src/game/rules/effects/effect-table.ts';
import type { GameEvent } from '../../../../src/game/rules/events/game-event.ts';
import { evolve } from '../../../../src/game/rules/evolve.ts';
import type { GameState } from '../../../../src/game/rules/game-state.ts';
import { playOn } from '../../../../src/game/rules/play.ts';
import type { Effect } from '../../../../src/scenario/index.ts';
import {
  actSetting,
  branded,
  SMALL_SCENARIO,
  smallPlay,
  type Written,
} from '../../../support/small-scenario.ts';

const whom = fc.constantFrom('self', 'target', 'all', 'others', 'parties', 'farland', 'gang', 'cert-nor');
const assets = fc.constantFrom('target', 'own', 'hosted', 'grid', 'server');
const by = fc.integer({ min: -60, max: 60 });
const some = fc.integer({ min: 1, max: 60 });
const turns = fc.integer({ min: 1, max: 4 });
const permille = fc.integer({ min: 0, max: 1000 });
const item = fc.constantFrom('code', 'ledger', 'receipt', 'trace', 'forgery');
const kind = <K extends string>(word: K) => fc.constant(word);

const leaf: fc.Arbitrary<Written<Effect>> = fc.oneof(
  fc.record({ kind: kind('meter'), meter: fc.constantFrom('escalation', 'confidence'), by }),
  fc.record({ kind: kind('trust'), of: whom, in: whom, by }),
  fc.record({ kind: kind('tension'), with: whom, by }),
  fc.record({ kind: kind('strain'), of: whom, by }),
  fc.record({ kind: kind('capital'), of: whom, by: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ kind: kind('shield'), assets, percent: some, turns }),
  fc.record({ kind: kind('repair'), assets, by: some }),
  fc.record({ kind: kind('damage'), assets, by: some }),
  fc.record({
    kind: kind('bind'),
    of: whom,
    weight: turns,
    turns,
    noticePercent: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({ kind: kind('flag'), of: whom, flag: fc.constantFrom('doctrine', 'watched'), turns }),
  fc.record({ kind: kind('flag'), of: whom, flag: kind('watched') }),
  fc.record({ kind: kind('record'), entry: fc.constantFrom('call' as const, 'notice' as const), to: whom }),
  fc.record({ kind: kind('request'), request: kind('consent'), of: whom }),
  fc.record({ kind: kind('share'), with: whom }),
  fc.record({ kind: kind('publish') }),
  fc.record({ kind: kind('collect'), collection: fc.constantFrom('bank', 'logs'), items: turns, permille }),
  fc.record({ kind: kind('give'), evidence: item, to: whom }),
  fc.record({ kind: kind('plant'), evidence: item, permille }),
  fc.record({ kind: kind('test-channel'), of: whom }),
  fc.record({ kind: kind('expose'), of: whom, permille }),
  fc.record({ kind: kind('preserve') }),
);
const list = fc.array(leaf, { maxLength: 4 });
const effect: fc.Arbitrary<Written<Effect>> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ kind: kind('chance'), permille, effects: list }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('when'),
      when: fc.record({ kind: kind('meter'), meter: kind('escalation'), min: some }),
      effects: list,
    }),
  },
);
const deed = fc.record({
  effects: fc.array(effect, { maxLength: 12 }),
  seed: fc.string(),
  truth: fc.constantFrom('ordered' as const, 'crime' as const),
  self: fc.constantFrom('norland', 'sudland', 'farland'),
});

const settingOf = (self: string) =>
  actSetting({ self, parties: ['norland', 'cert-nor'], evidence: ['code', 'intercept', 'ledger'] });
interface Deed {
  readonly effects: readonly Written<Effect>[];
  readonly seed: string;
  readonly truth: 'ordered' | 'crime';
  readonly self: string;
}
const played = ({ effects, seed, truth, self }: Deed) => {
  const game = smallPlay({ seed, truth });
  applyEffects(game.play, branded<readonly Effect[]>(effects), settingOf(self));
  return game;
};

const inRange = (value: number, high = 100): boolean =>
  Number.isInteger(value) && value >= 0 && value <= high;
const valuesOf = (state: GameState): Record<string, number> => ({
  ...Object.fromEntries(Object.entries(state.meters).map(([id, value]) => [`meter ${id}`, value])),
  ...Object.fromEntries(Object.entries(state.actors).map(([id, actor]) => [`strain ${id}`, actor.strain])),
  ...Object.fromEntries(Object.entries(state.actors).map(([id, actor]) => [`capital ${id}`, actor.capital])),
  ...Object.fromEntries(Object.entries(state.ties).map(([id, tie]) => [`tension ${id}`, tie.tension])),
  ...Object.fromEntries(Object.values(state.ties).map((tie) => [`trust ${tie.a} ${tie.b}`, tie.trustAB])),
  ...Object.fromEntries(Object.values(state.ties).map((tie) => [`trust ${tie.b} ${tie.a}`, tie.trustBA])),
  ...Object.fromEntries(Object.entries(state.assets).map(([id, asset]) => [`asset ${id}`, asset.integrity])),
});
const contribution = (event: GameEvent): readonly [string, number] | undefined => {
  switch (event.type) {
    case 'meter-changed':
      return [`meter ${event.meter}`, event.by];
    case 'strain-changed':
      return [`strain ${event.of}`, event.by];
    case 'capital-changed':
      return [`capital ${event.of}`, event.by];
    case 'tension-changed':
      return [`tension ${[...event.between].sort().join('|')}`, event.by];
    case 'trust-changed':
      return [`trust ${event.of} ${event.in}`, event.by];
    case 'asset-changed':
      return [`asset ${event.asset}`, event.by];
    default:
      return undefined;
  }
};

describe('whatever effects follow one another', () => {
  it('covers every kind there is', () => {
    const seen = new Set(fc.sample(effect, { numRuns: 2000, seed: 1 }).map((one) => one.kind));
    expect([...seen].sort()).toEqual(Object.keys(EFFECT_TABLE).sort());
  });

  it('keeps every value in its range', () => {
    fc.assert(
      fc.property(deed, (one) => {
        const { state } = played(one);
        for (const [what, value] of Object.entries(valuesOf(state))) {
          expect(inRange(value, what.startsWith('capital') ? 9 : 100), what).toBe(true);
        }
      }),
    );
  });

  it('says of each value exactly how it came about, and never that nothing happened', () => {
    fc.assert(
      fc.property(deed, (one) => {
        const { state, start, events } = played(one);
        const sums = valuesOf(start);
        for (const event of events) {
          const [what, change] = contribution(event) ?? ['', 0];
          if (what === '') continue;
          expect(change).not.toBe(0);
          sums[what] = (sums[what] ?? Number.NaN) + change;
        }
        expect(sums).toEqual(valuesOf(state));
      }),
    );
  });

  it('is written in plain JSON that refolds to the same state', () => {
    fc.assert(
      fc.property(deed, (one) => {
        const { state, start, events } = played(one);
        const log = JSON.parse(JSON.stringify(events)) as GameEvent[];
        expect(log).toStrictEqual(events);
        const refolded = plainCopy(start);
        for (const event of log) evolve(refolded, event);
        expect(refolded).toStrictEqual(state);
      }),
    );
  });

  it('is the same over an Immer draft, whose events outlive it', () => {
    fc.assert(
      fc.property(deed, (one) => {
        const { state, start, events } = played(one);
        const drafted: GameEvent[] = [];
        const next = produce(start, (draft: GameState) => {
          const play = playOn(SMALL_SCENARIO, draft, drafted);
          applyEffects(play, branded<readonly Effect[]>(one.effects), settingOf(one.self));
        });
        expect(next).toEqual(state);
        expect(JSON.parse(JSON.stringify(drafted))).toEqual(events);
      }),
    );
  });

  it('has the same luck in whatever order unrelated effects stand', () => {
    const unrelated: Written<Effect>[] = [
      { kind: 'chance', permille: 500, effects: [{ kind: 'meter', meter: 'escalation', by: 3 }] },
      { kind: 'collect', collection: 'logs', items: 2, permille: 600 },
      { kind: 'expose', of: 'target', permille: 500 },
      { kind: 'share', with: 'cert-nor' },
      { kind: 'strain', of: 'self', by: 4 },
    ];
    const order = fc.shuffledSubarray(unrelated, { minLength: unrelated.length });
    const sorted = (events: readonly GameEvent[]) => events.map((event) => JSON.stringify(event)).sort();
    fc.assert(
      fc.property(order, fc.string(), (effects, seed) => {
        const one = { seed, truth: 'ordered' as const, self: 'norland' };
        expect(sorted(played({ ...one, effects }).events)).toEqual(
          sorted(played({ ...one, effects: unrelated }).events),
        );
      }),
    );
  });
});
