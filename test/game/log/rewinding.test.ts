// Going back: who may, when, and where to; and that no deadline of before the rewind is ever the name of a later one.
import { describe, expect, it } from 'vitest';
import { advanceRun, headerFor, openRun, type ExerciseRun } from '../../../src/game/log/index.ts';
import type { Input } from '../../../src/game/rules/index.ts';
import { setupFor } from '../../support/given-exercise.ts';
import { miniatureScenario } from '../../support/miniature.ts';

const scenario = miniatureScenario();
const WHITE = { kind: 'facilitator', participant: 'f' };
const HOST = { kind: 'host' };

const tried = (run: ExerciseRun, author: object, command: object) =>
  advanceRun(run, { author, at: 0, command } as unknown as Input);
const given = (run: ExerciseRun, command: object, author: object = WHITE): ExerciseRun => {
  const next = tried(run, author, command);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
};
const started = (clock = false): ExerciseRun =>
  given(
    openRun(headerFor(scenario, 'test')),
    { type: 'start', setup: setupFor(scenario, { clock, turns: 2 }) },
    HOST,
  );
const until = (from: ExerciseRun, phase: string): ExerciseRun => {
  let run = from;
  while (run.position.phase !== phase) run = given(run, { type: 'advance' });
  return run;
};

describe('going back', () => {
  const run = until(started(), 'decision');

  it('is the facilitator’s: neither the host nor a seat goes back', () => {
    const seat = { kind: 'seat', seat: scenario.seats[0], participant: 'p' };
    for (const author of [HOST, seat]) {
      expect(tried(run, author, { type: 'rewind', to: 1 })).toMatchObject({
        ok: false,
        error: { code: 'turn/not-yours' },
      });
    }
    expect(tried(run, WHITE, { type: 'rewind', to: 1 }).ok).toBe(true);
  });

  it('leads to an entry before the last one, and to no other', () => {
    const last = run.entries.length;
    for (const to of [last, last + 1, 0, -1]) {
      expect(tried(run, WHITE, { type: 'rewind', to })).toMatchObject({
        ok: false,
        error: { code: 'log/no-such-entry' },
      });
    }
    expect(tried(run, WHITE, { type: 'rewind', to: last - 1 }).ok).toBe(true);
  });

  it('is possible from the debrief, but nobody reopens an exercise that is closed', () => {
    const over = given(run, { type: 'end' });
    expect(over.position.phase).toBe('debrief');
    expect(given(over, { type: 'rewind', to: 2 }).position.phase).toBe('briefing');
    const closed = given(over, { type: 'close' });
    expect(tried(closed, WHITE, { type: 'rewind', to: 2 })).toMatchObject({
      ok: false,
      error: { code: 'turn/not-now', data: { phase: 'closed' } },
    });
  });

  it('is refused in the lobby', () => {
    expect(tried(openRun(headerFor(scenario, 'test')), WHITE, { type: 'rewind', to: 1 })).toMatchObject({
      ok: false,
      error: { code: 'log/nothing-to-rewind' },
    });
  });
});

describe('deadlines', () => {
  it('are never named twice in a log, however often it is rewound', () => {
    let run = until(started(true), 'consultation');
    const target = run.entries.length;
    const names: string[] = [run.position.deadline!.id];
    const note = (): void => void names.push(run.position.deadline!.id);
    for (let round = 0; round < 3; round += 1) {
      for (const command of [{ type: 'extend', seconds: 30 }, { type: 'pause' }, { type: 'resume' }]) {
        run = given(run, command);
        note();
      }
      for (const phase of ['decision', 'report']) {
        run = until(run, phase);
        note();
      }
      run = given(run, { type: 'rewind', to: target });
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(16);
  });

  it('of before a rewind do not end the phase that was entered after it', () => {
    let run = until(started(true), 'consultation');
    const target = run.entries.length;
    run = given(run, { type: 'extend', seconds: 30 });
    const deadline = run.position.deadline!.id;
    run = given(given(run, { type: 'rewind', to: target }), { type: 'extend', seconds: 30 });
    expect(tried(run, HOST, { type: 'deadline-passed', deadline })).toMatchObject({
      ok: false,
      error: { code: 'rules/wrong-deadline' },
    });
  });

  it('say nothing of what others do in secret: their names count rewinds, not entries', () => {
    const quiet = until(started(true), 'consultation');
    const seat = { kind: 'seat', seat: scenario.seats[0], participant: 'p' };
    const tokens = { [scenario.hypotheses[0]!.id]: 20 };
    const busy = given(quiet, { type: 'estimate', tokens }, seat);
    expect(until(busy, 'decision').position.deadline).toEqual(until(quiet, 'decision').position.deadline);
  });
});
