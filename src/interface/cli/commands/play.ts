/*
 * play: plays an exercise with bots in all seats, from the first briefing to thirty days after the last turn.
 * In: a scenario, a seed and who plays how. Out: how it went, with digest, scores and every act's verdicts; the log with --log.
 * The same call gives the same digest on every machine: time stamps are 0 and chance follows from the seed.
 */
import { writeFile } from 'node:fs/promises';
import { mixedTable, playOut, type PlayOut } from '../../../analysis/index.ts';
import { ok, type Result } from '../../../base/index.ts';
import { textFromLog, type ExerciseRun } from '../../../game/log/index.ts';
import type { CompiledScenario } from '../../../scenario/index.ts';
import { DOCTRINES, LENGTHS, SCALES } from '../../../vocabulary/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { numberOf, seedOf, textOf, wordOf } from '../option-values.ts';
import { playResult, type PlayResult, type Scores } from '../play-result.ts';
import { chosenScenario } from '../scenario-choice.ts';
import { textTable } from '../text-table.ts';

const MOST_TURNS = 12;
/** Seats play differently; who plays how is dealt by the seed. */
const MIXED = 'mixed';

/** The command that plays. */
export const play: Command = {
  name: 'play',
  summary: 'Play an exercise with bots in all seats',
  operands: '',
  options: {
    scenario: {
      type: 'string',
      value: 'ID|PATH',
      summary: 'a shipped scenario, or a folder with scenario.yaml',
    },
    seed: { type: 'string', value: 'N', summary: 'where all chance comes from' },
    bots: {
      type: 'string',
      value: 'DOCTRINE',
      summary: `${MIXED} (dealt by the seed, if none is named), ${DOCTRINES.join(', ')}`,
    },
    turns: {
      type: 'string',
      value: 'N',
      summary: `turns to play, 1 to ${String(MOST_TURNS)}, whatever the length`,
    },
    length: { type: 'string', value: 'LENGTH', summary: `${LENGTHS.join(', ')}; full if none is named` },
    truth: {
      type: 'string',
      value: 'HYPOTHESIS',
      summary: 'what is true, instead of drawing it by the seed',
    },
    log: { type: 'string', value: 'FILE', summary: 'write the log there, for replay' },
  },
  run: playExercise,
};

async function playExercise(call: Call, report: Report): Promise<ExitStatus> {
  const chosen = await chosenScenario(textOf(call, 'scenario'));
  if (!chosen.ok) return report.unusable(chosen.error);
  const { scenario } = chosen.value;
  const how = howToPlay(call, scenario);
  if (!how.ok) return report.unusable(how.error);
  const run = playOut(scenario, how.value);
  const problem = await writtenLog(textOf(call, 'log'), run);
  if (problem !== undefined) return report.unusable(problem);
  const result = playResult(run);
  report.result(result);
  for (const line of linesOf(result)) report.line(line);
  return 0;
}

/** What the options ask for, or why they cannot be used. */
function howToPlay(call: Call, scenario: CompiledScenario): Result<PlayOut, string> {
  const seed = seedOf(call, 'seed');
  if (!seed.ok) return seed;
  const bots = wordOf(call, 'bots', [...DOCTRINES, MIXED]);
  if (!bots.ok) return bots;
  const turns = numberOf(call, 'turns', { least: 1, most: MOST_TURNS });
  if (!turns.ok) return turns;
  const length = wordOf(call, 'length', LENGTHS);
  if (!length.ok) return length;
  const truth = wordOf(
    call,
    'truth',
    scenario.hypotheses.map(({ id }) => id),
  );
  if (!truth.ok) return truth;
  const doctrine = bots.value ?? MIXED;
  return ok({
    seed: seed.value,
    doctrine: doctrine === MIXED ? mixedTable(scenario, seed.value) : doctrine,
    ...(turns.value !== undefined && { turns: turns.value }),
    ...(length.value !== undefined && { length: length.value }),
    ...(truth.value !== undefined && { truth: truth.value }),
  });
}

/** Writes the log where one is wanted; says why if it could not be written. */
async function writtenLog(file: string | undefined, run: ExerciseRun): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    await writeFile(file, textFromLog({ header: run.header, entries: run.entries, texts: [] }));
    return undefined;
  } catch (error) {
    return `cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function linesOf(result: PlayResult): string[] {
  const { scores } = result;
  const rows = [
    ['scores', ...SCALES],
    ['table', ...pointsOf(scores.table)],
    ...Object.entries(scores.seats).map(([seat, own]) => [seat, ...pointsOf(own)]),
  ];
  const acts = result.acts.map(({ turn, seat, response, known, true: found }) => [
    `turn ${String(turn)}`,
    seat,
    response,
    known.verdict === found.verdict ? found.verdict : `${known.verdict}; in truth ${found.verdict}`,
  ]);
  return [
    `${result.scenario}, seed ${result.seed}: in truth ${result.hypothesis}; after ${String(result.turns)} turns ${result.ending}`,
    '',
    ...textTable(rows, ['left', ...SCALES.map(() => 'right' as const)]),
    '',
    ...textTable(acts),
    '',
    `${String(result.entries)} entries, digest ${result.digest}`,
  ];
}

function pointsOf(scores: Scores): string[] {
  return SCALES.map((scale) => (scores[scale] === null ? '-' : String(scores[scale])));
}
