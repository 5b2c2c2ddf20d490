// What puts a state on notice of harm from its territory, and what it does then: told, named, expelled, asked, once and again.
import { describe, expect, it } from 'vitest';
import { act, decides, dutiesOf, exerciseUnder, factIn, findingOn, outcome } from './judged-scenario.ts';

const SUDLAND = { targetActor: 'sudland' };
const territoryOf = (exercise: ReturnType<typeof exerciseUnder>, seat: string) =>
  dutiesOf(exercise, seat).filter(({ test }) => test === 'tolerate_territory');

describe('a state is not told of harm from its territory', () => {
  it('by having its diplomats expelled', () => {
    const exercise = decides(exerciseUnder('tolerated'), 1, 'norland', [act('expel-agents', SUDLAND)]);
    expect(exercise.position().register.map(({ kind }) => kind)).toContain('notification');
    expect(territoryOf(exercise.until('report', 3), 'sudland')).toEqual([]);
  });

  it('by a plea to lend engineers', () => {
    const exercise = exerciseUnder('tolerated').until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'assistance', of: 'sudland' }).until('report', 4);
    expect(territoryOf(exercise, 'sudland')).toEqual([]);
  });

  it('by a warning with nothing in it that points there', () => {
    const exercise = decides(exerciseUnder('tolerated'), 1, 'norland', [act('warn', SUDLAND)]);
    expect(territoryOf(exercise.until('report', 3), 'sudland')).toEqual([]);
  });

  it('by being named in public: that is an allegation, and what it knew stays unknown', () => {
    const exercise = exerciseUnder('tolerated')
      .seat('norland', { type: 'seal', order: { acts: [], line: 'territory', named: 'midland' } })
      .until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'assistance', of: 'midland' }).until('report', 3);
    const [answer] = dutiesOf(exercise, 'midland');
    expect(exercise.position().actors['norland' as never]).toMatchObject({ named: 'midland' });
    expect(factIn(answer!.known, 'origin_state_knew').value).toBe('unknown');
  });
});

describe('a state is told', () => {
  it('by a call, by a warning that points there, and by a question', () => {
    const called = decides(exerciseUnder('tolerated'), 1, 'norland', [act('note', SUDLAND)]);
    const warned = decides(exerciseUnder('tolerated'), 1, 'norland', [
      act('warn', { ...SUDLAND, evidence: ['code'] }),
    ]);
    const asked = exerciseUnder('tolerated').until('consultation', 2);
    asked.seat('norland', { type: 'ask', request: 'clarification', of: 'sudland' });
    for (const exercise of [called, warned, asked]) {
      const [idle] = territoryOf(exercise.until('report', 3), 'sudland');
      expect(factIn(idle!.known, 'origin_state_knew').value).toBe('actual');
      expect(factIn(idle!.known, 'origin_state_acted').value).toBe('ignored');
    }
  });
});

describe('a demand to stop', () => {
  const answered = (truth: 'crime' | 'ordered', answer: string) => {
    const exercise = exerciseUnder(truth).until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'cessation', of: 'sudland' });
    const { id } = exercise.position().requests[0]!;
    exercise.seat('sudland', { type: 'answer', request: id, answer, evidence: [] }).until('report', 2);
    return territoryOf(exercise, 'sudland').at(-1)!;
  };

  it('answered in the turn it was made has been read: the state knows, on what was known and in truth', () => {
    for (const answer of ['granted', 'declined', 'declined-with-reasons']) {
      const finding = answered('crime', answer);
      for (const verdict of [finding.known, finding.true]) {
        expect(factIn(verdict, 'origin_state_knew')).toMatchObject({
          value: 'actual',
          cause: { kind: 'register', entry: 'request', turn: 2, by: 'norland', to: 'sudland' },
        });
        expect(verdict.open).not.toContain('origin_state_knew');
      }
    }
  });

  it('finds a state that gave the order no wiser by what it says: its own act it knows as such', () => {
    const finding = answered('ordered', 'declined');
    expect(outcome(finding.known)).toBe(outcome(finding.true));
    expect(finding.known.path[0]).toBe('DD1');
  });

  it('not answered yet tells nobody in the turn it was made, and no act is judged by it', () => {
    const exercise = exerciseUnder('crime').until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'cessation', of: 'sudland' });
    expect(territoryOf(exercise.until('report', 2), 'sudland')).toEqual([]);
  });
});

describe('what it does then', () => {
  it('is judged by its last step, not by the best it ever took', () => {
    const exercise = decides(exerciseUnder('tolerated'), 1, 'norland', [act('note', SUDLAND)]);
    decides(exercise, 2, 'sudland', [act('sweep')]);
    expect(outcome(territoryOf(exercise, 'sudland').at(-1)!.known)).toBe('upholds DD2');
    exercise.until('consultation', 3).seat('norland', { type: 'ask', request: 'evidence', of: 'sudland' });
    const { id } = exercise.position().requests.at(-1)!;
    exercise
      .seat('sudland', { type: 'answer', request: id, answer: 'declined', evidence: [] })
      .until('report', 3);
    const [last] = territoryOf(exercise, 'sudland').slice(-1);
    expect(factIn(last!.known, 'origin_state_acted').value).toBe('refused');
    expect(outcome(last!.known)).toBe('contested unlawful DD6');
  });

  it('is not a refusal to look when it says a bare no to a demand to stop', () => {
    const exercise = decides(exerciseUnder('crime'), 1, 'norland', [act('note', SUDLAND)]).until(
      'consultation',
      2,
    );
    const { id } = exercise.position().requests[0]!;
    exercise
      .seat('sudland', { type: 'answer', request: id, answer: 'declined', evidence: [] })
      .until('report', 2);
    const [finding] = territoryOf(exercise, 'sudland');
    expect(factIn(finding!.known, 'origin_state_acted').value).not.toBe('refused');
  });

  it('is nothing to its credit while the harm is its own act', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'sudland', [act('sweep')]);
    const { known, true: truly } = findingOn(exercise, 'sudland', 1);
    expect(outcome(known)).toBe('upholds TD5');
    expect(outcome(truly)).toBe('lawful TD4B');
    expect(truly.upholds).toEqual([]);
  });

  it('ends a failing of diligence in part, and the measure against it only leans unlawful', () => {
    const exercise = decides(exerciseUnder('tolerated'), 1, 'norland', [act('note', SUDLAND)]);
    decides(exercise, 2, 'norland', [act('notice', SUDLAND)]);
    exercise
      .until('decision', 3)
      .seat('sudland', { type: 'seal', order: { acts: [act('sweep')], line: 'silence' } });
    const finding = findingOn(
      decides(exercise, 4, 'norland', [act('disrupt', { targetAsset: 'server' })]),
      'norland',
      4,
    );
    expect(factIn(finding.true, 'responsibility_discharged').value).toBe('in_part');
    expect(outcome(finding.true)).toBe('contested unlawful CM6B');
  });
});

describe('a question', () => {
  it('answered is consultation, and no help under norm 13(h)', () => {
    const exercise = exerciseUnder('crime').until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'clarification', of: 'sudland' });
    const { id } = exercise.position().requests[0]!;
    exercise
      .seat('sudland', { type: 'answer', request: id, answer: 'granted', evidence: [] })
      .until('report', 2);
    const [answer] = dutiesOf(exercise, 'sudland').filter(({ test }) => test === 'clarification_response');
    expect(outcome(answer!.known)).toBe('upholds CL2');
    expect(answer!.known.upholds).not.toContain('N-13H');
    expect(answer!.known.upholds).toContain('GCBM-2');
  });
});
