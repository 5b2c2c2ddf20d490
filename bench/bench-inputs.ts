/*
 * Inputs a second through step() and the log: what a host does for every command, digests and all.
 * The inputs are those of whole exercises by bots of four doctrines, given again one by one. Baseline: a position cloned
 * through JSON for every input, and the log's digests over the `canonicalize` package's text of a sorted copy.
 */
import canonicalize from 'canonicalize';
import { ACTIVE_DOCTRINES, playOut } from '../src/analysis/index.ts';
import { digestOfText, invariant, present } from '../src/base/index.ts';
import { advanceRun, openRun, type ExerciseRun } from '../src/game/log/index.ts';
import type { CompiledScenario } from '../src/scenario/index.ts';
import { clonedTable } from './cloned-table.ts';
import type { Measured } from './figure.ts';

/** What is measured. Also checks that both ways end where the exercise ended. */
export function benchInputs(scenario: CompiledScenario): Measured {
  const runs = ACTIVE_DOCTRINES.map((doctrine, place) =>
    playOut(scenario, { seed: String(place + 1), doctrine }),
  );
  const runFor = (slice: number): ExerciseRun => present(runs[slice % runs.length], 'there are runs');
  return {
    name: 'inputs through step() and log',
    unit: 'inputs/s',
    work: (slice) => replayed(runFor(slice)),
    baseline: (slice) => replayedPlainly(runFor(slice)),
  };
}

function replayed(played: ExerciseRun): number {
  let run = openRun(played.header);
  for (const { input } of played.entries) {
    const next = advanceRun(run, input);
    invariant(next.ok, 'the inputs of a log are good inputs');
    run = next.value;
  }
  invariant(run.digest === played.digest, 'the same inputs give the same digest');
  return played.entries.length;
}

function replayedPlainly(played: ExerciseRun): number {
  const table = clonedTable(played.header.compiled);
  let digest = '';
  for (const { input } of played.entries) {
    table.give(input);
    const events = table.lastEvents();
    digest = digestOfText(`${digest}\n${canonicalText({ input, events })}`);
    if (events.some(({ type }) => type === 'turn-closed')) digestOfText(canonicalText(table.position()));
  }
  invariant(table.position().ending === played.position.ending, 'the plain way ends the same way');
  return played.entries.length;
}

function canonicalText(value: unknown): string {
  return present(canonicalize(JSON.parse(JSON.stringify(value))), 'JSON has a text');
}
