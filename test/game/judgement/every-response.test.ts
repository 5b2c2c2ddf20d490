// Every act of every response that ships: 93 facts with values of the law and causes, and nothing known that should not be.
// In: the flagship with the whole catalogue, at several points of play. The seeds of the random parts are printed on failure.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../src/base/index.ts';
import { FACT_NAMES, factValues, isFactName } from '../../../src/law/index.ts';
import {
  affectedBy,
  indexOf,
  initialState,
  responsesOf,
  targetActors,
  targetAssets,
  type ActRecord,
  type GameState,
} from '../../../src/game/rules/index.ts';
import { actFinding, FACT_VALUES, knownVerdict, unsealedVerdict } from '../../../src/game/judgement/index.ts';
import { FACT_ORIGINS, allFactsOfAct } from '../../../src/game/judgement/facts-from-act.ts';
import { knownWorld } from '../../../src/game/judgement/world/known-world.ts';
import { trueWorld } from '../../../src/game/judgement/world/true-world.ts';
import { branded } from '../../support/small-scenario.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);

/** The third turn: two waves have struck, somebody was called, told and asked, some evidence is out. */
const midGame = (truth: string): GameState => {
  const state = initialState(scenario);
  state.turn = 3;
  state.phase = 'decision';
  state.truth = branded<GameState['truth']>(truth);
  state.harm = 14;
  for (const item of scenario.evidence) {
    const exists = item.under === undefined || item.under.some((one) => one === truth);
    state.evidence[item.id]!.holders = exists ? [...item.held] : [];
  }
  state.history = [
    { escalation: 30, harm: 11 },
    { escalation: 32, harm: 12 },
  ];
  for (const asset of scenario.assets.filter(({ host }) => host === 'costa-serena').slice(0, 2)) {
    const now = state.assets[asset.id]!;
    now.integrity -= 20;
    now.lost = 20;
  }
  state.register.push(
    ...branded<GameState['register']>([
      {
        kind: 'call',
        by: 'costa-serena',
        to: 'sierra-alta',
        turn: 1,
        source: 'request:costa-serena+sierra-alta:1',
      },
      { kind: 'notice', by: 'costa-serena', to: 'sierra-alta', turn: 2, source: 'costa-serena:2:1' },
      {
        kind: 'warning',
        by: 'costa-serena',
        to: 'puerto-claro',
        turn: 1,
        source: 'request:costa-serena+puerto-claro:1',
      },
    ]),
  );
  return state;
};

const actsOf = (state: GameState): readonly ActRecord[] =>
  scenario.seats.flatMap((seat) =>
    responsesOf(index, seat).flatMap((response) => {
      const targets =
        response.target.of === 'none'
          ? [{}]
          : response.target.of === 'actor'
            ? targetActors(index, response, seat).map((targetActor) => ({ targetActor }))
            : targetAssets(index, response, seat).map((targetAsset) => ({ targetAsset }));
      const held = scenario.evidence.filter((item) => state.evidence[item.id]?.holders.includes(seat));
      const evidence = held.slice(0, response.evidence?.max ?? 0).map((item) => item.id);
      return targets.flatMap((target) =>
        response.publicity.map((publicity, place) => {
          const sealed = {
            ...{ response: response.id, ...target, publicity, aim: 'induce_compliance' as const },
            ...{ basis: [], evidence, urgent: place === 0 },
          };
          const affects = affectedBy(index, sealed);
          const id = `${seat}:${String(state.turn)}:1`;
          return { ...sealed, id, seat, turn: state.turn, ...(affects === undefined ? {} : { affects }) };
        }),
      );
    }),
  );

const CAUSES = new Set([
  'order',
  'conduct',
  'state',
  'event',
  'register',
  'evidence',
  'rubric',
  'ruling',
  'default',
]);

