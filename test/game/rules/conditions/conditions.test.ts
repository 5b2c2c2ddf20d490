// When each kind of condition holds, told by worlds in which it does and worlds in which it just does not.
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../../src/base/index.ts';
import { CONDITION_TABLE } from '../../../../src/game/rules/conditions/condition-table.ts';
import { holds } from '../../../../src/game/rules/conditions/holds.ts';
import type { Asked } from '../../../../src/game/rules/conditions/condition-kind.ts';
import type { ActRecord, AgreementState, GameState } from '../../../../src/game/rules/game-state.ts';
import { indexOf } from '../../../../src/game/rules/scenario-index.ts';
import type { Condition } from '../../../../src/scenario/index.ts';
import {
  branded,
  entryOf,
  SMALL_SCENARIO,
  smallState,
  type Standing,
  type Written,
} from '../../../support/small-scenario.ts';

const index = indexOf(SMALL_SCENARIO);

/** Whether the condition holds for Norland, aiming at Sudland. */
const inWorld = (condition: Written<Condition>, standing: Standing = {}): boolean => {
  const asked = {
    index,
    state: smallState(standing),
    ...branded<Partial<Asked>>({ self: 'norland', target: 'sudland' }),
  };
  const before = plainCopy(asked.state);
  const answer = holds(asked, branded<Condition>(condition));
  expect(asked.state).toStrictEqual(before);
  return answer;
};
/** The same where nobody asks and nothing is aimed at. */
const ofNobody = (condition: Written<Condition>, standing: Standing = {}): boolean =>
  holds({ index, state: smallState(standing) }, branded<Condition>(condition));

const where = (change: (state: GameState) => void): Standing => ({ with: change });
const put = (place: keyof GameState, entry: object): Standing =>
  where((state) => (state[place] as object[]).push(entry));

const FLAG = { kind: 'flag', of: 'self', flag: 'watched' } as const;
const act = (changes: Partial<Written<ActRecord>> = {}): ActRecord =>
  branded({
    id: 'norland:2:1',
    seat: 'norland',
    turn: 2,
    response: 'protest',
    targetActor: 'sudland',
    affects: 'sudland',
    publicity: 'public',
    aim: 'deter',
    basis: [],
    evidence: [],
    urgent: false,
    ...changes,
  });
const agreement = (changes: Partial<Written<AgreementState>> = {}): AgreementState =>
  branded({
    id: 'agreement:norland+sudland:1',
    package: 'calm',
    parties: ['norland', 'sudland'],
    by: 'norland',
    clauses: [{ clause: 'hotline', option: 'always' }],
    signed: { norland: [], sudland: [] },
    status: 'in-force',
    proposed: 1,
    since: 2,
    breaches: [],
    ...changes,
  });

describe('measures', () => {
  it('turn: from, to, both ends included', () => {
    const turns = (condition: Written<Condition>) =>
      [1, 2, 3, 4].filter((turn) => inWorld(condition, { turn }));
    expect(turns({ kind: 'turn', from: 2 })).toEqual([2, 3, 4]);
    expect(turns({ kind: 'turn', from: 2, to: 3 })).toEqual([2, 3]);
  });

  it('meter: within its ends', () => {
    expect(inWorld({ kind: 'meter', meter: 'escalation', min: 30, max: 30 })).toBe(true);
    expect(inWorld({ kind: 'meter', meter: 'escalation', min: 31 })).toBe(false);
    expect(inWorld({ kind: 'meter', meter: 'escalation', max: 29 })).toBe(false);
  });

  it('asset: its integrity', () => {
    expect(inWorld({ kind: 'asset', asset: 'grid', min: 80 })).toBe(true);
    expect(inWorld({ kind: 'asset', asset: 'grid', max: 79 })).toBe(false);
  });

  it('strain: of a seat; nobody off the table has any', () => {
    expect(inWorld({ kind: 'strain', of: 'target', min: 35, max: 35 })).toBe(true);
    expect(inWorld({ kind: 'strain', of: 'self', min: 36 })).toBe(false);
    expect(inWorld({ kind: 'strain', of: 'farland', max: 100 })).toBe(false);
  });

  it('tension: of a pair, whichever way it is named; without a tie there is none', () => {
    expect(inWorld({ kind: 'tension', between: ['target', 'self'], min: 30, max: 30 })).toBe(true);
    expect(inWorld({ kind: 'tension', between: ['self', 'sudland'], min: 31 })).toBe(false);
    expect(inWorld({ kind: 'tension', between: ['self', 'gang'], max: 100 })).toBe(false);
  });

  it('harm: closed turns and this one, counted once', () => {
    expect(inWorld({ kind: 'harm', min: 27, max: 27 }, { turn: 3 })).toBe(true);
    const closed = (state: GameState) => state.history.push({ escalation: 30, harm: 7 });
    expect(inWorld({ kind: 'harm', min: 27, max: 27 }, { turn: 3, with: closed })).toBe(true);
    expect(inWorld({ kind: 'harm', min: 28 }, { turn: 3 })).toBe(false);
  });

  it('flag: to the end of its last turn, or for good', () => {
    const until = (turn: number) =>
      where((state) => Object.assign(entryOf(state.actors, 'norland').flags, { watched: turn }));
    expect(inWorld(FLAG, until(2))).toBe(true);
    expect(inWorld(FLAG, until(0))).toBe(true);
    expect(inWorld(FLAG, until(1))).toBe(false);
    expect(inWorld(FLAG)).toBe(false);
  });

  it('bound: the sum of what still weighs', () => {
    const measures = where((state) => {
      entryOf(state.actors, 'gang').bound = branded([
        { weight: 2, until: 2, by: 'norland' },
        { weight: 1, until: 3, by: 'sudland' },
        { weight: 9, until: 1, by: 'norland' },
      ]);
    });
    expect(inWorld({ kind: 'bound', actor: 'gang', min: 3 }, measures)).toBe(true);
    expect(inWorld({ kind: 'bound', actor: 'gang', min: 4 }, measures)).toBe(false);
  });
});

