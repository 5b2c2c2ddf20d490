// Waves of harm, worked through: how hard they strike by truth and turn, and what shields, measures and the author's own choice take off.
import { describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../../src/scenario/index.ts';
import type { Exercise } from '../../support/given-exercise.ts';
import { act, playing, seal, truthsWith, workedScenario } from '../../support/worked-scenario.ts';

// A wave has 9 + 2.5 t points in turn t; what is left of it is rounded to whole points, halves away from zero.
const WHOLE = [12, 14, 17, 19];

const harmOf = (exercise: Exercise, turns = 4): readonly number[] => {
  exercise.until('briefing', turns);
  return exercise.events().flatMap((event) => (event.type === 'wave-struck' ? [event.harm] : []));
};
const afterFirst = (scenario: CompiledScenario, seat: string, order: object, truth = 'ordered') =>
  harmOf(playing(scenario, truth).until('decision', 1).seat(seat, order));

describe('a wave', () => {
  it('strikes at every briefing, harder each turn, at what the truth says', () => {
    const exercise = playing(workedScenario());
    expect(harmOf(exercise)).toEqual(WHOLE);
    const { grid, hospital } = exercise.position().assets as unknown as Record<string, object>;
    expect(grid).toMatchObject({ integrity: 80 - (12 + 14 + 17 + 19), lost: 12 + 14 + 17 + 19 });
    expect(hospital).toMatchObject({ integrity: 90, lost: 0 });
  });

  it('goes on doing harm to people when there is nothing left to break', () => {
    const assets = workedScenario().assets.map((asset) => ({ ...asset, integrity: 5 }));
    const exercise = playing(workedScenario([], { assets }));
    expect(harmOf(exercise, 2)).toEqual([12, 14]);
    expect(exercise.position().assets['grid' as never]).toMatchObject({ integrity: 0, lost: 5 });
  });

  it('is shared out evenly over what it hits', () => {
    const hypotheses = truthsWith({ hits: [['grid', 'hospital']] });
    const exercise = playing(workedScenario([], { hypotheses }));
    // 11.5 over two is 5.75 each, 14 is 7 each: rounded to 6 + 6 and 7 + 7.
    expect(harmOf(exercise, 2)).toEqual([12, 14]);
    const { grid, hospital } = exercise.position().assets as unknown as Record<string, { lost: number }>;
    expect([grid!.lost, hospital!.lost]).toEqual([6 + 7, 6 + 7]);
  });
});

describe('a shield', () => {
  it('sealed in one turn takes its percent off the waves of the next, and is gone after its last', () => {
    // 40 % off the waves of turns 2 and 3: 14 x 0.6 = 8.4, 17 x 0.6 = 10.2.
    expect(afterFirst(workedScenario(), 'norland', seal([act('isolate')]))).toEqual([12, 8, 10, 19]);
  });

  it('does not add to another: the strongest counts', () => {
    const both = seal([act('isolate'), act('filter')]);
    expect(afterFirst(workedScenario(), 'norland', both)).toEqual([12, 8, 10, 19]);
    // 25 % alone: 14 x 0.75 = 10.5, 17 x 0.75 = 12.75.
    expect(afterFirst(workedScenario(), 'norland', seal([act('filter')]))).toEqual([12, 11, 13, 19]);
  });

  it('keeps off at most what the scenario lets shields keep off', () => {
    // 95 % is cut to 70: 14 x 0.3 = 4.2.
    expect(afterFirst(workedScenario(), 'norland', seal([act('armour')]))).toEqual([12, 4, 17, 19]);
  });

  it('covers only what it is put on', () => {
    // Sudland's shield stands on its own port, which is not hit.
    expect(afterFirst(workedScenario(), 'sudland', seal([act('isolate')]))).toEqual(WHOLE);
  });
});

describe('a measure', () => {
  const answers = [{ when: { kind: 'bound', actor: 'sudland', min: 2 }, percent: 50 }];
  const hypotheses = truthsWith({ answers } as never).map((truth) =>
    (truth.id as string) === 'crime' ? { ...truth, answers: [] } : truth,
  );
  const scenario = workedScenario([], { hypotheses });
  const embargo = act('embargo', 'sudland');

  it('that binds the state responsible halves its waves while it lasts', () => {
    // 14 and 16.5 halved: 7 and 8.25.
    expect(afterFirst(scenario, 'norland', seal([embargo]))).toEqual([12, 7, 8, 19]);
  });

  it('and a shield multiply', () => {
    // 7 x 0.6 = 4.2, 8 x 0.6 = 4.8.
    expect(afterFirst(scenario, 'norland', seal([embargo, act('isolate')]))).toEqual([12, 4, 5, 19]);
  });

  it('against the wrong state does nothing to the waves', () => {
    expect(afterFirst(scenario, 'norland', seal([embargo]), 'crime')).toEqual(WHOLE);
  });
});

describe('the choice of the seat behind it', () => {
  const choices = [
    { choice: 'continue', percent: 100, effects: [] },
    { choice: 'pause', percent: 40, effects: [] },
    { choice: 'hand-over', percent: 0, effects: [] },
  ];
  const scenario = workedScenario([], { hypotheses: truthsWith({ choices } as never) });

  it('stands until it makes another', () => {
    // 40 % of 14 and of 16.5 are 5.6 and 6.6.
    const pause = seal([], { choice: 'pause' });
    expect(afterFirst(scenario, 'sudland', pause)).toEqual([12, 6, 7, 8]);
    const exercise = playing(scenario).until('decision', 1).seat('sudland', pause);
    exercise.until('decision', 2).seat('sudland', seal([], { choice: 'hand-over' }));
    expect(harmOf(exercise)).toEqual([12, 6, 0, 0]);
  });

  it('is offered to nobody else, and to nobody where it is not the truth', () => {
    const pause = seal([], { choice: 'pause' });
    const refused = { code: 'rules/no-choice' };
    expect(playing(scenario).until('decision', 1).refusal('norland', pause)).toMatchObject(refused);
    const elsewhere = workedScenario([], {
      hypotheses: scenario.hypotheses.map(({ chooser, ...truth }) =>
        (truth.id as string) === 'crime'
          ? { ...truth, choices: [] }
          : { ...truth, ...(chooser ? { chooser } : {}) },
      ),
    });
    expect(playing(elsewhere, 'crime').until('decision', 1).refusal('sudland', pause)).toMatchObject(refused);
  });
});
