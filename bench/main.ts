/*
 * The benchmarks: how fast the engine is, each figure beside that of a plain way to do the same work, in one run.
 * In: --json for programs. Out: one line per figure, or [{name, value, unit, baseline, ratio}]. See README.md here.
 * Each way of each figure runs in a process of its own: this program called again as `--measure FIGURE WAY`.
 */
import { spawnSync } from 'node:child_process';
import { invariant, present } from '../src/base/index.ts';
import { shippedScenario } from '../src/scenario/shipped.ts';
import { benchExercises } from './bench-exercises.ts';
import { benchProofs, benchTurned } from './bench-findings.ts';
import { benchInputs } from './bench-inputs.ts';
import { benchReactive } from './bench-reactive.ts';
import { benchVerdicts } from './bench-verdicts.ts';
import { figureFrom, rateOf, type Figure, type Measured } from './figure.ts';

const SCENARIO = 'dark-isthmus';
const BENCHES = [benchInputs, benchExercises, benchReactive, benchVerdicts, benchProofs, benchTurned];
const WAYS = ['work', 'baseline'] as const;

const scenario = await present(shippedScenario(SCENARIO), 'the flagship is shipped').load();
const [flag, place, way] = process.argv.slice(2);
if (flag === '--measure') measure(Number(place), present(way, 'a way'));
else printAll(flag === '--json');

function measure(at: number, asked: string): void {
  const measured = present(BENCHES[at], 'a figure')(scenario);
  const { name, unit } = measured;
  const rate = rateOf(asked === 'baseline' ? measured.baseline : measured.work);
  process.stdout.write(JSON.stringify({ name, unit, rate }));
}

function printAll(json: boolean): void {
  const figures: Figure[] = [];
  for (const at of BENCHES.keys()) {
    const [work, baseline] = WAYS.map((each) => measuredApart(at, each));
    const { rate, ...named } = present(work, 'the work was measured');
    const figure = figureFrom(named, rate, present(baseline, 'so was its baseline').rate);
    figures.push(figure);
    if (!json) process.stdout.write(`${line(figure)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

function measuredApart(
  at: number,
  asked: string,
): Pick<Measured, 'name' | 'unit'> & { readonly rate: number } {
  const file = present(process.argv[1], 'a program has a file');
  const { status, stdout } = spawnSync(process.execPath, [file, '--measure', String(at), asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  invariant(status === 0, `figure ${String(at)} could be measured`);
  return JSON.parse(stdout) as ReturnType<typeof measuredApart>;
}

function line({ name, value, unit, baseline, ratio }: Figure): string {
  const rate = `${String(value).padStart(9)} ${unit}`;
  return `${name.padEnd(40)} ${rate.padEnd(24)} baseline ${String(baseline).padStart(8)}   x ${String(ratio)}`;
}
