/*
 * coverage: plays a scenario many times with all kinds of bots and tells what never happens.
 * In: a scenario and how many runs. Out: how often everything fired, what never did, bots' moves that were refused, and what
 * the law was asked and found.
 * Status 1 when anything never fired, or a move of a doctrine's bot was refused.
 */
import {
  COVERED,
  coverage as playedCoverage,
  type Coverage,
  type LawTally,
} from '../../../analysis/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { numberOf, textOf } from '../option-values.ts';
import { chosenScenario } from '../scenario-choice.ts';

const USUAL_RUNS = 200;
const MOST_RUNS = 100_000;

/** The command for authors who want to know whether everything they wrote can happen. */
export const coverage: Command = {
  name: 'coverage',
  summary: 'Play a scenario many times and tell what never happens',
  operands: '',
  options: {
    scenario: {
      type: 'string',
      value: 'ID|PATH',
      summary: 'a shipped scenario, or a folder with scenario.yaml',
    },
    runs: { type: 'string', value: 'N', summary: `exercises to play; ${String(USUAL_RUNS)} if not named` },
    from: { type: 'string', value: 'SEED', summary: 'number of the first seed; 1 if not named' },
  },
  run: coverScenario,
};

async function coverScenario(call: Call, report: Report): Promise<ExitStatus> {
  const chosen = await chosenScenario(textOf(call, 'scenario'));
  if (!chosen.ok) return report.unusable(chosen.error);
  const runs = numberOf(call, 'runs', { least: 1, most: MOST_RUNS });
  if (!runs.ok) return report.unusable(runs.error);
  const from = numberOf(call, 'from', { least: 0, most: Number.MAX_SAFE_INTEGER - MOST_RUNS });
  if (!from.ok) return report.unusable(from.error);
  const { scenario, hash } = chosen.value;
  const first = from.value ?? 1;
  const found = playedCoverage(scenario, runs.value ?? USUAL_RUNS, first);
  const ok = isWhole(found);
  const endings = Object.values(found.fired.endings).filter((times) => times > 0).length;
  report.result({ scenario: scenario.id, scenarioHash: hash, from: first, ok, ...found, endings });
  for (const line of linesOf(found)) report.line(line);
  return ok ? 0 : 1;
}

function isWhole({ never, refused }: Coverage): boolean {
  return COVERED.every((what) => never[what].length === 0) && Object.keys(refused).length === 0;
}

function linesOf({ runs, fired, never, refused, law }: Coverage): string[] {
  const counts = COVERED.map((what) => {
    const all = Object.keys(fired[what]).length;
    return `${what}: ${String(all - never[what].length)} of ${String(all)}`;
  });
  const missing = COVERED.flatMap((what) => never[what].map((id) => `never: ${what} ${id}`));
  const refusals = Object.entries(refused).map(
    ([code, times]) => `refused: ${String(times)} moves of bots (${code})`,
  );
  return [`${String(runs)} exercises`, ...counts, ...lawLines(law), ...missing, ...refusals];
}

function lawLines({ acts, tests, known, true: found, differing }: LawTally): string[] {
  const told = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([what, times]) => `${what} ${String(times)}`)
      .join(', ');
  const differ = Object.values(differing).reduce((sum, times) => sum + times, 0);
  return [
    `law: ${String(acts)} acts judged by ${String(Object.keys(tests.act).length)} kinds of legal test`,
    `law: on what was known: ${told(known)}`,
    `law: on what was true: ${told(found)}`,
    `law: ${String(differ)} acts where the two differ`,
  ];
}
