// What the facilitator can do while an exercise runs, and what the clock does with it.
import { describe, expect, it } from 'vitest';
import { step } from '../../../src/game/turn/index.ts';
import { givenExercise } from '../../support/given-exercise.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const seats = scenario.seats;
const words = { id: 'w', hash: 'h' };
const statement = {
  response: 'public-statement',
  publicity: 'public',
  aim: 'induce_compliance',
  basis: [],
  evidence: [],
  urgent: false,
};

describe('the facilitator', () => {
  it('pauses, resumes and extends the clock; each extension makes a new deadline', () => {
    const exercise = givenExercise(scenario, { clock: true }).until('consultation', 1);
    const first = exercise.position().deadline!;
    exercise.facilitator({ type: 'pause' });
    expect(exercise.position().clock).toBe('paused');
    exercise.facilitator({ type: 'resume' });
    exercise.facilitator({ type: 'extend', seconds: 90 });
    const { clock, deadline } = exercise.position();
    expect(clock).toBe('running');
    expect(deadline!.seconds).toBe(first.seconds + 90);
    expect(deadline!.id).not.toBe(first.id);
  });

  it('stays in command of a pause: the next phase opens with the clock still stopped', () => {
    const exercise = givenExercise(scenario, { clock: true }).until('consultation', 1);
    exercise.facilitator({ type: 'pause' }).allReady();
    expect(exercise.position()).toMatchObject({ phase: 'decision', clock: 'paused' });
    exercise.facilitator({ type: 'resume' });
    expect(exercise.position().clock).toBe('running');
  });

  it('lets time run out: a deadline that has passed ends the phase, an old one does nothing', () => {
    const exercise = givenExercise(scenario, { clock: true }).until('decision', 1);
    const { id } = exercise.position().deadline!;
    const late = (deadline: string) =>
      step(scenario, exercise.position(), {
        author: { kind: 'host' },
        at: 0,
        command: { type: 'deadline-passed', deadline },
      });
    expect(late('1:consultation')).toMatchObject({ ok: false, refusal: { code: 'rules/wrong-deadline' } });
    const passed = late(id);
    expect(passed.ok && passed.position.phase).toBe('report');
  });

  it('releases a reserve inject once', () => {
    const reserve = scenario.injects.find((inject) => inject.kind === 'reserve')!;
    const exercise = givenExercise(scenario).until('consultation', 1);
    exercise.facilitator({ type: 'release', inject: reserve.id });
    expect(exercise.position().delivered[reserve.id]).toBe(1);
    expect(() => exercise.facilitator({ type: 'release', inject: reserve.id })).toThrow('delivered-already');
  });

  it('improvises news for whom it is meant', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    exercise.facilitator({ type: 'improvise', to: [seats[0]], text: words });
    expect(exercise.position().improvised).toHaveLength(1);
  });

  it('maps a free-text act to a response under the same checks, or refuses it with a reason', () => {
    const exercise = givenExercise(scenario).until('decision', 1);
    const [first, second] = seats as unknown as [string, string];
    exercise.seat(first, { type: 'write-act', text: words });
    exercise.facilitator({ type: 'map-act', seat: first, act: statement });
    expect(exercise.position().seats[seats[0]!]!.order!.acts).toHaveLength(1);
    exercise.seat(second, { type: 'write-act', text: words });
    exercise.facilitator({ type: 'refuse-act', seat: second, reason: words });
    expect(exercise.position().seats[seats[1]!]!.written).toBeUndefined();
    exercise.until('report', 1);
    expect(exercise.position().acts.map((act) => act.response)).toEqual(['public-statement']);
  });

  it('hands a seat to nobody, and the table no longer waits for it', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    for (const seat of seats.slice(1)) exercise.seat(seat, { type: 'ready' });
    expect(exercise.position().phase).toBe('consultation');
    exercise.facilitator({ type: 'assign', seat: seats[0], driver: 'vacant' });
    expect(exercise.position().phase).toBe('decision');
  });

  it('ends the exercise at once, with its thirty days and an ending', () => {
    const exercise = givenExercise(scenario).until('decision', 2);
    exercise.facilitator({ type: 'end' });
    expect(exercise.position().phase).toBe('debrief');
    expect(exercise.position().ending).toBeDefined();
    exercise.facilitator({ type: 'close' });
    expect(exercise.position().phase).toBe('closed');
  });

  it('sets facts and never verdicts: an unknown fact or value is refused', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    const rule = (fact: string, value: string) => () =>
      exercise.facilitator({ type: 'rule', fact, value, reason: words });
    expect(rule('verdict', 'lawful')).toThrow('unknown-fact');
    expect(rule('urgency', 'perhaps')).toThrow('bad-value');
    rule('urgency', 'yes')();
    expect(exercise.position().rulings).toHaveLength(1);
  });

  it('alone gives these commands: a seat is refused each of them', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    for (const type of ['pause', 'advance', 'end', 'close', 'resume']) {
      expect(exercise.refusal(seats[0]!, { type }).code).toBe('turn/not-yours');
    }
  });
});

describe('a turn', () => {
  it('gives three calls each turn and three acts an order, and says no to a fourth', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    const [seat] = seats as unknown as [string];
    const entries = scenario.directory.filter((entry) => entry.of !== seats[0]).slice(0, 4);
    for (const entry of entries.slice(0, 3)) exercise.seat(seat, { type: 'contact', entry: entry.id });
    expect(exercise.refusal(seat, { type: 'contact', entry: entries[3]!.id }).code).toBe(
      'rules/no-contacts-left',
    );
    exercise.until('consultation', 2).seat(seat, { type: 'contact', entry: entries[3]!.id });
    exercise.until('decision', 2);
    const acts = Array.from({ length: 4 }, () => statement);
    expect(exercise.refusal(seat, { type: 'seal', order: { acts, line: 'silence' } }).code).toBe(
      'rules/too-many-acts',
    );
  });

  it('lets an unanswered request lapse after the addressee has had a consultation, never in its own turn', () => {
    const exercise = givenExercise(scenario).until('consultation', 1);
    const [one, other] = seats as unknown as [string, string];
    exercise.seat(one, { type: 'ask', request: 'clarification', of: other });
    exercise.until('report', 1);
    expect(exercise.position().requests[0]!.status).toBe('pending');
    exercise.until('report', 2);
    expect(exercise.position().requests[0]!.status).toBe('lapsed');
  });

  it('spends capital once, and gives fresh capital up to the most there is', () => {
    const { capital } = scenario.numbers;
    const exercise = givenExercise(scenario).until('briefing', 2);
    for (const seat of seats) {
      const start = scenario.actors.find((actor) => actor.id === seat)!.capital ?? capital.start;
      expect(exercise.position().actors[seat]!.capital).toBe(Math.min(capital.max, start + capital.perTurn));
    }
  });
});
