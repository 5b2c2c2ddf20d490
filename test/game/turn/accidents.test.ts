// Accidents, worked through: when escalation is high enough for one, between whom it happens, what it brings, and what a hotline is worth.
import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { agreed, clauseOf, playing, workedScenario } from '../../support/worked-scenario.ts';

const hotline = clauseOf('hotline', [{ effects: [{ kind: 'test-channel', of: 'parties' }] }]);

/** The table at this escalation, with so many in a thousand for each point above 60. */
const heated = (escalation: number, permillePerPoint = 5) =>
  workedScenario([hotline], {
    meters: [
      { id: 'escalation', start: escalation, good: false },
      { id: 'confidence', start: 60, good: true },
    ],
    numbers: {
      ...SMALL_SCENARIO.numbers,
      accident: { ...SMALL_SCENARIO.numbers.accident, permillePerPoint },
    },
  });

/** Whether there is an accident in the second turn of the seed; with a tested channel or plain. */
const happensIn = (scenario: ReturnType<typeof heated>, seed: string, channel: boolean): boolean => {
  const exercise = playing(scenario, 'ordered', { seed }).until('consultation', 1);
  if (channel) agreed(exercise, 'hotline/option-1');
  exercise.until('decision', 2);
  const before = exercise.events().length;
  exercise.until('report', 2);
  return exercise
    .events()
    .slice(before)
    .some((event) => event.type === 'accident-happened');
};
const SEEDS = Array.from({ length: 200 }, (_, seed) => String(seed));

describe('an accident', () => {
  it('adds 8 to escalation and 10 to the tension of the two most tense states, and then all ebbs by 2', () => {
    // 20 points above 60, at 50 in a thousand each: it is certain.
    const exercise = playing(heated(80, 50)).until('report', 1);
    const accidents = exercise.events().filter((event) => event.type === 'accident-happened');
    expect(accidents).toEqual([{ type: 'accident-happened', between: ['norland', 'sudland'] }]);
    expect(exercise.position().meters['escalation' as never]).toBe(80 + 8 - 2);
    expect(exercise.position().ties['norland|sudland']!.tension).toBe(30 + 10 - 2);
    expect(exercise.position().ties['farland|norland']!.tension).toBe(5 - 2);
  });

  it('does not happen at 60, however unlucky', () => {
    const calm = heated(60, 1000);
    expect(SEEDS.slice(0, 20).filter((seed) => happensIn(calm, seed, false))).toEqual([]);
  });

  it('is as likely as the points above 60 say, and half as likely with a tested channel on the same luck', () => {
    // 94 at the start is 92 in the second turn, if the first brought no accident: 32 points, 160 in a thousand.
    const hot = heated(94);
    const quiet = SEEDS.filter((seed) => {
      const exercise = playing(hot, 'ordered', { seed }).until('report', 1);
      return !exercise.events().some((event) => event.type === 'accident-happened');
    });
    const plain = quiet.filter((seed) => happensIn(hot, seed, false));
    const hushed = quiet.filter((seed) => happensIn(hot, seed, true));
    expect(plain).toEqual(expect.arrayContaining(hushed));
    // About 165 seeds are left, so about 26 and 13; the bounds are three standard deviations wide.
    expect(quiet.length).toBeGreaterThan(145);
    expect(plain.length).toBeGreaterThan(12);
    expect(plain.length).toBeLessThan(42);
    expect(hushed.length).toBeGreaterThan(2);
    expect(hushed.length).toBeLessThan(plain.length);
  });
});
