// Covert acts on the shipped table: whose act it was shows to nobody until it is found out, and then at once with all that waited.
import { describe, expect, it } from 'vitest';
import {
  indexOf,
  initialState,
  playOn,
  type ActRecord,
  type GameEvent,
} from '../../../src/game/rules/index.ts';
import { carryOutAct } from '../../../src/game/rules/carry-out-act.ts';
import { project } from '../../../src/game/rules/project.ts';
import { branded } from '../../support/small-scenario.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);

/** The events of one act of Costa Serena, or of another seat, on this seed. */
const eventsOf = (seed: string, act: object): readonly GameEvent[] => {
  const state = initialState(scenario);
  Object.assign(state, { seed, turn: 2 });
  const events: GameEvent[] = [];
  const record = { id: 'x', seat: 'costa-serena', turn: 2, aim: 'unspecified', basis: [], evidence: [] };
  carryOutAct(
    playOn(scenario, state, events),
    branded<ActRecord>({ ...record, urgent: false, ...act } as never),
  );
  return events;
};

const SEEDS = Array.from({ length: 40 }, (_none, place) => `covert-${String(place)}`);
const OTHERS = scenario.seats.filter((seat) => seat !== 'costa-serena' && seat !== 'interlink');

/** What the others are shown of these events, as text. */
const shown = (events: readonly GameEvent[]): string =>
  JSON.stringify(events.flatMap((event) => OTHERS.map((seat) => project(event, { kind: 'seat', seat }))));

const trustIn = (events: readonly GameEvent[], author: string): readonly number[] =>
  events.flatMap((event) => (event.type === 'trust-changed' && event.in === author ? [event.by] : []));

const CARDS = [
  {
    response: 'disrupt-source',
    seat: 'costa-serena',
    targetAsset: 'puerto-claro-exchange',
    affects: 'puerto-claro',
  },
  {
    response: 'takedown-abroad',
    seat: 'costa-serena',
    targetAsset: 'puerto-claro-exchange',
    affects: 'puerto-claro',
  },
  {
    response: 'strike-command-node',
    seat: 'costa-serena',
    targetAsset: 'puerto-claro-exchange',
    affects: 'puerto-claro',
  },
  { response: 'hack-back', seat: 'interlink', targetAsset: 'puerto-claro-exchange', affects: 'puerto-claro' },
  {
    response: 'target-hospital-network',
    seat: 'costa-serena',
    targetActor: 'sierra-alta',
    affects: 'sierra-alta',
  },
];

describe('a covert act', () => {
  it.each(CARDS)('$response shows its author to nobody until it is found out, and then in full', (card) => {
    let found = 0;
    for (const seed of SEEDS) {
      const events = eventsOf(seed, { ...card, publicity: 'covert' });
      const open = eventsOf(seed, { ...card, publicity: 'public' });
      const isFound = trustIn(events, card.seat).length > 0;
      if (isFound) {
        found += 1;
        // Nothing is lost by waiting: the same moves as of an act in the open, if in another order.
        expect([...trustIn(events, card.seat)].sort()).toEqual([...trustIn(open, card.seat)].sort());
      } else {
        expect(shown(events), seed).not.toContain(card.seat);
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(SEEDS.length);
  });

  it('in the open names its author at once, whatever the luck', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      expect(trustIn(eventsOf(seed, { ...CARDS[1]!, publicity: 'public' }), 'costa-serena')).toContain(-8);
    }
  });

  it('that leaks an item puts it in the news without a name', () => {
    const item = scenario.evidence.find((one) => one.held.some((seat) => seat === 'costa-serena'))!.id;
    const state = initialState(scenario);
    state.evidence[item]!.holders = branded(['costa-serena']);
    const leak = { response: 'leak-restricted-data', publicity: 'covert' };
    const record = { id: 'x', seat: 'costa-serena', turn: 2, aim: 'unspecified', basis: [], urgent: false };
    let named = 0;
    for (const seed of SEEDS) {
      const events: GameEvent[] = [];
      const fresh = { ...structuredClone(state), seed };
      carryOutAct(
        playOn(scenario, fresh, events),
        branded<ActRecord>({ ...record, ...leak, evidence: [item] } as never),
      );
      expect(events.find((event) => event.type === 'evidence-published')).toMatchObject({ by: 'news' });
      if (shown(events).includes('costa-serena')) named += 1;
    }
    // It is found out about every other time, by those who look for the leak.
    expect(named).toBeGreaterThan(5);
    expect(named).toBeLessThan(35);
  });

  it('shows no flag of a seizure, by which a covert one could be known', () => {
    expect(index.flags.get(branded('infrastructure-seized'))!.public).toBe(false);
  });
});
