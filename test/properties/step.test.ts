// Properties of one step, over random inputs: never throws, never changes what it was handed, folds to the same state live and plain.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, plainCopy, type JsonValue } from '../../src/base/index.ts';
import { evolve, initialState, type GameState, type Input } from '../../src/game/rules/index.ts';
import { chartCourse, step, stepInPlace, tabledCourse } from '../../src/game/turn/index.ts';
import { CLOCK_STATES, PHASES } from '../../src/vocabulary/index.ts';
import { CHART_EVENTS } from '../../src/game/turn/exercise-chart.ts';
import { setupFor } from '../support/given-exercise.ts';
import { miniatureScenario } from '../support/miniature.ts';
import { anyInput } from '../support/random-commands.ts';

const scenario = miniatureScenario();
const json = (value: unknown): string => canonicalJson(value as JsonValue);

const started = (truth: number): GameState => {
  const hypothesis = scenario.hypotheses[truth % scenario.hypotheses.length]!;
  const setup = setupFor(scenario, { truth: hypothesis.id, clock: truth % 2 === 1, seed: String(truth) });
  const result = step(scenario, initialState(scenario), {
    author: { kind: 'host' },
    at: 0,
    command: { type: 'start', setup },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.position;
};

// Rare events would keep most walks in the lobby or end them early.
const chartEvents = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<(typeof CHART_EVENTS)[number]>(
      'phase-over',
      'resolved',
      'last-report-over',
      'close',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...CHART_EVENTS.filter((event) => event !== 'end')) },
);
const INPUTS_A_GAME = 80;
const GAMES = 150;
/** Milliseconds that a property over whole games may take on a slow machine. */
const SLOW = 180_000;

describe('step', () => {
  it(
    'takes 12,000 random inputs without throwing, and without changing the position or input it was handed',
    () => {
      let taken = 0;
      fc.assert(
        fc.property(
          fc.nat(5),
          fc.array(anyInput(scenario), { minLength: INPUTS_A_GAME, maxLength: INPUTS_A_GAME }),
          (truth, inputs) => {
            let position = started(truth);
            for (const input of inputs) {
              const before = json(position);
              const given = structuredClone(input);
              const result = step(scenario, position, input as Input);
              taken += 1;
              expect(json(position)).toBe(before);
              expect(input).toEqual(given);
              if (!result.ok) {
                expect(result.refusal.code).toMatch(/^(turn|rules)\//);
                continue;
              }
              // The events alone make the next position: nothing is changed behind their back.
              const refolded = plainCopy<GameState>(position);
              for (const event of result.events) evolve(refolded, plainCopy(event));
              expect(json(refolded)).toBe(json(result.position));
              position = result.position;
            }
          },
        ),
        { numRuns: GAMES, seed: 20141126 },
      );
      expect(taken).toBeGreaterThanOrEqual(10_000);
    },
    SLOW,
  );

  it(
    'is the same on a plain state with the tabled course, to the byte',
    () => {
      const course = tabledCourse();
      fc.assert(
        fc.property(
          fc.nat(5),
          fc.array(anyInput(scenario), { maxLength: 60, size: 'max' }),
          (truth, inputs) => {
            let live = started(truth);
            const plain = plainCopy<GameState>(live);
            for (const input of inputs) {
              const result = step(scenario, live, input as Input);
              if (!result.ok && result.refusal.code === 'turn/bad-command') continue;
              const inPlace = stepInPlace(scenario, plain, input as Input, course);
              expect(inPlace.refusal).toEqual(result.ok ? undefined : result.refusal);
              if (result.ok) {
                live = result.position;
                expect(json(inPlace.events)).toBe(json(result.events));
              }
              expect(json(plain)).toBe(json(live));
            }
          },
        ),
        { numRuns: 120, seed: 7 },
      );
    },
    SLOW,
  );
});

describe('the tabled course', () => {
  it('leads where the chart leads, from every place by every event', () => {
    const tabled = tabledCourse();
    for (const phase of PHASES) {
      for (const clock of CLOCK_STATES) {
        for (const event of CHART_EVENTS) {
          expect(tabled({ phase, clock }, event)).toEqual(chartCourse({ phase, clock }, event));
        }
      }
    }
  });

  it('on random walks keeps to the chart, and every phase is reached', () => {
    const tabled = tabledCourse();
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(chartEvents, { maxLength: 200, size: 'max' }), (events) => {
        let place = { phase: 'lobby', clock: 'stopped' } as Parameters<typeof chartCourse>[0];
        for (const event of ['start' as const, ...events]) {
          const next = chartCourse(place, event);
          expect(tabled(place, event)).toEqual(next);
          place = next ?? place;
          reached.add(place.phase);
        }
      }),
      { numRuns: 100, seed: 3 },
    );
    for (const phase of PHASES.slice(1)) expect([...reached]).toContain(phase);
  });
});