describe('the course of events', () => {
  it('delivered: once it is, for good', () => {
    const delivered = where((state) => Object.assign(state.delivered, { blackout: 1 }));
    expect(inWorld({ kind: 'delivered', inject: 'blackout' }, delivered)).toBe(true);
    expect(inWorld({ kind: 'delivered', inject: 'blackout' })).toBe(false);
  });

  it('done: the responses named, by and against whom it says', () => {
    const did = put('acts', act());
    expect(inWorld({ kind: 'done', responses: ['expel', 'protest'] }, did)).toBe(true);
    expect(inWorld({ kind: 'done', responses: ['expel'] }, did)).toBe(false);
    expect(inWorld({ kind: 'done', responses: ['protest'], by: 'self', against: 'target' }, did)).toBe(true);
    expect(inWorld({ kind: 'done', responses: ['protest'], by: 'target' }, did)).toBe(false);
    expect(inWorld({ kind: 'done', responses: ['protest'], against: 'self' }, did)).toBe(false);
  });

  it('done: against the owner of the asset aimed at', () => {
    const { targetActor: _, ...atAsset } = act({ targetAsset: 'server', affects: 'gang' });
    expect(inWorld({ kind: 'done', responses: ['protest'], against: 'gang' }, put('acts', atAsset))).toBe(
      true,
    );
    expect(inWorld({ kind: 'done', responses: ['protest'], against: 'sudland' }, put('acts', atAsset))).toBe(
      false,
    );
  });

  it('done: as often as it says, and this turn where it says so', () => {
    const twice = where((state) => state.acts.push(act(), act({ turn: 1 })));
    const protest = { kind: 'done', responses: ['protest'] } as const;
    expect(inWorld({ ...protest, times: 2 }, twice)).toBe(true);
    expect(inWorld({ ...protest, times: 3 }, twice)).toBe(false);
    expect(inWorld({ ...protest, times: 2, thisTurn: true }, twice)).toBe(false);
    expect(inWorld({ ...protest, thisTurn: true }, put('acts', act({ turn: 1 })))).toBe(false);
  });

  it('exposed: the secret named', () => {
    const out = where((state) => Object.assign(state.exposed, { 'the-cellar': 2 }));
    expect(inWorld({ kind: 'exposed', secret: 'the-cellar' }, out)).toBe(true);
    expect(inWorld({ kind: 'exposed', secret: 'the-order' }, out)).toBe(false);
    expect(inWorld({ kind: 'exposed', secret: 'toString' }, out)).toBe(false);
  });

  it('choice: taken in some turn', () => {
    const chose = where((state) =>
      Object.assign(state, { choice: 'continue', choices: ['pause', 'continue'] }),
    );
    expect(inWorld({ kind: 'choice', choice: 'pause' }, chose)).toBe(true);
    expect(inWorld({ kind: 'choice', choice: 'disown' }, chose)).toBe(false);
  });

  it('truth: one of those named', () => {
    expect(inWorld({ kind: 'truth', hypotheses: ['tolerated', 'ordered'] }, { truth: 'ordered' })).toBe(true);
    expect(inWorld({ kind: 'truth', hypotheses: ['tolerated'] }, { truth: 'ordered' })).toBe(false);
  });

  it('drawn: one answer per exercise and key, true as often as it says', () => {
    const drawn = { kind: 'drawn', permille: 300, key: 'audit' } as const;
    const seeds = Array.from({ length: 300 }, (_, n) => `seed ${n}`);
    const answers = seeds.map((seed) => inWorld(drawn, { seed }));
    expect(seeds.map((seed) => inWorld(drawn, { seed, turn: 5, truth: 'crime' }))).toEqual(answers);
    expect(seeds.map((seed) => inWorld({ ...drawn, key: 'other' }, { seed }))).not.toEqual(answers);
    const share = answers.filter(Boolean).length / 300;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.38);
  });
});

