// What a seat has reason to believe, and how sure the law may take it to be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefOf, confidenceIn } from '../../../src/game/rules/belief.ts';
import type { GameState } from '../../../src/game/rules/game-state.ts';
import { indexOf } from '../../../src/game/rules/scenario-index.ts';
import type { SeatId } from '../../../src/vocabulary/index.ts';
import { branded, entryOf, SMALL_SCENARIO, smallState, type Standing } from '../../support/small-scenario.ts';

const index = indexOf(SMALL_SCENARIO);
const NORLAND = branded<SeatId>('norland');
const CERT = branded<SeatId>('cert-nor');

/** A world in which Norland's CERT holds these items and nobody else holds any. */
const holding = (...items: string[]): Standing => ({
  with: (state) => {
    for (const item of Object.values(state.evidence)) item.holders = [];
    for (const item of items) entryOf(state.evidence, item).holders = [CERT];
  },
});
const finding = (parties: string[], published = false) =>
  branded<GameState['joint'][number]>({ agreement: 'a', turn: 1, parties, items: [], weight: 12, published });
const belief = (standing: Standing, seat = CERT) => beliefOf(index, smallState(standing), seat);
const sure = (standing: Standing, accused = 'sudland') =>
  confidenceIn(index, smallState(standing), CERT, branded(accused));
const also = (standing: Standing, change: (state: GameState) => void): Standing => ({
  ...standing,
  with: (state) => {
    standing.with?.(state);
    change(state);
  },
});

describe('belief', () => {
  it('is the prior for who knows nothing', () => {
    expect(belief(holding())).toEqual([300, 300, 400]);
  });

  it('weighs what the seat holds, in decibans', () => {
    // 30 x 10^0.3 : 30 x 10^0.1 : 40 x 10^-0.4, by hand: 59.86 : 37.77 : 15.92.
    expect(belief(holding('ledger'))).toEqual([527, 333, 140]);
  });

  it('weighs what is public like what is held, and counts an item once', () => {
    const published = also(holding(), (state) => (entryOf(state.evidence, 'ledger').published = true));
    expect(belief(published)).toEqual([527, 333, 140]);
    const both = also(holding('ledger'), (state) => (entryOf(state.evidence, 'ledger').published = true));
    expect(belief(both)).toEqual([527, 333, 140]);
    expect(belief(holding('ledger'), NORLAND)).toEqual([300, 300, 400]);
  });

  it('still heeds an item whose source has burned', () => {
    const burned = also(holding('ledger'), (state) => (entryOf(state.evidence, 'ledger').burned = true));
    expect(belief(burned)).toEqual([527, 333, 140]);
  });

  it('is misled by a forgery', () => {
    expect(belief({ ...holding('forgery'), truth: 'crime' })[1]).toBeGreaterThan(600);
  });

  it('learns the truth from a joint finding that it knows', () => {
    const party = also(holding(), (state) => state.joint.push(finding(['cert-nor', 'sudland'])));
    expect(belief({ ...party, truth: 'crime' })[2]).toBeGreaterThan(900);
    const outsider = also(holding(), (state) => state.joint.push(finding(['norland', 'sudland'])));
    expect(belief({ ...outsider, truth: 'crime' })).toEqual([300, 300, 400]);
    const told = also(holding(), (state) => state.joint.push(finding(['norland'], true)));
    expect(belief({ ...told, truth: 'crime' })[2]).toBeGreaterThan(900);
  });

  it('adds up to 1000, and one more item for a hypothesis never makes it less likely', () => {
    const items = SMALL_SCENARIO.evidence.map((item) => item.id);
    fc.assert(
      fc.property(fc.subarray(items), fc.constantFrom('code', 'ledger', 'trace'), (some, more) => {
        const without = some.filter((item) => item !== more);
        const [before, after] = [belief(holding(...without)), belief(holding(...without, more))];
        expect(after.reduce((sum, part) => sum + part, 0)).toBe(1000);
        expect(after[0]).toBeGreaterThanOrEqual(before[0]! - 1);
      }),
    );
  });
});

describe('confidence in an attribution', () => {
  it('never defaults: without an item that favours it there is none, whatever the prior', () => {
    expect(sure(holding())).toEqual({ confidence: 'none', items: [], permille: 600 });
    expect(sure(holding('origin')).confidence).toBe('none');
  });

  it('is low on one family, however sure the seat is', () => {
    expect(sure(holding('intercept'))).toMatchObject({ confidence: 'low', items: ['intercept'] });
    expect(sure(holding('intercept')).permille).toBeGreaterThan(800);
    const sameFamily = sure(holding('code', 'log-a', 'log-b'));
    expect(sameFamily).toMatchObject({ confidence: 'low', items: ['code', 'log-a', 'log-b'] });
  });

  it('is moderate at 600 permille on two families', () => {
    expect(sure(holding('log-a', 'trace'))).toMatchObject({ confidence: 'moderate' });
    const doubted = sure(holding('log-a', 'trace', 'receipt'));
    expect(doubted.permille).toBeLessThan(600);
    expect(doubted.confidence).toBe('low');
  });

  it('is high at 800 permille on three', () => {
    expect(sure(holding('code', 'ledger')).confidence).toBe('moderate');
    expect(sure(holding('code', 'ledger', 'trace'))).toMatchObject({
      confidence: 'high',
      items: ['code', 'ledger', 'trace'],
    });
  });

  it('counts no family for an item that fits others equally well', () => {
    expect(sure(holding('code', 'ledger', 'origin')).confidence).toBe('moderate');
  });

  it('is confirmed by a joint finding that names the state, at 800 permille', () => {
    const party = (base: Standing) => also(base, (state) => state.joint.push(finding(['cert-nor'])));
    expect(sure(party(holding()))).toMatchObject({ confidence: 'confirmed', items: [] });
    expect(sure({ ...party(holding()), truth: 'crime' }).confidence).toBe('none');
    const weak = also(holding('receipt'), (state) =>
      state.joint.push({ ...finding(['cert-nor']), weight: 1 }),
    );
    expect(sure(weak).permille).toBeLessThan(800);
    expect(sure(weak).confidence).toBe('low');
  });

  it('is about one state: what speaks for Sudland says nothing of Farland', () => {
    expect(sure(holding('code', 'ledger', 'trace'), 'farland')).toEqual({
      confidence: 'none',
      items: [],
      permille: 0,
    });
  });
});
