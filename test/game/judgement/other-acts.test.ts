// Acts of other kinds and actors as they are played, and the duties that come due.
import { describe, expect, it } from 'vitest';
import {
  act,
  decides,
  dutiesOf,
  exerciseUnder,
  factIn,
  findingOn,
  incidentOf,
  outcome,
} from './judged-scenario.ts';

const SUDLAND = { targetActor: 'sudland' };

describe('acts', () => {
  it('by a firm that hacks back are unlawful at home and depart from the norms for private actors', () => {
    const { known } = findingOn(
      decides(exerciseUnder('ordered'), 1, 'nor-net', [act('hack-back', { targetAsset: 'server' })]),
      'nor-net',
      1,
    );
    expect(outcome(known)).toBe('unlawful HB5');
    expect(known.body).toBe('domestic');
    expect(known.departs).toEqual(expect.arrayContaining(['PC-8', 'GCSC-8']));
    expect(factIn(known, 'actor_kind')).toMatchObject({ value: 'private_firm', cause: { kind: 'state' } });
  });

  it('of expulsion are unfriendly, whoever did it', () => {
    for (const truth of ['ordered', 'crime'] as const) {
      const finding = findingOn(
        decides(exerciseUnder(truth), 1, 'norland', [act('expel-agents', SUDLAND)]),
        'norland',
        1,
      );
      expect(outcome(finding.known)).toBe('unfriendly DM4');
      expect(outcome(finding.true)).toBe('unfriendly DM4');
    }
  });

  it('of attribution without evidence are unfriendly, and with it and after a call uphold the norm', () => {
    const bare = findingOn(
      decides(exerciseUnder('ordered'), 1, 'norland', [act('attribute', SUDLAND)]),
      'norland',
      1,
    );
    expect(outcome(bare.known)).toBe('unfriendly PA3');
    expect(factIn(bare.known, 'information_content')).toMatchObject({
      value: 'unsubstantiated',
      cause: { kind: 'order' },
    });
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [act('note', SUDLAND)]);
    const items = { ...SUDLAND, evidence: ['code', 'intercept'] };
    const shown = findingOn(decides(exercise, 2, 'norland', [act('attribute', items)]), 'norland', 2);
    expect(outcome(shown.known)).toBe('upholds PA5');
  });

  it('of attribution by a state that holds too little are unfriendly though it names an item', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [
      act('warn', { targetActor: 'midland', evidence: ['code'] }),
    ]);
    const finding = findingOn(
      decides(exercise, 2, 'midland', [act('attribute', { ...SUDLAND, evidence: ['code'] })]),
      'midland',
      2,
    );
    expect(factIn(finding.known, 'attribution_confidence')).toMatchObject({
      value: 'low',
      cause: { items: ['code'] },
    });
    expect(outcome(finding.known)).toBe('unfriendly PA3');
    expect(factIn(finding.known, 'tlp_respected')).toMatchObject({ value: 'no', cause: { items: ['code'] } });
  });

  it('of self-defence below an armed attack are unlawful', () => {
    const { known } = findingOn(
      decides(exerciseUnder('ordered'), 1, 'norland', [act('strike', { targetAsset: 'server' })]),
      'norland',
      1,
    );
    expect(outcome(known)).toBe('unlawful SD3');
    expect(factIn(known, 'reported_to_unsc').value).toBe('no');
    expect(known.breaches).toEqual(['UNC-51']);
  });

  it('of force on what people use are force by their effects, whatever their author wrote', () => {
    const { known } = findingOn(
      decides(exerciseUnder('ordered'), 1, 'norland', [act('strike', { targetAsset: 'port' })]),
      'norland',
      1,
    );
    expect(factIn(known, 'forcible')).toMatchObject({ value: 'yes', cause: { kind: 'rubric' } });
    expect(factIn(known, 'physical_damage').value).toBe('significant');
  });

  it('of help without leave are operations, and with leave uphold the norm', () => {
    const uninvited = findingOn(
      decides(exerciseUnder('ordered'), 1, 'norland', [act('help-out', SUDLAND)]),
      'norland',
      1,
    );
    expect(outcome(uninvited.known)).toBe('contested even DO16');
    const exercise = exerciseUnder('ordered').until('consultation', 2);
    exercise.seat('sudland', { type: 'ask', request: 'assistance', of: 'norland' });
    const { id } = exercise.position().requests[0]!;
    exercise.seat('norland', { type: 'answer', request: id, answer: 'granted', evidence: [] });
    const invited = findingOn(decides(exercise, 2, 'norland', [act('help-out', SUDLAND)]), 'norland', 2);
    expect(outcome(invited.known)).toBe('upholds CA1');
    expect(factIn(invited.known, 'territorial_consent').cause).toMatchObject({
      kind: 'register',
      by: 'sudland',
    });
  });

  it('are bound by what the facilitator ruled, and only in the fact that was ruled', () => {
    const exercise = exerciseUnder('ordered').facilitator({
      type: 'rule',
      fact: 'prior_call',
      value: 'yes',
      reason: { id: 'r', hash: '00' },
    });
    const finding = findingOn(
      decides(exercise, 1, 'norland', [act('disrupt', { targetAsset: 'server' })]),
      'norland',
      1,
    );
    expect(factIn(finding.known, 'prior_call')).toEqual({
      fact: 'prior_call',
      value: 'yes',
      cause: { kind: 'ruling', turn: 1 },
    });
    expect(outcome(finding.known)).toBe('unlawful CM9');
  });
});