describe('every act of every response', () => {
  it('has 93 facts, each with a value of the law and a cause, on what is known and in truth', () => {
    expect(Object.keys(FACT_ORIGINS).sort()).toEqual([...FACT_NAMES].sort());
    const faults: string[] = [];
    for (const { id: truth } of scenario.hypotheses) {
      const state = midGame(truth);
      for (const act of actsOf(state)) {
        const truly = trueWorld(index, state, act.seat);
        // What is known is the same under every truth (proved below), so it is looked at once.
        const worlds =
          truth === scenario.hypotheses[0]!.id ? [knownWorld(index, state, act.seat), truly] : [truly];
        for (const world of worlds) {
          const facts = allFactsOfAct(world, act);
          const where = `${act.seat} ${act.response} (${world.kind}, ${truth})`;
          if (facts.length !== 93) faults.push(`${where} has ${String(facts.length)} facts`);
          for (const { fact, value, cause } of facts) {
            const isValue = isFactName(fact) && factValues(fact).includes(value);
            if (!isValue || !CAUSES.has(cause.kind))
              faults.push(`${fact} of ${where} is ${value} by ${cause.kind}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is attributed with a confidence that comes from evidence wherever it is aimed at a foreign state over the incident', () => {
    const state = midGame('under-orders');
    const tests = [
      'countermeasure',
      'public_attribution',
      'sanctions',
      'retorsion',
      'self_defence',
      'diplomatic_note',
    ];
    let seen = 0;
    for (const act of actsOf(state)) {
      if (act.affects === undefined || !tests.includes(index.responses.get(act.response)!.law.test)) continue;
      if (index.actors.get(act.affects)!.kind !== 'state') continue;
      seen += 1;
      const facts = allFactsOfAct(knownWorld(index, state, act.seat), act);
      const { cause } = facts.find(({ fact }) => fact === 'attribution_confidence')!;
      expect(cause.kind, `${act.seat} ${act.response} ${act.affects}`).not.toBe('default');
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('keeps in its verdict the facts that were read or differ from the default, and only plain values', () => {
    const state = midGame('sheltered');
    for (const act of actsOf(state)) {
      const known = knownVerdict(index, state, act);
      const finding = actFinding(index, state, act, known);
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      expect(known.path.length).toBeGreaterThan(0);
      expect(known.sources.length).toBeGreaterThan(0);
    }
  }, 60_000);

  it('is the same in a preview as when it is sealed', () => {
    const state = midGame('extortion');
    for (const act of actsOf(state).filter((_act, place) => place % 7 === 0)) {
      const { verdict, path } = unsealedVerdict(index, state, act.seat, act);
      expect({ verdict, path }).toEqual({
        verdict: knownVerdict(index, state, act).verdict,
        path: knownVerdict(index, state, act).path,
      });
    }
  });
});

describe('what is known', () => {
  /** Changes what the seat cannot see: the truth, and what only others hold, did, asked, planned, or carry. */
  const hide = (acts: readonly ActRecord[], state: GameState, seat: string, dice: readonly number[]) => {
    const other = plainCopy(state);
    const pick = <T>(list: readonly T[], place: number): T => list[(dice[place] ?? 0) % list.length]!;
    const others = scenario.seats.filter((one) => one !== seat);
    const transit = others.filter((one) => one === 'puerto-claro');
    const [a, b] = [pick(others, 0), pick([...others, ...transit, ...transit], 1)];
    other.truth = pick(scenario.hypotheses, 2).id;
    other.choice = 'pause';
    other.seed = `other-${String(dice[3])}`;
    const item = pick(scenario.evidence, 4).id;
    const holders = other.evidence[item]!.holders;
    if (holders.includes(a)) holders.splice(holders.indexOf(a), 1);
    else holders.push(a);
    other.evidence[pick(scenario.evidence, 5).id]!.burned = true;
    for (const flag of scenario.flags.filter((one) => !one.public)) {
      if ((dice[6] ?? 0) % 2 === 0) other.actors[b]!.flags[flag.id] = 0;
    }
    other.actors[a]!.bound.push({ weight: 3, until: 9, by: b });
    other.actors[a]!.strain = 99;
    // Told in particular by news that only the two have read, asked in private, answered in private.
    const source = pick(scenario.injects, 7).id;
    if (a !== b) {
      const kinds = ['call', 'notice', 'warning', 'consent', 'refusal'] as const;
      other.register.push({ kind: pick(kinds, 7), by: a, to: b, turn: 1, source });
      const statuses = ['granted', 'declined', 'pending'] as const;
      const id = branded<GameState['requests'][number]['id']>('hidden');
      other.requests.push({
        id,
        kind: 'cessation',
        by: a,
        of: b,
        turn: 1,
        status: pick(statuses, 8),
        answered: 2,
      });
    }
    const unseen = acts.filter(
      (act) =>
        act.seat === a && act.publicity !== 'public' && (act.publicity === 'covert' || act.affects !== seat),
    );
    other.acts.push(
      ...unseen.slice(0, 60).map((act, place) => ({ ...act, turn: 2, id: `${a}:2:${String(place + 2)}` })),
    );
    return other;
  };

  it('never depends on the truth or on what others hide', () => {
    const state = midGame('under-orders');
    const acts = actsOf(state);
    // Where most is weighed there is most to leak: at acts that name evidence, and at the state of transit.
    const likely = [acts, acts, acts, acts]
      .flat()
      .filter(
        ({ affects, evidence }, place) =>
          place < acts.length || affects === 'puerto-claro' || evidence.length > 0,
      );
    fc.assert(
      fc.property(
        fc.nat({ max: likely.length - 1 }),
        fc.array(fc.nat({ max: 999 }), { minLength: 9, maxLength: 9 }),
        (place, dice) => {
          const act = likely[place]!;
          expect(knownVerdict(index, hide(acts, state, act.seat, dice), act)).toEqual(
            knownVerdict(index, state, act),
          );
        },
      ),
      { numRuns: 600 },
    );
  }, 60_000);

  it('is seen to matter: the truth changes verdicts on the truth', () => {
    const verdicts = scenario.hypotheses.map(({ id }) => {
      const state = midGame(id);
      const act = actsOf(state).find(
        (one) =>
          one.seat === 'costa-serena' &&
          index.responses.get(one.response)!.law.test === 'countermeasure' &&
          one.affects === 'sierra-alta',
      )!;
      return actFinding(index, state, act, knownVerdict(index, state, act)).true.path.join('>');
    });
    expect(new Set(verdicts).size).toBeGreaterThan(1);
  });
});

describe('rulings', () => {
  it('may set every fact to every one of its values, and to no other', () => {
    expect(Object.keys(FACT_VALUES)).toHaveLength(93);
    for (const [fact, values] of Object.entries(FACT_VALUES)) expect(values.length, fact).toBeGreaterThan(1);
  });
});

describe('docs/law-facts.md', () => {
  it('has one row for every fact, with the precedence that the code gives it', () => {
    const text = readFileSync(new URL('../../../docs/law-facts.md', import.meta.url), 'utf8');
    const table = text.slice(text.indexOf('## The table'), text.indexOf('## Why some facts'));
    const rows = [...table.matchAll(/^\| `(\w+)` \| (\w+) \| \S.*\|$/gm)].map((row) => [row[1], row[2]]);
    expect(rows).toEqual(Object.entries(FACT_ORIGINS).map(([fact, { precedence }]) => [fact, precedence]));
  });
});
