/*
 * The benchmarks: how fast the engine is, each figure beside that of a plain way to do the same work, in one run.
 * In: --json for programs. Out: one line per figure, or [{name, value, unit, baseline, ratio}]. See README.md here.
 */
import { present } from '../src/base/index.ts';
import { shippedScenario } from '../src/scenario/shipped.ts';
import { benchExercises } from './bench-exercises.ts';
import { benchInputs } from './bench-inputs.ts';
import { benchReactive } from './bench-reactive.ts';
import { benchVerdicts } from './bench-verdicts.ts';
import type { Figure } from './figure.ts';

const SCENARIO = 'dark-isthmus';

const json = process.argv.includes('--json');
const scenario = await present(shippedScenario(SCENARIO), 'the flagship is shipped').load();
const figures: Figure[] = [];
for (const bench of [benchInputs, benchExercises, benchReactive, benchVerdicts]) {
  const figure = bench(scenario);
  figures.push(figure);
  if (!json) process.stdout.write(`${line(figure)}\n`);
}
if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

function line({ name, value, unit, baseline, ratio }: Figure): string {
  const rate = `${String(value).padStart(9)} ${unit}`;
  return `${name.padEnd(40)} ${rate.padEnd(24)} baseline ${String(baseline).padStart(8)}   x ${String(ratio)}`;
}