describe('the incident', () => {
  it('is on what is known a crime that leaves a state in question, and in truth what it was', () => {
    const found = (truth: 'ordered' | 'crime') => {
      const finding = incidentOf(exerciseUnder(truth));
      expect(finding.subject).toEqual({ kind: 'incident', turn: 1 });
      return finding;
    };
    expect(outcome(found('ordered').known)).toBe('unlawful DO2');
    expect(outcome(found('ordered').true)).toBe('unlawful DO11');
    expect(found('ordered').seat).toBe('sudland');
    expect(outcome(found('crime').true)).toBe('unlawful DO1');
    expect(found('crime').seat).toBeUndefined();
    expect(found('crime').known).toEqual(found('ordered').known);
  });
});

describe('duties', () => {
  it('are not judged in the turn in which something was asked', () => {
    const exercise = exerciseUnder('crime').until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'assistance', of: 'sudland' }).until('report', 2);
    expect(dutiesOf(exercise, 'sudland')).toEqual([]);
  });

  it('to answer a request for help are left unmet by silence', () => {
    const exercise = exerciseUnder('crime').until('consultation', 2);
    exercise.seat('norland', { type: 'ask', request: 'assistance', of: 'midland' }).until('report', 3);
    const [answer] = dutiesOf(exercise, 'midland').filter(({ test }) => test === 'assistance_response');
    expect(factIn(answer!.known, 'assistance_response').value).toBe('none');
    expect(answer!.known.departs).toEqual(expect.arrayContaining(['N-13H']));
    expect(answer!.known.verdict).not.toBe('upholds');
  });

  it('to answer are met by an answer, and reasons count', () => {
    const verdictAfter = (answer: string): string => {
      const exercise = exerciseUnder('crime').until('consultation', 2);
      exercise.seat('norland', { type: 'ask', request: 'assistance', of: 'sudland' });
      const { id } = exercise.position().requests[0]!;
      exercise.seat('sudland', { type: 'answer', request: id, answer, evidence: [] }).until('report', 2);
      const [finding] = dutiesOf(exercise, 'sudland').filter(({ test }) => test === 'assistance_response');
      return outcome(finding!.known);
    };
    expect(verdictAfter('granted')).toBe('upholds AR1');
    expect(verdictAfter('declined-with-reasons')).toBe('lawful AR4');
    expect(verdictAfter('declined')).toContain('unfriendly');
  });

  it('of a transit state begin when it is told, are judged when it stays idle, and once', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'cert-nor', [
      act('warn', { targetActor: 'midland', evidence: ['origin'] }),
    ]);
    expect(dutiesOf(exercise, 'midland')).toEqual([]);
    exercise.until('report', 2);
    const [idle, ...more] = dutiesOf(exercise, 'midland');
    expect(more).toEqual([]);
    expect(outcome(idle!.known)).toBe('contested even DT3');
    expect(factIn(idle!.known, 'territory_role')).toEqual({
      fact: 'territory_role',
      value: 'transit',
      cause: { kind: 'state', of: 'territory:midland' },
    });
    expect(factIn(idle!.known, 'origin_state_knew')).toMatchObject({
      value: 'actual',
      cause: { kind: 'register' },
    });
    expect(factIn(idle!.known, 'origin_state_acted').value).toBe('ignored');
    exercise.until('report', 3);
    expect(dutiesOf(exercise, 'midland').map(({ turn }) => turn)).toEqual([2]);
  });

  it('of the state of origin are met by sweeping its territory', () => {
    const exercise = decides(exerciseUnder('tolerated'), 1, 'norland', [
      act('warn', { ...SUDLAND, evidence: ['code'] }),
    ]);
    exercise.until('report', 2);
    expect(dutiesOf(exercise, 'sudland').map(({ true: truly }) => outcome(truly))).toEqual([
      'contested unlawful DD6',
    ]);
    decides(exercise, 3, 'sudland', [act('sweep')]);
    expect(outcome(dutiesOf(exercise, 'sudland').at(-1)!.true)).toBe('upholds DD2');
  });

  it('of a state that is itself behind it are the breach, and nobody is ignorant of his own orders', () => {
    const exercise = decides(exerciseUnder('ordered'), 1, 'norland', [
      act('warn', { ...SUDLAND, evidence: ['code'] }),
    ]).until('report', 2);
    const [finding] = dutiesOf(exercise, 'sudland');
    expect(outcome(finding!.known)).toBe('unlawful DO11');
    expect(factIn(finding!.known, 'attribution_basis').cause).toEqual({ kind: 'state', of: 'role:sudland' });
    expect(outcome(finding!.true)).toBe('unlawful DO11');
    expect(finding!.true.path[0]).toBe('DD1');
  });
});
