/*
 * Requests and their answers: what a grant of evidence has to hand over, what a refusal says, and to whom it shows.
 */
import { describe, expect, it } from 'vitest';
import { indexOf, openAssets, project, targetAssets } from '../../../src/game/rules/index.ts';
import { projectorView, seatView } from '../../../src/game/views/index.ts';
import type { SeatId } from '../../../src/vocabulary/index.ts';
import { givenExercise, type Exercise } from '../../support/given-exercise.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);
const ASKER = 'costa-serena' as SeatId;
const ASKED = 'puerto-claro' as SeatId;
const BYSTANDER = 'interlink' as SeatId;

const asks = (exercise: Exercise, request: string, of: string = ASKED): string => {
  exercise.seat(ASKER, { type: 'ask', request, of });
  return exercise.position().requests.at(-1)!.id;
};
const consulting = (turn = 1): Exercise => givenExercise(scenario).until('consultation', turn);
const requestSeenBy = (exercise: Exercise, seat: SeatId, id: string) =>
  seatView(index, exercise.position(), seat).dealings.requests.find((one) => one.id === id);
const holders = (exercise: Exercise, item: string) =>
  exercise.position().evidence[item as never]!.holders as readonly string[];

describe('a request for evidence', () => {
  it('is not granted with empty hands, nor with what the asker has', () => {
    const exercise = consulting();
    const first = asks(exercise, 'evidence');
    const grant = { type: 'answer', request: first, answer: 'granted' };
    expect(exercise.refusal(ASKED, { ...grant, evidence: [] }).code).toBe('rules/nothing-handed-over');
    exercise.seat(ASKED, { ...grant, evidence: ['wave-clock'] });
    expect(holders(exercise, 'wave-clock')).toContain(ASKER);
    exercise.until('consultation', 2);
    const second = asks(exercise, 'evidence');
    const again = { type: 'answer', request: second, answer: 'granted', evidence: ['wave-clock'] };
    expect(exercise.refusal(ASKED, again).code).toBe('rules/nothing-handed-over');
    expect(exercise.position().requests.at(-1)!.status).toBe('pending');
  });

  it('hands an item over once, however often it is named', () => {
    const exercise = consulting();
    const id = asks(exercise, 'evidence');
    const evidence = ['wave-clock', 'wave-clock'];
    exercise.seat(ASKED, { type: 'answer', request: id, answer: 'granted', evidence });
    const given = exercise
      .events()
      .filter((event) => event.type === 'evidence-gained' && event.from === ASKED);
    expect(given).toMatchObject([{ item: 'wave-clock', to: ASKER }]);
  });

  it('shows the one asked what of its own the asker lacks, and nobody else, and only while it waits', () => {
    const exercise = consulting();
    const id = asks(exercise, 'evidence');
    const held = seatView(index, exercise.position(), ASKED).dossier.evidence.filter((item) => item.held);
    const lacks = requestSeenBy(exercise, ASKED, id)!.lacks!;
    expect(lacks).toContain('wave-clock');
    expect(held.map((item) => item.id)).toEqual(expect.arrayContaining([...lacks]));
    expect(requestSeenBy(exercise, ASKER, id)).not.toHaveProperty('lacks');
    expect(requestSeenBy(exercise, BYSTANDER, id)).toBeUndefined();
    exercise.seat(ASKED, { type: 'answer', request: id, answer: 'declined', evidence: [] });
    expect(requestSeenBy(exercise, ASKED, id)).not.toHaveProperty('lacks');
  });
});

describe('a refusal', () => {
  const declines = (request: string, more: object) => ({
    type: 'answer',
    request,
    answer: 'declined-with-reasons',
    evidence: [],
    ...more,
  });

  it('may give its reason, which both sides see, now and in their views', () => {
    const exercise = consulting();
    const id = asks(exercise, 'clarification');
    exercise.seat(ASKED, declines(id, { reason: 'too-early' }));
    for (const seat of [ASKER, ASKED])
      expect(requestSeenBy(exercise, seat, id)).toMatchObject({ reason: 'too-early' });
    const told = exercise.events().find((event) => event.type === 'request-answered')!;
    expect(project(told, { kind: 'seat', seat: ASKER })).toMatchObject({ fields: { reason: 'too-early' } });
    expect(project(told, { kind: 'seat', seat: BYSTANDER })).toBeUndefined();
    expect(JSON.stringify(projectorView(index, exercise.position()))).not.toContain('too-early');
  });

  it('may leave its reason to be said aloud', () => {
    const exercise = consulting();
    const id = asks(exercise, 'clarification');
    exercise.seat(ASKED, declines(id, {}));
    expect(requestSeenBy(exercise, ASKER, id)).not.toHaveProperty('reason');
  });

  it('takes its reason from the list, and nothing but a refusal with reasons has one', () => {
    const exercise = consulting();
    const id = asks(exercise, 'clarification');
    const odd = [
      { reason: 'because' },
      { answer: 'declined', reason: 'too-early' },
      { answer: 'granted', reason: 'too-early' },
    ];
    for (const more of odd)
      expect(exercise.refusal(ASKED, declines(id, more))).toMatchObject({
        code: 'rules/bad-value',
        data: { field: 'reason' },
      });
  });
});

describe('a takedown with consent', () => {
  it('is offered at the machines of those who consented, and nobody else’s', () => {
    const exercise = consulting(2);
    const takedown = scenario.responses.find((one) => one.id === 'takedown-with-consent')!;
    const open = () => openAssets(index, exercise.position(), ASKER, takedown);
    const owners = () => new Set(open().map((id) => scenario.assets.find((asset) => asset.id === id)!.owner));
    expect(targetAssets(index, takedown, ASKER).length).toBeGreaterThan(1);
    expect(open()).toEqual([]);
    const id = asks(exercise, 'consent');
    exercise.seat(ASKED, { type: 'answer', request: id, answer: 'granted', evidence: [] });
    expect([...owners()]).toEqual([ASKED]);
  });
});
