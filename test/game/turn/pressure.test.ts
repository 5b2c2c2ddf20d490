// Pressure from home, worked through: strain by harm, idleness and acts; what principals demand, what obeys, and the price of declining.
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../support/given-exercise.ts';
import { act, playing, seal, workedScenario } from '../../support/worked-scenario.ts';

const at = (exercise: Exercise, seat: string) => exercise.position().actors[seat as never]!;
const strainOf = (exercise: Exercise, seat = 'norland'): number => at(exercise, seat).strain;
const capitalOf = (exercise: Exercise, seat = 'norland'): number => at(exercise, seat).capital;

/** Norland begins under this strain. */
const strained = (strain: number, more: object = {}) => {
  const scenario = workedScenario();
  const actors = scenario.actors.map((actor) =>
    (actor.id as string) === 'norland' ? { ...actor, strain, ...more } : actor,
  );
  return workedScenario([], { actors });
};

describe('strain', () => {
  it('rises by 0.8 for each point of harm and by 6 for a turn in which nothing visible was done', () => {
    const exercise = playing(workedScenario()).until('consultation', 1);
    // The first wave does 12: 35 + 9.6. Owner and host are one state, which suffers once.
    expect(strainOf(exercise)).toBe(45);
    exercise.until('report', 1);
    expect(strainOf(exercise)).toBe(45 + 6);
    // The second does 14: 11.2.
    exercise.until('report', 2);
    expect(strainOf(exercise)).toBe(51 + 11 + 6);
  });

  it('of a state that nothing struck rises for idleness alone, and of a response team that is not hurt not at all', () => {
    const exercise = playing(workedScenario()).until('report', 1);
    expect(strainOf(exercise, 'sudland')).toBe(35 + 6);
    expect(strainOf(exercise, 'cert-nor')).toBe(35);
  });

  it.each([
    ['wait-aloud', 45],
    // A statement takes 3 off, an expulsion 6.
    ['state-it', 45 - 3],
    ['expel', 45 - 6],
  ])('does not rise for idleness with %s', (card, strain) => {
    const exercise = playing(workedScenario()).until('decision', 1);
    exercise.seat('norland', seal([act(card, card === 'expel' ? 'sudland' : undefined)])).until('report', 1);
    expect(strainOf(exercise)).toBe(strain);
  });

  it('rises for idleness where what was done nobody could see', () => {
    const exercise = playing(workedScenario()).until('decision', 1);
    exercise.seat('norland', seal([act('isolate')])).until('report', 1);
    expect(strainOf(exercise)).toBe(45 + 6);
  });
});

describe('at 70 the principal demands something hard', () => {
  it('and one point below not yet', () => {
    // The first wave brings 10.
    expect(playing(strained(60)).until('consultation', 1).position().seats['norland' as never]!.ordered).toBe(
      true,
    );
    expect(playing(strained(59)).until('consultation', 1).position().seats['norland' as never]!.ordered).toBe(
      false,
    );
  });

  it('declining costs 4 of capital, then 6, then 8, as far as there is any', () => {
    const exercise = playing(strained(60, { capital: 9 }));
    const left = [1, 2, 3, 4].map((turn) => capitalOf(exercise.until('report', turn)));
    // 9 - 4; 5 + 3 - 6; 2 + 3 and 8 to pay; 0 + 3 and 8 again.
    expect(left).toEqual([5, 2, 0, 0]);
    const declined = exercise
      .events()
      .flatMap((event) => (event.type === 'demand-declined' ? [event.times] : []));
    expect(declined).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['expel', true],
    ['embargo', true],
    ['state-it', false],
  ])('%s obeys: %s', (card, obeys) => {
    const exercise = playing(strained(60)).until('decision', 1);
    exercise
      .seat('norland', seal([act(card, card === 'state-it' ? undefined : 'sudland')]))
      .until('report', 1);
    expect(capitalOf(exercise)).toBe(obeys ? 6 : 6 - 4);
  });

  it('turn by turn, as the strain then stands', () => {
    // 70 and 6 for idleness; the second wave brings 11.
    const idle = playing(strained(60)).until('consultation', 2);
    expect(strainOf(idle)).toBe(70 + 6 + 11);
    expect(idle.position().seats['norland' as never]!.ordered).toBe(true);
    // Two expulsions and a statement take 15 off: 66 is not enough for a demand.
    const firm = playing(strained(60)).until('decision', 1);
    firm.seat('norland', seal([act('expel', 'sudland'), act('expel', 'farland'), act('state-it')]));
    expect(strainOf(firm.until('consultation', 2))).toBe(70 - 15 + 11);
    expect(firm.position().seats['norland' as never]!.ordered).toBe(false);
  });
});
