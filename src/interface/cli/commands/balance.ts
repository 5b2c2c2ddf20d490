/*
 * balance: is a scenario a dilemma? Plays every doctrine under every truth on the same seeds and compares mean scores.
 * In: a scenario and how many seeds. Out: the table, and what fails of the claim that no doctrine is always right.
 * Status 1 when something of the claim fails.
 */
import { balance as playedBalance, type Balance } from '../../../analysis/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { balanceDocument, balanceRows, BALANCE_SIDES } from '../balance-table.ts';
import { numberOf, textOf } from '../option-values.ts';
import { chosenScenario, type ChosenScenario } from '../scenario-choice.ts';
import { textTable } from '../text-table.ts';

const USUAL_SEEDS = 40;
const MOST_SEEDS = 10_000;

/** The command for authors who tune a scenario. */
export const balance: Command = {
  name: 'balance',
  summary: 'Tell whether a scenario is a dilemma: mean scores of every doctrine under every truth',
  operands: '',
  options: {
    scenario: {
      type: 'string',
      value: 'ID|PATH',
      summary: 'a shipped scenario, or a folder with scenario.yaml',
    },
    seeds: {
      type: 'string',
      value: 'N',
      summary: `seeds to play, from 1 on; ${String(USUAL_SEEDS)} if not named`,
    },
    markdown: { type: 'boolean', summary: 'the table as a document, like docs/balance.md' },
  },
  run: balanceScenario,
};

async function balanceScenario(call: Call, report: Report): Promise<ExitStatus> {
  const chosen = await chosenScenario(textOf(call, 'scenario'));
  if (!chosen.ok) return report.unusable(chosen.error);
  const seeds = numberOf(call, 'seeds', { least: 1, most: MOST_SEEDS });
  if (!seeds.ok) return report.unusable(seeds.error);
  const count = seeds.value ?? USUAL_SEEDS;
  const found = playedBalance(chosen.value.scenario, count);
  const ok = found.failures.length === 0;
  const { scenario, hash } = chosen.value;
  report.result({ scenario: scenario.id, scenarioHash: hash, seeds: count, ok, ...found });
  const lines =
    call.options.markdown === true ? balanceDocument(found, about(chosen.value, count)) : linesOf(found);
  for (const line of lines) report.line(line);
  return ok ? 0 : 1;
}

function about({ scenario, hash }: ChosenScenario, seeds: number) {
  return { scenario: scenario.id, version: scenario.version, hash, seeds };
}

function linesOf(found: Balance): string[] {
  const claim =
    found.failures.length === 0 ? ['The claim holds.'] : found.failures.map((one) => `fails: ${one}`);
  return [...textTable(balanceRows(found), BALANCE_SIDES), '', ...claim];
}