describe('dealings', () => {
  it('in-force: only once it is in force, for its parties, whatever the option', () => {
    const hotline = { kind: 'in-force', clause: 'hotline' } as const;
    expect(inWorld(hotline, put('agreements', agreement()))).toBe(true);
    expect(inWorld({ ...hotline, clause: 'cessation' }, put('agreements', agreement()))).toBe(false);
    for (const status of ['proposed', 'ended', 'lapsed', 'declined'] as const) {
      expect(inWorld(hotline, put('agreements', agreement({ status })))).toBe(false);
    }
    expect(inWorld({ ...hotline, party: 'target' }, put('agreements', agreement()))).toBe(true);
    expect(inWorld({ ...hotline, party: 'cert-nor' }, put('agreements', agreement()))).toBe(false);
  });

  it('in-force: not for a party that reserved the clause, and not at all if all did', () => {
    const reserved = put('agreements', agreement({ signed: { norland: ['hotline'], sudland: [] } }));
    const hotline = { kind: 'in-force', clause: 'hotline' } as const;
    expect(inWorld({ ...hotline, party: 'self' }, reserved)).toBe(false);
    expect(inWorld({ ...hotline, party: 'target' }, reserved)).toBe(true);
    expect(inWorld(hotline, reserved)).toBe(true);
    const byAll = put('agreements', agreement({ signed: { norland: ['hotline'], sudland: ['hotline'] } }));
    expect(inWorld(hotline, byAll)).toBe(false);
  });

  it('line: what an actor says now', () => {
    const says = where((state) => (entryOf(state.actors, 'sudland').line = 'group'));
    expect(inWorld({ kind: 'line', of: 'target', lines: ['group', 'state'] }, says)).toBe(true);
    expect(inWorld({ kind: 'line', of: 'self', lines: ['group', 'state'] }, says)).toBe(false);
  });

  it('registered: from the turn after, so that the other could answer', () => {
    const call = { kind: 'call', by: 'norland', to: 'sudland', source: 'norland:1:1' };
    const asked = { kind: 'registered', entry: 'call', by: 'self', to: 'target' } as const;
    expect(inWorld(asked, put('register', { ...call, turn: 1 }))).toBe(true);
    expect(inWorld(asked, put('register', { ...call, turn: 2 }))).toBe(false);
    expect(inWorld({ ...asked, thisTurn: true }, put('register', { ...call, turn: 2 }))).toBe(true);
    expect(inWorld({ ...asked, thisTurn: true }, put('register', { ...call, turn: 1 }))).toBe(false);
    expect(inWorld({ ...asked, entry: 'notice' }, put('register', { ...call, turn: 1 }))).toBe(false);
    expect(inWorld({ ...asked, by: 'target' }, put('register', { ...call, turn: 1 }))).toBe(false);
    expect(inWorld({ ...asked, to: 'farland' }, put('register', { ...call, turn: 1 }))).toBe(false);
  });

  it('request: of a kind, between whom, in which status', () => {
    const pending = put('requests', {
      kind: 'consent',
      by: 'norland',
      of: 'sudland',
      turn: 1,
      status: 'pending',
    });
    const asked = {
      kind: 'request',
      request: 'consent',
      by: 'self',
      of: 'target',
      statuses: ['pending'],
    } as const;
    expect(inWorld(asked, pending)).toBe(true);
    expect(inWorld({ ...asked, statuses: ['granted', 'declined'] }, pending)).toBe(false);
    expect(inWorld({ ...asked, request: 'evidence' }, pending)).toBe(false);
    expect(inWorld({ ...asked, by: 'target' }, pending)).toBe(false);
    expect(inWorld({ ...asked, of: 'self' }, pending)).toBe(false);
  });
});

