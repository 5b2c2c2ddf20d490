/*
 * Runs the steps of a test run, two at a time, and goes on past those that fail.
 * In: steps, and somebody to tell of each outcome. Out: all outcomes. Steps that want the machine for themselves come last.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { countsFromReport, NOTHING, settledCounts } from './counts-from-report.ts';
import type { Counts, Outcome, Step } from './step.ts';

const LANES = 2;

/** Runs `steps` and calls `tell` as each one ends. A step that needs a failed one is not run and counts as failed. */
export async function runSteps(steps: readonly Step[], tell: (outcome: Outcome) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const provided: Record<string, string> = {};
  const finish = async (step: Step): Promise<void> => {
    const failed = (step.needs ?? []).filter((name) =>
      outcomes.some((each) => each.step.name === name && !isGood(each)),
    );
    const outcome = failed.length > 0 ? notRun(step, failed) : await runStep(step, provided);
    if (step.provides !== undefined && isGood(outcome)) provided[step.provides] = outcome.output.trim();
    outcomes.push(outcome);
    tell(outcome);
  };
  const queue = steps.filter((step) => step.alone !== true);
  const lane = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) await finish(step);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const step of steps.filter((each) => each.alone === true)) await finish(step);
  return outcomes;
}

/** Whether nothing failed and nothing was skipped. */
export function isGood({ counts }: Outcome): boolean {
  return counts.failed === 0 && counts.skipped === 0;
}

function notRun(step: Step, failed: readonly string[]): Outcome {
  const output = `not run, because this failed: ${failed.join(', ')}\n`;
  return { step, counts: { ...NOTHING, failed: 1 }, output, milliseconds: undefined };
}

async function runStep(step: Step, provided: Readonly<Record<string, string>>): Promise<Outcome> {
  if (step.report) rmSync(step.report.file, { force: true });
  const started = Date.now();
  const { status, stdout, output } = await runNode(step, provided);
  return {
    step,
    counts: countsOf(step, status),
    output: step.provides === undefined ? output : stdout || output,
    milliseconds: Date.now() - started,
  };
}

function countsOf({ report }: Step, status: number | null): Counts {
  if (!report) return status === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
  const counted = existsSync(report.file)
    ? countsFromReport(readFileSync(report.file, 'utf8'), report.form)
    : NOTHING;
  return settledCounts(counted, status);
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly output: string;
}

function runNode(step: Step, provided: Readonly<Record<string, string>>): Promise<Ended> {
  const readable = process.stdout.isTTY ? (text: string) => text : stripVTControlCharacters;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, step.args, {
      env: { ...inheritedEnvironment(), ...provided, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endWithUs(child);
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      // What changes the machine or takes long is announced at once.
      if (step.provides !== undefined) process.stderr.write(text);
    });
    child.on('error', reject).on('close', (status) => {
      resolve({ status, stdout, output: readable(output) });
    });
  });
}

/** The caller's environment without NODE_ENV: a shell set to `production` would take the test tools out of React. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return process.stdout.isTTY ? { FORCE_COLOR: '1', ...rest } : rest;
}

function endWithUs(child: ChildProcess): void {
  const end = (): void => {
    child.kill();
  };
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
}
