/*
 * Makes the texts of a scenario out of its own file and the shared one.
 * In: both as read and checked, and what the scenario uses. Out: one frozen tree, without texts that nothing uses.
 * Where both word a shared entry, the scenario's own words count.
 */
import { deepFreeze } from '../../base/index.ts';
import type { CompiledScenario } from '../model/compiled-scenario.ts';
import type { SharedTexts } from './check-shared-texts.ts';
import type { ScenarioTexts } from './scenario-texts.ts';

/** The words of a scenario in one language. */
export function textsFromFiles(
  scenario: CompiledScenario,
  own: ScenarioTexts,
  shared: SharedTexts,
): ScenarioTexts {
  const used = <T>(texts: Readonly<Record<string, T>>, entries: readonly { readonly id: string }[]) =>
    picked(
      texts,
      entries.map((entry) => entry.id),
    );
  const options = scenario.clauses.map((clause) => {
    const both = { ...shared.options[clause.id], ...own.options[clause.id] };
    return [clause.id, used(both, clause.options)] as const;
  });
  return deepFreeze({
    ...own,
    turns: picked(
      own.turns,
      Array.from({ length: scenario.cuts.full.turns }, (_, at) => String(at + 1)),
    ),
    actors: used(own.actors, scenario.actors),
    envelopes: used(own.envelopes, scenario.hypotheses),
    hypotheses: used(own.hypotheses, scenario.hypotheses),
    evidence: used(own.evidence, scenario.evidence),
    injects: used(own.injects, scenario.injects),
    secrets: used(own.secrets, scenario.secrets),
    objectives: used(own.objectives, scenario.objectives),
    endings: used(own.endings, scenario.endings),
    assets: used(own.assets, scenario.assets),
    meters: used(own.meters, scenario.meters),
    flags: used(own.flags, scenario.flags),
    directory: used(own.directory, scenario.directory),
    responses: used({ ...shared.responses, ...own.responses }, scenario.responses),
    packages: used({ ...shared.packages, ...own.packages }, scenario.packages),
    clauses: used({ ...shared.clauses, ...own.clauses }, scenario.clauses),
    options: Object.fromEntries(options),
  });
}

function picked<T>(texts: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const text = texts[id];
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
