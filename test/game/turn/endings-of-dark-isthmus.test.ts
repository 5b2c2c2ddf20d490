/*
 * The flagship's endings are read aloud to those who played: each is held to what its text says of them.
 */
import { describe, expect, it } from 'vitest';
import { givenExercise, type Exercise } from '../../support/given-exercise.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');

const act = (response: string, more: object) => ({
  response,
  publicity: 'public',
  aim: 'unspecified',
  basis: [],
  evidence: [],
  urgent: false,
  ...more,
});

const under = (truth: string): Exercise =>
  givenExercise(scenario, { truth: truth as never, seed: 'endings' });

/** Cards that protect: enough for nobody to say that nothing was done, and for the grid to hold. */
const PROTECTS = ['isolate-networks', 'restore-services', 'continuity-plan'];

/** Costa Serena and Interlink protect what is theirs, turn by turn, as far as they can pay for it. */
const playedOut = (
  exercise: Exercise,
  turn: number,
  extra: readonly [string, object],
): string | undefined => {
  for (let now = 1; now <= 6 && exercise.position().phase !== 'debrief'; now += 1) {
    exercise.until('decision', now);
    for (const seat of ['costa-serena', 'interlink', 'cert-cs']) {
      const wanted = seat === extra[0] && now === turn ? extra[1] : undefined;
      const order = (acts: readonly object[]) => ({ type: 'seal', order: { acts, line: 'concern' } });
      if (wanted) {
        exercise.seat(seat, order([wanted]));
        continue;
      }
      try {
        const response = PROTECTS[now % PROTECTS.length]!;
        exercise.seat(seat, order([act(response, {})]));
      } catch {
        exercise.seat(seat, order([]));
      }
    }
  }
  return exercise.until('debrief').position().ending;
};

const pays = (targetActor: string) => act('withhold-transit-payments', { targetActor });

describe('the wrong house', () => {
  it('is where payments were withheld from a neighbour who had not done it', () => {
    expect(playedOut(under('extortion'), 2, ['costa-serena', pays('sierra-alta')])).toBe(
      'wrong-state-struck',
    );
  });

  it('is not where they were withheld from the state that had', () => {
    expect(playedOut(under('framed'), 2, ['costa-serena', pays('norvia')])).not.toBe('wrong-state-struck');
    expect(playedOut(under('under-orders'), 2, ['costa-serena', pays('sierra-alta')])).not.toBe(
      'wrong-state-struck',
    );
  });
});

describe('good reasons', () => {
  it('end an exercise in which nobody did anything and the grid still stands', () => {
    const position = under('extortion').until('debrief').position();
    expect(position.ending).toBe('nobody-moved');
    expect(position.assets['national-grid' as never]!.integrity).toBeGreaterThan(30);
  });

  it('are no reason where the grid is gone: then the coast is dark', () => {
    const position = under('under-orders').until('debrief').position();
    expect(position.ending).toBe('grid-fails');
    expect(position.assets['national-grid' as never]!.integrity).toBeLessThanOrEqual(30);
  });

  it('count as done whatever was done, but for paying and looking away', () => {
    const [spec] = scenario.endings.filter((one) => one.id === 'nobody-moved');
    const text = JSON.stringify(spec!.when);
    for (const { id } of scenario.responses) {
      const counts = id !== 'pay-ransom' && id !== 'tolerate-proxies';
      expect(`${id} ${String(text.includes(`"${id}"`))}`).toBe(`${id} ${String(counts)}`);
    }
  });
});