describe('knowledge', () => {
  it('holds: in the hands of a seat', () => {
    expect(inWorld({ kind: 'holds', who: 'self', evidence: 'code' })).toBe(true);
    expect(inWorld({ kind: 'holds', who: 'target', evidence: 'code' })).toBe(false);
  });

  it('published: known to all', () => {
    const out = where((state) => (entryOf(state.evidence, 'code').published = true));
    expect(inWorld({ kind: 'published', evidence: 'code' }, out)).toBe(true);
    expect(inWorld({ kind: 'published', evidence: 'code' })).toBe(false);
  });

  it('joint-finding: one exists, and is public where that is asked', () => {
    const finding = { agreement: 'agreement:norland+sudland:1', turn: 2, parties: ['norland'], weight: 4 };
    const secret = put('joint', { ...finding, published: false });
    expect(inWorld({ kind: 'joint-finding' })).toBe(false);
    expect(inWorld({ kind: 'joint-finding' }, secret)).toBe(true);
    expect(inWorld({ kind: 'joint-finding', published: true }, secret)).toBe(false);
    expect(
      inWorld({ kind: 'joint-finding', published: true }, put('joint', { ...finding, published: true })),
    ).toBe(true);
  });
});

describe('compounds', () => {
  const yes = { kind: 'turn', from: 1 } as const;
  const no = { kind: 'turn', from: 9 } as const;

  it('all, any, not', () => {
    expect(inWorld({ kind: 'all', of: [yes, yes] })).toBe(true);
    expect(inWorld({ kind: 'all', of: [yes, no] })).toBe(false);
    expect(inWorld({ kind: 'any', of: [no, yes] })).toBe(true);
    expect(inWorld({ kind: 'any', of: [no, no] })).toBe(false);
    expect(inWorld({ kind: 'not', of: no })).toBe(true);
    expect(inWorld({ kind: 'not', of: yes })).toBe(false);
  });

  it('of nothing: all holds, any does not', () => {
    expect(inWorld({ kind: 'all', of: [] })).toBe(true);
    expect(inWorld({ kind: 'any', of: [] })).toBe(false);
  });
});

describe('where there is no self and no target', () => {
  it('conditions about them do not hold', () => {
    const everything = where((state) => {
      state.acts.push(act());
      state.agreements.push(agreement());
      state.register.push(
        branded({ kind: 'call', by: 'norland', to: 'sudland', turn: 1, source: 'norland:1:1' }),
      );
      state.requests.push(
        branded({ id: 'r', kind: 'consent', by: 'norland', of: 'sudland', turn: 1, status: 'pending' }),
      );
    });
    const about: readonly Written<Condition>[] = [
      { kind: 'flag', of: 'target', flag: 'doctrine' },
      { kind: 'strain', of: 'self', min: 0 },
      { kind: 'tension', between: ['self', 'sudland'], min: 0 },
      { kind: 'line', of: 'self', lines: ['silence'] },
      { kind: 'holds', who: 'self', evidence: 'code' },
      { kind: 'done', responses: ['protest'], by: 'self' },
      { kind: 'done', responses: ['protest'], against: 'target' },
      { kind: 'in-force', clause: 'hotline', party: 'self' },
      { kind: 'registered', entry: 'call', by: 'self' },
      { kind: 'request', request: 'consent', of: 'target', statuses: ['pending'] },
    ];
    for (const condition of about) {
      expect(inWorld(condition, everything), JSON.stringify(condition)).toBe(true);
      expect(ofNobody(condition, everything), JSON.stringify(condition)).toBe(false);
      expect(ofNobody({ kind: 'not', of: condition }, everything)).toBe(true);
    }
  });

  it('conditions about anybody still do', () => {
    expect(ofNobody({ kind: 'done', responses: ['protest'] }, put('acts', act()))).toBe(true);
    expect(ofNobody({ kind: 'flag', of: 'sudland', flag: 'doctrine' })).toBe(true);
  });
});

it('the table has every kind the model has', () => {
  expect(Object.keys(CONDITION_TABLE)).toHaveLength(24);
});
