// Countermeasures as they are played: call, notice, act in three turns; what is missing; and the wrong state.
import { describe, expect, it } from 'vitest';
import { act, decides, exerciseUnder, factIn, findingOn, outcome, type Truth } from './judged-scenario.ts';

const SERVER = { targetAsset: 'server' };
const SUDLAND = { targetActor: 'sudland' };

const calledAndNoticed = (truth: Truth) => {
  const exercise = exerciseUnder(truth);
  decides(exercise, 1, 'norland', [act('note', SUDLAND)]);
  return decides(exercise, 2, 'norland', [act('notice', SUDLAND)]);
};

describe('a countermeasure after a call and a notice', () => {
  it('is lawful on what is known and in truth when the state itself is behind the incident', () => {
    const finding = findingOn(
      decides(calledAndNoticed('ordered'), 3, 'norland', [act('disrupt', SERVER)]),
      'norland',
      3,
    );
    expect(outcome(finding.known)).toBe('lawful CM15');
    expect(outcome(finding.true)).toBe('lawful CM15');
    expect(factIn(finding.known, 'attribution_correct').value).toBe('unknown');
    expect(factIn(finding.true, 'attribution_correct').value).toBe('yes');
    expect(factIn(finding.true, 'prior_wrong').value).toBe('established');
    expect(factIn(finding.known, 'prior_call')).toEqual({
      fact: 'prior_call',
      value: 'yes',
      cause: { kind: 'register', entry: 'call', turn: 1, by: 'norland', to: 'sudland' },
    });
    expect(factIn(finding.known, 'prior_notice').cause).toMatchObject({
      kind: 'register',
      entry: 'notice',
      turn: 2,
    });
  });

  it('is reasonable on what was known and yet unlawful when it was a crime and the state had answered', () => {
    const exercise = decides(exerciseUnder('crime'), 1, 'norland', [act('note', SUDLAND)]).until(
      'consultation',
      2,
    );
    const { id } = exercise.position().requests[0]!;
    exercise.seat('sudland', { type: 'answer', request: id, answer: 'declined-with-reasons', evidence: [] });
    decides(exercise, 2, 'norland', [act('notice', SUDLAND)]);
    const finding = findingOn(decides(exercise, 3, 'norland', [act('disrupt', SERVER)]), 'norland', 3);
    expect(outcome(finding.known)).toBe('lawful CM15');
    expect(outcome(finding.true)).toBe('unlawful W6');
    expect(factIn(finding.true, 'prior_wrong').value).toBe('absent');
    expect(factIn(finding.true, 'attribution_correct').value).toBe('no');
    expect(factIn(finding.true, 'addressee').value).toBe('state_of_origin');
  });

  it('finds a state that did not do it, but was told and did nothing, answerable for its idleness alone', () => {
    const finding = findingOn(
      decides(calledAndNoticed('crime'), 3, 'norland', [act('disrupt', SERVER)]),
      'norland',
      3,
    );
    expect(outcome(finding.true)).toBe('contested lawful CM12');
    expect(factIn(finding.true, 'attribution_basis')).toMatchObject({
      value: 'due_diligence_failure',
      cause: { kind: 'register', by: 'norland', to: 'sudland' },
    });
  });

  it('is contested in truth when the state only let it happen', () => {
    const finding = findingOn(
      decides(calledAndNoticed('tolerated'), 3, 'norland', [act('disrupt', SERVER)]),
      'norland',
      3,
    );
    expect(outcome(finding.true)).toBe('contested lawful CM12');
    expect(factIn(finding.true, 'attribution_basis').value).toBe('due_diligence_failure');
    expect(factIn(finding.true, 'prior_wrong').value).toBe('arguable');
  });

  it('rests on evidence with its items, in truth on the same that was held at sealing', () => {
    const finding = findingOn(
      decides(calledAndNoticed('ordered'), 3, 'norland', [act('disrupt', SERVER)]),
      'norland',
      3,
    );
    const known = factIn(finding.known, 'attribution_confidence');
    expect(known).toMatchObject({
      value: 'high',
      cause: { kind: 'evidence', items: ['code', 'intercept', 'ledger'] },
    });
    expect(factIn(finding.true, 'attribution_confidence')).toEqual(known);
  });
});

describe('a countermeasure that leaves something out', () => {
  it('is unlawful without a call', () => {
    const finding = findingOn(
      decides(exerciseUnder('ordered'), 1, 'norland', [act('disrupt', SERVER)]),
      'norland',
      1,
    );
    expect(outcome(finding.known)).toBe('unlawful CM7');
  });

  it('is unlawful without notice', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [act('note', SUDLAND)]);
    const finding = findingOn(decides(exercise, 2, 'norland', [act('disrupt', SERVER)]), 'norland', 2);
    expect(outcome(finding.known)).toBe('unlawful CM9');
  });

  it('counts no call made in the same order, because procedure takes time', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [
      act('disrupt', SERVER),
      act('note', SUDLAND),
    ]);
    const { known, true: truly } = findingOn(exercise, 'norland', 1);
    expect(factIn(known, 'prior_call').value).toBe('no');
    expect(factIn(truly, 'prior_call').value).toBe('no');
  });

  it('may be urgent while a serious wave strikes, and is not urgent because a seat says so', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [act('note', SUDLAND)]).until(
      'decision',
      2,
    );
    expect(exercise.position().harm).toBeGreaterThanOrEqual(8);
    const pressed = findingOn(
      decides(exercise, 2, 'norland', [act('disrupt', { ...SERVER, urgent: true })]),
      'norland',
      2,
    );
    expect(outcome(pressed.known)).toBe('lawful CM14');
    expect(factIn(pressed.known, 'urgency')).toMatchObject({ value: 'yes', cause: { kind: 'rubric' } });
  });

  it('is unlawful when it means to punish', () => {
    const finding = findingOn(
      decides(calledAndNoticed('ordered'), 3, 'norland', [act('disrupt', { ...SERVER, aim: 'punish' })]),
      'norland',
      3,
    );
    expect(outcome(finding.known)).toBe('unlawful W10');
    expect(factIn(finding.known, 'aim').cause).toEqual({ kind: 'order', act: 'norland:3:o1' });
  });

  it('is unlawful against a hospital, whatever it is called', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'sudland', [
      act('disrupt', { targetAsset: 'hospital' }),
    ]);
    expect(factIn(findingOn(exercise, 'sudland', 1).known, 'target_object').value).toBe('medical');
    expect(findingOn(exercise, 'sudland', 1).known.verdict).toBe('unlawful');
  });
});

describe('an answer to an answer', () => {
  it('lets the innocent state meet an unlawful measure, whose wrong it can argue and the record establishes', () => {
    const exercise = decides(exerciseUnder('crime'), 1, 'norland', [act('disrupt', SERVER)]);
    decides(exercise, 2, 'sudland', [act('note', { targetActor: 'norland' })]);
    decides(exercise, 3, 'sudland', [act('disrupt', { targetAsset: 'exchange' })]);
    const { known, true: truly } = findingOn(exercise, 'sudland', 3);
    expect(factIn(known, 'standing')).toMatchObject({
      value: 'injured',
      cause: { kind: 'event', event: 'norland:1:o1' },
    });
    expect(factIn(known, 'prior_wrong').value).toBe('arguable');
    expect(factIn(truly, 'prior_wrong').value).toBe('established');
  });
});
