// Promises and questions over the turns, worked through: kept, broken, noticed or not, left unanswered, left unsigned.
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../support/given-exercise.ts';
import { trustOf } from '../../support/small-scenario.ts';
import {
  act,
  agreed,
  clauseOf,
  filled,
  playing,
  seal,
  workedScenario,
} from '../../support/worked-scenario.ts';

const QUIET = {
  breach: { kind: 'done', responses: ['state-it'], by: 'self', thisTurn: true },
  consequence: [
    { kind: 'tension', with: 'parties', by: 6 },
    { kind: 'meter', meter: 'escalation', by: 5 },
  ],
} as const;
const noticed = workedScenario([clauseOf('quiet', [{}], QUIET)]);
const unnoticed = workedScenario([clauseOf('quiet', [{}], { ...QUIET, detection: 0 })]);

// Trust at the start: Norland's in Sudland 40, Sudland's in Norland 35.
const trusts = (exercise: Exercise) => [
  trustOf(exercise.position(), 'norland', 'sudland'),
  trustOf(exercise.position(), 'sudland', 'norland'),
];
/** Both sign in the first turn; Norland speaks in the turn named. */
const speaking = (scenario: typeof noticed, turn: number): Exercise => {
  const exercise = playing(scenario).until('consultation', 1);
  agreed(exercise, 'quiet/option-1');
  exercise.until('decision', turn).seat('norland', seal([act('state-it')]));
  return exercise.until('report', turn);
};

describe('a promise', () => {
  it('kept is credited once with 4 of trust, in the first turn in force', () => {
    const exercise = playing(noticed).until('consultation', 1);
    agreed(exercise, 'quiet/option-1');
    expect(trusts(exercise.until('report', 1))).toEqual([40, 35]);
    expect(trusts(exercise.until('report', 2))).toEqual([44, 39]);
    expect(trusts(exercise.until('report', 4))).toEqual([44, 39]);
  });

  it('does not bind before the agreement is in force: what was done in the turn of the signature breaks nothing', () => {
    const exercise = speaking(noticed, 1);
    expect(exercise.until('report', 2).position().agreements[0]!.breaches).toEqual([]);
  });

  it('broken and noticed costs 12 of the others’ trust and has its consequence; whoever kept it is credited', () => {
    const exercise = speaking(noticed, 2);
    expect(exercise.position().agreements[0]!.breaches).toEqual([
      { clause: 'quiet', by: 'norland', turn: 2, detected: true },
    ]);
    expect(trusts(exercise)).toEqual([40 + 4, 35 - 12]);
    // Tension 30 and escalation 30 ebb by 2 in each of two turns; the breach adds 6 and 5.
    expect(exercise.position().ties['norland|sudland']!.tension).toBe(30 - 2 + 6 - 2);
    expect(exercise.position().meters['escalation' as never]).toBe(30 - 2 + 5 - 2);
  });

  it('broken unnoticed costs nothing while nobody knows, and is even credited', () => {
    const exercise = speaking(unnoticed, 2);
    expect(exercise.position().agreements[0]!.breaches).toEqual([
      { clause: 'quiet', by: 'norland', turn: 2, detected: false },
    ]);
    expect(trusts(exercise)).toEqual([44, 39]);
    expect(exercise.position().ties['norland|sudland']!.tension).toBe(30 - 2 - 2);
    expect(exercise.events().some((event) => event.type === 'breach-detected')).toBe(false);
  });

  it('is broken again every time', () => {
    const exercise = speaking(noticed, 2);
    exercise.until('decision', 3).seat('norland', seal([act('state-it')]));
    expect(trusts(exercise.until('report', 3))).toEqual([44, 35 - 12 - 12]);
  });

  it('taken back before it is broken costs half of that', () => {
    const exercise = playing(noticed).until('consultation', 1);
    const agreement = agreed(exercise, 'quiet/option-1');
    exercise.until('consultation', 2).seat('norland', { type: 'withdraw', agreement });
    expect(trusts(exercise)).toEqual([40, 35 - 6]);
    exercise.until('decision', 2).seat('norland', seal([act('state-it')]));
    expect(trusts(exercise.until('report', 2))).toEqual([40, 35 - 6]);
  });

  it('reserved on signing is not made', () => {
    const scenario = workedScenario([clauseOf('quiet', [{}], QUIET), clauseOf('other', [{}])]);
    const exercise = playing(scenario).until('consultation', 1);
    const clauses = filled('quiet/option-1', 'other/option-1');
    exercise.seat('sudland', { type: 'propose', package: 'calm', parties: ['norland'], clauses });
    const agreement = exercise.position().agreements[0]!.id;
    exercise.seat('norland', { type: 'sign', agreement, reserve: ['quiet'] });
    exercise.until('decision', 2).seat('norland', seal([act('state-it')]));
    expect(exercise.until('report', 2).position().agreements[0]!.breaches).toEqual([]);
  });
});

describe('an offer', () => {
  it('stays open for two turns and then lapses, at no price', () => {
    const exercise = playing(noticed).until('consultation', 1);
    const clauses = filled('quiet/option-1');
    exercise.seat('norland', { type: 'propose', package: 'calm', parties: ['sudland'], clauses });
    const status = () => exercise.position().agreements[0]!.status;
    exercise.until('decision', 2);
    expect(status()).toBe('proposed');
    exercise.until('briefing', 3);
    expect(status()).toBe('lapsed');
    expect(trusts(exercise)).toEqual([40, 35]);
    const agreement = exercise.position().agreements[0]!.id;
    exercise.until('consultation', 3);
    expect(exercise.refusal('sudland', { type: 'sign', agreement, reserve: [] }).code).toBe('rules/not-open');
  });

  it('that was countered counts from then', () => {
    const exercise = playing(noticed).until('consultation', 1);
    const clauses = filled('quiet/option-1');
    exercise.seat('norland', { type: 'propose', package: 'calm', parties: ['sudland'], clauses });
    const agreement = exercise.position().agreements[0]!.id;
    exercise.until('consultation', 2).seat('sudland', { type: 'counter', agreement, clauses });
    exercise.until('briefing', 3);
    expect(exercise.position().agreements[0]!.status).toBe('proposed');
    exercise.until('briefing', 4);
    expect(exercise.position().agreements[0]!.status).toBe('lapsed');
  });
});

describe('a question', () => {
  const asking = (): { exercise: Exercise; request: string } => {
    const exercise = playing(noticed).until('consultation', 1);
    exercise.seat('norland', { type: 'ask', request: 'clarification', of: 'sudland' });
    return { exercise, request: exercise.position().requests[0]!.id };
  };

  it('left unanswered costs 5 of trust after the addressee has had a turn to answer', () => {
    const { exercise } = asking();
    expect(trusts(exercise.until('report', 1))).toEqual([40, 35]);
    expect(trusts(exercise.until('report', 2))).toEqual([40 - 5, 35]);
    expect(trusts(exercise.until('report', 3))).toEqual([40 - 5, 35]);
  });

  it.each([
    ['granted', 40 + 2],
    ['declined-with-reasons', 40],
    ['declined', 40],
  ])('%s leaves trust at %i and does not lapse', (answer, trust) => {
    const { exercise, request } = asking();
    exercise.until('consultation', 2).seat('sudland', { type: 'answer', request, answer, evidence: [] });
    expect(trusts(exercise.until('report', 3))).toEqual([trust, 35]);
    expect(exercise.position().requests[0]!.status).toBe(answer);
  });
});
