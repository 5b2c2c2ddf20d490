/*
 * Compiles a scenario: read, link, lint, freeze.
 * In: the texts of files under names relative to the folder of scenarios, and what the law knows. No file system here.
 * Out: the scenario with its texts, hash and warnings, or everything that is wrong with it at once. It never throws.
 */
import { err, ok, type Result } from '../base/index.ts';
import type { ScenarioDiagnostic } from './diagnostic-codes.ts';
import { checkLaw, type KnownLaw } from './link/check-law.ts';
import { checkReferences, type LinkContext } from './link/check-references.ts';
import type { Draft } from './link/draft.ts';
import { draftFromSources } from './link/draft-from-sources.ts';
import { checkIds, idTables } from './link/id-tables.ts';
import { ruleUses } from './link/rule-uses.ts';
import { scenarioFromDraft } from './link/scenario-from-draft.ts';
import { lintConditions } from './lint/lint-conditions.ts';
import { lintEndings } from './lint/lint-endings.ts';
import { lintIncident } from './lint/lint-incident.ts';
import { lintInjects } from './lint/lint-injects.ts';
import { lintPace } from './lint/lint-pace.ts';
import { lintCovert } from './lint/lint-covert.ts';
import { lintTable } from './lint/lint-table.ts';
import { lintUnused } from './lint/lint-unused.ts';
import type { CompiledScenario } from './model/compiled-scenario.ts';
import { newFindings, type Findings } from './read/findings.ts';
import type { DocumentReader } from './read/source-document.ts';
import { readStructure } from './read/read-structure.ts';
import { scenarioHash } from './scenario-hash.ts';
import { textsOfScenario } from './texts/texts-of-scenario.ts';
import type { ScenarioTexts } from './texts/scenario-texts.ts';

/** What is compiled. */
export interface ScenarioInput {
  /** The scenario's folder name. */
  readonly id: string;
  /**
   * Texts of files by name, relative to the folder of scenarios, with forward slashes: `_shared/responses.yaml`,
   * `<id>/scenario.yaml`, `<id>/text/en.yaml`. Files of other scenarios may be among them and are not read.
   */
  readonly files: Readonly<Record<string, string>>;
  readonly known: KnownLaw;
  /** For whoever compiles the same files over and over, a reader that remembers them. Absent: every file is read anew. */
  readonly documents?: DocumentReader;
}

/** A scenario that can be played. */
export interface ScenarioOutput {
  readonly scenario: CompiledScenario;
  /** By language, for each of `scenario.languages`. */
  readonly texts: Readonly<Record<string, ScenarioTexts>>;
  readonly hash: string;
  readonly warnings: readonly ScenarioDiagnostic[];
}

/** The compiled scenario, or all diagnostics, errors and warnings, in reading order. */
export function compileScenario(input: ScenarioInput): Result<ScenarioOutput, ScenarioDiagnostic[]> {
  const findings = newFindings();
  const sources = readStructure(input, findings);
  const draft = sources === undefined ? undefined : draftFromSources(sources, findings);
  if (draft !== undefined && sources !== undefined) {
    const readings = [sources.scenario, sources.responses, sources.agreements];
    const intact = readings.every((reading) => reading.intact);
    checkDraft({ draft, tables: idTables(draft), uses: ruleUses(draft), findings }, input, intact);
  }
  const texts = textsOfScenario({ input, draft, sources, findings });
  if (draft === undefined || findings.failed()) return err(findings.sorted());
  const scenario = scenarioFromDraft(draft, texts.languages);
  return ok({
    scenario,
    texts: texts.finished(scenario),
    hash: scenarioHash(scenario),
    warnings: findings.sorted(),
  });
}

/** `intact`: everything was read, so that it is fair to say what is missing from the whole. */
function checkDraft(context: LinkContext, input: ScenarioInput, intact: boolean): void {
  const { draft, findings } = context;
  checkFolder(draft, input.id, findings);
  checkIds(draft, findings);
  checkReferences(context);
  checkLaw(draft, input.known, findings);
  lintConditions(context);
  lintInjects(context);
  if (!intact) return;
  lintPace(context);
  lintIncident(context);
  lintTable(context);
  lintCovert(context);
  lintEndings(context);
  lintUnused(context);
}

function checkFolder(draft: Draft, folder: string, findings: Findings): void {
  if (draft.id === folder) return;
  findings.report(
    'scenario/id-mismatch',
    { file: draft.file, path: ['id'] },
    { data: { id: draft.id, folder } },
  );
}
