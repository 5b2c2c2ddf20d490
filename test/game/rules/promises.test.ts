// Promises of clauses: what a signature costs and who cannot give it, what comes back, what is owed each turn, and what keeps a promise.
import { describe, expect, it } from 'vitest';
import { AUTHOR_CHOICES } from '../../../src/vocabulary/index.ts';
import type { Exercise } from '../../support/given-exercise.ts';
import { SMALL_SCENARIO, trustOf } from '../../support/small-scenario.ts';
import {
  act,
  agreed,
  clauseOf,
  filled,
  playing,
  seal,
  truthsWith,
  workedScenario,
} from '../../support/worked-scenario.ts';

// Everybody begins with 6 of capital and gets 3 a turn, up to 9.
const pays = (by: number) => ({ effects: [{ kind: 'capital', of: 'self', by: -by } as const] });
const scenario = workedScenario([
  clauseOf('fund', [
    { ...pays(2), eachTurn: [] },
    { effects: [...pays(4).effects, { kind: 'trust', of: 'self', in: 'parties', by: 5 }] },
    { effects: pays(7).effects },
  ]),
  clauseOf('guarantee', [pays(3)]),
  clauseOf('lease', [{ eachTurn: [...pays(4).effects, { kind: 'meter', meter: 'confidence', by: 10 }] }], {
    breach: { kind: 'done', responses: ['state-it'], by: 'self', thisTurn: true },
    consequence: [{ kind: 'tension', with: 'parties', by: 6 }],
  }),
]);
const capital = (exercise: Exercise, seat: string): number =>
  exercise.position().actors[seat as never]!.capital;
const propose = (...written: string[]) => ({
  type: 'propose',
  package: 'calm',
  parties: ['sudland'],
  clauses: filled(...written),
});
const offered = (...written: string[]): { exercise: Exercise; agreement: string } => {
  const exercise = playing(scenario)
    .until('consultation', 1)
    .seat('norland', propose(...written));
  return { exercise, agreement: exercise.position().agreements[0]!.id };
};

describe('a signature', () => {
  it('is paid for when it is given, by each party, and not once more when the agreement enters into force', () => {
    const { exercise, agreement } = offered('fund/option-2');
    expect([capital(exercise, 'norland'), capital(exercise, 'sudland')]).toEqual([6 - 4, 6]);
    exercise.seat('sudland', { type: 'sign', agreement, reserve: [] });
    expect(capital(exercise, 'sudland')).toBe(6 - 4);
    exercise.until('consultation', 2);
    expect(exercise.position().agreements[0]!.status).toBe('in-force');
    expect([capital(exercise, 'norland'), capital(exercise, 'sudland')]).toEqual([2 + 3, 2 + 3]);
    // The rest of the option takes effect with the entry into force: trust 40 + 5.
    expect(trustOf(exercise.position(), 'norland', 'sudland')).toBe(45);
  });

  it('that the party cannot pay for is refused, with its price and what there is, and nothing happens', () => {
    const exercise = playing(scenario).until('consultation', 1);
    const before = exercise.position();
    const dear = { code: 'rules/promise-too-dear', data: { cost: 7, capital: 6 } };
    expect(exercise.refusal('norland', propose('fund/option-3'))).toEqual(dear);
    // Two clauses are paid for together: 4 + 3.
    expect(exercise.refusal('norland', propose('fund/option-2', 'guarantee/option-1'))).toEqual(dear);
    expect(exercise.position()).toBe(before);
  });

  it('is refused to a second party that cannot pay, and given where it reserves what is too dear', () => {
    const { exercise, agreement } = offered('fund/option-2', 'lease/option-1');
    // Sudland has put 3 of its 6 into something else.
    exercise.seat('sudland', {
      type: 'propose',
      package: 'calm',
      parties: ['cert-nor'],
      clauses: filled('guarantee/option-1'),
    });
    const sign = (reserve: string[]) => ({ type: 'sign', agreement, reserve });
    expect(exercise.refusal('sudland', sign([]))).toEqual({
      code: 'rules/promise-too-dear',
      data: { cost: 4, capital: 3 },
    });
    exercise.seat('sudland', sign(['fund']));
    expect(capital(exercise, 'sudland')).toBe(3);
  });

  it.each([
    [
      'declined',
      (exercise: Exercise, agreement: string) => exercise.seat('sudland', { type: 'decline', agreement }),
    ],
    [
      'countered',
      (exercise: Exercise, agreement: string) =>
        exercise.seat('sudland', { type: 'counter', agreement, clauses: filled('fund/option-1') }),
    ],
  ])('of a text that is %s falls away, and what was paid comes back', (_, answer) => {
    const { exercise, agreement } = offered('fund/option-2');
    answer(exercise, agreement);
    expect(capital(exercise, 'norland')).toBe(6);
  });

  it('can be exchanged for a dearer one by whoever has enough with what comes back', () => {
    const { exercise, agreement } = offered('fund/option-2');
    // 2 are left; with the 4 that come back the 5 of fund (2) and guarantee (3) can be paid.
    const clauses = filled('fund/option-1', 'guarantee/option-1');
    exercise.seat('norland', { type: 'counter', agreement, clauses });
    expect(capital(exercise, 'norland')).toBe(6 - 5);
  });

  it('of a text that nobody else signs within two turns lapses, and what was paid comes back', () => {
    const { exercise } = offered('fund/option-2');
    exercise.until('consultation', 2);
    expect(capital(exercise, 'norland')).toBe(2 + 3);
    exercise.until('consultation', 3);
    expect(exercise.position().agreements[0]!.status).toBe('lapsed');
    // 5, and 4 back, and 3 for the turn: more than the 9 that anybody can hold.
    expect(capital(exercise, 'norland')).toBe(9);
  });
});

