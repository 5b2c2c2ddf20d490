/*
 * Whole exercises a second through plain rules with reactive bots, which seal orders and do nothing else.
 * Baseline: the same bots through step() and the log, as a live table would take them.
 */
import { playReactively, reactiveEnd } from '../src/analysis/index.ts';
import { advanceRun, headerFor, openRun } from '../src/game/log/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import type { Measured } from './figure.ts';

/** Exercises in a slice, so that a slice is long against the clock. */
const PER_SLICE = 20;

/** What is measured. */
export function benchReactive(scenario: CompiledScenario): Measured {
  return {
    name: 'exercises with reactive bots',
    unit: 'exercises/s',
    work: (slice) => {
      for (let each = 0; each < PER_SLICE; each += 1) {
        reactiveEnd(scenario, { seed: String(slice * PER_SLICE + each) });
      }
      return PER_SLICE;
    },
    baseline: (slice) => playedLive(scenario, String(slice)),
  };
}

function playedLive(scenario: CompiledScenario, seed: string): number {
  let run = openRun(headerFor(scenario, seed));
  const table = {
    position: () => run.position,
    give: (input: Parameters<typeof advanceRun>[1]) => {
      const next = advanceRun(run, input);
      if (!next.ok) return next.error;
      run = next.value;
      return undefined;
    },
  };
  playReactively(scenario, { seed }, table);
  return 1;
}
