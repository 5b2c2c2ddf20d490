// How it ends, worked through: the last turn that nobody is told of, the ending that comes first, and what comes out in thirty days.
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/game/rules/index.ts';
import { projectorView, publicScenario, seatView } from '../../../src/game/views/index.ts';
import { SMALL_SCENARIO, trustOf } from '../../support/small-scenario.ts';
import { act, agreed, clauseOf, playing, seal, workedScenario } from '../../support/worked-scenario.ts';

const turnFrom = (from: number) => ({ kind: 'turn', from }) as const;
const tense = { kind: 'tension', between: ['norland', 'sudland'], min: 40 } as const;

describe('the last turn', () => {
  it('looks to everybody like any other until its orders have been opened', () => {
    const scenario = workedScenario();
    const index = indexOf(scenario);
    const seen = (turns: number): string => {
      const position = playing(scenario, 'ordered', { turns }).until('decision', 2).position();
      expect(position.lastTurn).toBe(turns);
      const views = scenario.seats.map((seat) => seatView(index, position, seat));
      return JSON.stringify([views, projectorView(index, position), publicScenario(scenario)]);
    };
    expect(seen(2)).toBe(seen(6));
  });

  it('is followed by the debrief, and any other by the next briefing', () => {
    const exercise = playing(workedScenario(), 'ordered', { turns: 2 }).until('report', 1);
    exercise.facilitator({ type: 'advance' });
    expect(exercise.position()).toMatchObject({ phase: 'briefing', turn: 2 });
    exercise.until('report', 2).facilitator({ type: 'advance' });
    expect(exercise.position()).toMatchObject({ phase: 'debrief', turn: 2 });
  });
});

describe('the ending', () => {
  const ending = (id: string, when: object, early = false) => ({ id, when, early }) as never;

  it('is the first of the list that holds in the end', () => {
    const endings = [ending('clash', tense), ending('long', turnFrom(3)), ending('any', turnFrom(1))];
    const after = (turns: number) => playing(workedScenario([], { endings }), 'ordered', { turns });
    expect(after(2).until('debrief').position().ending).toBe('any');
    expect(after(3).until('debrief').position().ending).toBe('long');
  });

  it('cuts the exercise short where it may, at the end of the turn in which it holds', () => {
    const endings = [ending('enough', turnFrom(2), true), ending('any', turnFrom(1))];
    const position = playing(workedScenario([], { endings })).until('debrief').position();
    expect(position).toMatchObject({ ending: 'enough', turn: 2, lastTurn: 6 });
  });

  it('that may not come early waits for the last turn', () => {
    const endings = [ending('enough', turnFrom(2)), ending('any', turnFrom(1))];
    expect(playing(workedScenario([], { endings })).until('debrief').position().turn).toBe(6);
  });
});

describe('in thirty days', () => {
  const secrets = [
    { id: 'certain', of: 'sudland', cost: 10, permille: 1000 },
    { id: 'buried', of: 'sudland', cost: 7, permille: 0 },
    { id: 'of-the-crime', of: 'sudland', under: ['crime'], cost: 20, permille: 1000 },
  ];

  it('secrets come out by their chance, those that exist under the truth, and cost their owner the trust of all', () => {
    const exercise = playing(workedScenario([], { secrets }), 'ordered', { turns: 2 }).until('decision', 2);
    expect(exercise.position().exposed).toEqual({});
    exercise.until('debrief');
    expect(exercise.position().exposed).toEqual({ certain: 2 });
    expect(trustOf(exercise.position(), 'norland', 'sudland')).toBe(40 - 10);
    expect(trustOf(exercise.position(), 'cert-nor', 'sudland')).toBe(45 - 10);
    const crime = playing(workedScenario([], { secrets }), 'crime', { turns: 2 }).until('debrief');
    expect(crime.position().exposed).toEqual({ certain: 2, 'of-the-crime': 2 });
  });

  it('a forger is found out, by the chance of the forgery, and everybody trusts him 20 less', () => {
    const exercise = playing(workedScenario([], { secrets: [] }), 'ordered', { turns: 2 }).until(
      'decision',
      1,
    );
    exercise.seat('norland', seal([act('forge')])).until('debrief');
    expect(exercise.position().evidence['forgery' as never]).toMatchObject({
      plantedBy: 'norland',
      found: true,
    });
    expect(trustOf(exercise.position(), 'sudland', 'norland')).toBe(35 - 20);
    expect(trustOf(exercise.position(), 'cert-nor', 'norland')).toBe(75 - 20);
  });

  it('half of the breaches that nobody noticed come out, and cost the trust that they would have cost then', () => {
    const quiet = clauseOf('quiet', [{}], {
      breach: { kind: 'done', responses: ['state-it'], by: 'self', thisTurn: true },
      detection: 0,
    });
    const scenario = workedScenario([quiet], { secrets: [] });
    const outcomes = Array.from({ length: 60 }, (_, seed) => {
      const exercise = playing(scenario, 'ordered', { seed: String(seed), turns: 2 }).until(
        'consultation',
        1,
      );
      agreed(exercise, 'quiet/option-1');
      exercise
        .until('decision', 2)
        .seat('norland', seal([act('state-it')]))
        .until('debrief');
      const [breach] = exercise.position().agreements[0]!.breaches;
      return { out: breach!.detected, trust: trustOf(exercise.position(), 'sudland', 'norland') };
    });
    // Sudland, deceived, credited the promise with 4 in its turn.
    for (const { out, trust } of outcomes) expect(trust).toBe(out ? 35 + 4 - 12 : 35 + 4);
    // 30 of 60, give or take three standard deviations.
    const out = outcomes.filter((one) => one.out).length;
    expect(out).toBeGreaterThan(18);
    expect(out).toBeLessThan(42);
  });

  it('the news of the aftermath comes where it is true, before the ending is settled', () => {
    const news = SMALL_SCENARIO.injects[0]!;
    const aftermath = (id: string, when: object) => ({
      ...news,
      id,
      kind: 'aftermath',
      turn: {},
      when,
      effects: [{ kind: 'tension', with: 'sudland', by: 15 }],
      self: 'norland',
    });
    const scenario = workedScenario([], {
      injects: [aftermath('parade', turnFrom(1)), aftermath('never', turnFrom(9))] as never,
      endings: [
        { id: 'clash', when: tense, early: false },
        { id: 'any', when: turnFrom(1), early: false },
      ] as never,
    });
    const exercise = playing(scenario, 'ordered', { turns: 2 }).until('decision', 2);
    expect(exercise.position().delivered).toEqual({});
    exercise.until('debrief');
    expect(exercise.position().delivered).toEqual({ parade: 2 });
    // 30 - 2 - 2 + 15 is over 40: the news has made the ending.
    expect(exercise.position().ending).toBe('clash');
  });
});