describe('what a clause takes each turn', () => {
  it('is paid at the briefing by whoever can', () => {
    const exercise = playing(scenario).until('consultation', 1);
    agreed(exercise, 'lease/option-1');
    exercise.until('consultation', 2);
    expect([capital(exercise, 'norland'), capital(exercise, 'sudland')]).toEqual([6 - 4 + 3, 6 - 4 + 3]);
    expect(exercise.position().agreements[0]!.breaches).toEqual([]);
    // Two parties bring 10 each; Norland, silent after visible harm, cost 5 in the first turn: 60 - 5 + 20.
    expect(exercise.position().meters['confidence' as never]).toBe(75);
  });

  it('and cannot be paid is a broken promise: all parties see it at once, it has its consequence, and nothing comes of it', () => {
    const exercise = playing(scenario).until('consultation', 1);
    agreed(exercise, 'lease/option-1');
    exercise.until('decision', 1).seat('norland', seal([act('isolate'), act('forge')]));
    exercise.until('consultation', 2);
    const { breaches } = exercise.position().agreements[0]!;
    expect(breaches).toEqual([{ clause: 'lease', by: 'norland', turn: 2, detected: true }]);
    // Its acts cost 3, so that the 4 of the lease were not there.
    expect(capital(exercise, 'norland')).toBe(6 - 3 + 3);
    expect(trustOf(exercise.position(), 'sudland', 'norland')).toBe(35 - 12);
    // 30, 2 ebbed in the first turn, 6 by the consequence.
    expect(exercise.position().ties['norland|sudland']!.tension).toBe(30 - 2 + 6);
    // Only Sudland's part brings its 10.
    expect(exercise.position().meters['confidence' as never]).toBe(60 - 5 + 10);
    const seen = exercise.events().filter((event) => event.type === 'breach-detected');
    expect(seen).toHaveLength(1);
    // In the same turn the clause is not held against the party twice, whatever it does; and nothing is credited to it.
    exercise.until('decision', 2).seat('norland', seal([act('state-it')]));
    exercise.until('report', 2);
    expect(exercise.position().agreements[0]!.breaches).toHaveLength(1);
    expect(trustOf(exercise.position(), 'sudland', 'norland')).toBe(35 - 12);
    expect(trustOf(exercise.position(), 'norland', 'sudland')).toBe(40 + 4);
  });
});

describe('a promised end', () => {
  const choices = AUTHOR_CHOICES.map((choice) => ({ choice, percent: 100, effects: [] }));
  const promised = workedScenario(
    [
      clauseOf('truce', [{ expects: 'pause' }]),
      clauseOf('distance', [{ expects: 'disown' }]),
      clauseOf('trial', [{ expects: 'hand-over' }]),
    ],
    { hypotheses: truthsWith({ choices }) },
  );
  /** Whether Sudland has broken the clause at the end of the second turn, in which it took the choice. */
  const isBroken = (clause: string, choice: string | undefined, truth = 'ordered'): boolean => {
    const exercise = playing(promised, truth).until('consultation', 1);
    agreed(exercise, `${clause}/option-1`);
    exercise.until('decision', 2).seat('sudland', seal([], choice === undefined ? {} : { choice }));
    exercise.until('report', 2);
    return exercise.position().agreements[0]!.breaches.some((breach) => breach.by === 'sudland');
  };

  // Handing over stops it and disowns it; pausing and disowning do not include one another; going on keeps nothing.
  it.each([
    ['truce', ['pause', 'hand-over'], ['continue', 'disown', undefined]],
    ['distance', ['disown', 'hand-over'], ['continue', 'pause', undefined]],
    ['trial', ['hand-over'], ['continue', 'pause', 'disown', undefined]],
  ])('under %s is kept by %j and broken by %j', (clause, keeping, breaking) => {
    for (const choice of keeping) expect(isBroken(clause, choice), choice).toBe(false);
    for (const choice of breaking) expect(isBroken(clause, choice), choice ?? 'nothing').toBe(true);
  });

  it('binds only the seat that has it in hand', () => {
    const exercise = playing(promised).until('consultation', 1);
    agreed(exercise, 'truce/option-1');
    exercise.until('report', 2);
    expect(exercise.position().agreements[0]!.breaches.map((breach) => breach.by)).toEqual(['sudland']);
    expect(SMALL_SCENARIO.hypotheses[0]!.chooser).toBe('sudland');
  });
});
