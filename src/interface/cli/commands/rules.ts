/*
 * rules: prints the rulebook's tables of a scenario, as in docs/rules.md.
 * In: a scenario. Out: Markdown, made from the model that the game runs on; with --json {scenario, scenarioHash, lines}.
 */
import { loadText } from '../../text/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import { textOf } from '../option-values.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { chosenScenario } from '../scenario-choice.ts';

/** The command that prints the rulebook. */
export const rules: Command = {
  name: 'rules',
  summary: 'Print the rulebook of a scenario: classes, lines, numbers, responses, effects, conditions',
  operands: '',
  options: {
    scenario: {
      type: 'string',
      value: 'ID|PATH',
      summary: 'a shipped scenario, or a folder with scenario.yaml',
    },
  },
  run: printRules,
};

async function printRules(call: Call, report: Report): Promise<ExitStatus> {
  const chosen = await chosenScenario(textOf(call, 'scenario'));
  if (!chosen.ok) return report.unusable(chosen.error);
  const { scenario, hash } = chosen.value;
  const texts = await chosen.value.texts('en');
  if (texts === undefined) return report.unusable(`${scenario.id} has no texts in English`);
  const lines = rulebook({ scenario, texts, text: await loadText('en', ['rules', 'words']) });
  report.result({ scenario: scenario.id, scenarioHash: hash, lines });
  for (const line of lines) report.line(line);
  return 0;
}
