/*
 * Reads and checks all text files of a scenario, and finishes them once the structure is compiled.
 * In: the files, and the draft as far as there is one. Out: the languages, and a way to make their texts.
 * Without a draft only the shape of the files is judged.
 */
import type { Draft } from '../link/draft.ts';
import type { Sources } from '../link/draft-from-sources.ts';
import type { CompiledScenario } from '../model/compiled-scenario.ts';
import type { Findings } from '../read/findings.ts';
import { readFile, SHARED_FOLDER, type StructureInput } from '../read/read-structure.ts';
import type { Reading } from '../read/read-sections.ts';
import { scenarioTextSchema, sharedTextSchema } from '../schema/text-schema.ts';
import { checkSharedTexts, type SharedTexts } from './check-shared-texts.ts';
import { checkTexts } from './check-texts.ts';
import type { ScenarioTexts } from './scenario-texts.ts';
import { textsFromFiles } from './texts-from-files.ts';
import { byCodeUnit } from '../../base/index.ts';

/** What the texts are read from and checked against. */
export interface TextsContext {
  readonly input: StructureInput;
  readonly draft: Draft | undefined;
  readonly sources: Sources | undefined;
  readonly findings: Findings;
}

/** The texts of a scenario before it is compiled. */
export interface TextsRead {
  /** In code-unit order. */
  readonly languages: readonly string[];
  /** By language; to be called only when nothing was found wrong. */
  readonly finished: (scenario: CompiledScenario) => Readonly<Record<string, ScenarioTexts>>;
}

/** Language tags as file names: `en`, `pt-BR`, `zh-Hans`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const NO_TEXTS: SharedTexts = { responses: {}, packages: {}, clauses: {}, options: {} };

interface LanguageTexts {
  readonly language: string;
  readonly own: ScenarioTexts;
  readonly shared: SharedTexts;
}

/** Reads the text files of the scenario, and the shared ones in the same languages. */
export function textsOfScenario(context: TextsContext): TextsRead {
  const languages = languagesOf(context);
  const read = languages.flatMap((language) => languageTexts(language, context) ?? []);
  return {
    languages,
    finished: (scenario) =>
      Object.fromEntries(
        read.map(({ language, own, shared }) => [language, textsFromFiles(scenario, own, shared)]),
      ),
  };
}

function languagesOf({ input, findings }: TextsContext): string[] {
  const folder = `${input.id}/text/`;
  const names = Object.keys(input.files).filter((file) => file.startsWith(folder) && file.endsWith('.yaml'));
  const languages: string[] = [];
  for (const file of names.sort(byCodeUnit)) {
    const found = file.slice(folder.length, -'.yaml'.length);
    if (LANGUAGE.test(found)) languages.push(found);
    else findings.report('scenario/bad-language', { file, path: [] }, { data: { found } });
  }
  if (names.length === 0) {
    const file = `${folder}en.yaml`;
    findings.report('scenario/missing-file', { file, path: [] }, { data: { file } });
  }
  return languages;
}

function languageTexts(language: string, context: TextsContext): LanguageTexts | undefined {
  const { input, draft, sources, findings } = context;
  const file = `${input.id}/text/${language}.yaml`;
  const reading = readFile({ file, schema: scenarioTextSchema, standIn: {} }, input, findings);
  if (reading !== undefined && draft !== undefined) {
    checkTexts(draft, reading.value, { language, reading, findings });
  }
  const shared = sharedTexts(language, context);
  if (sources !== undefined && shared !== undefined) {
    const { responses, agreements } = sources;
    const lost = {
      responses: responses.lost.get('responses') ?? [],
      packages: agreements.lost.get('packages') ?? [],
      clauses: agreements.lost.get('clauses') ?? [],
    };
    const source = { ...responses.value, ...agreements.value };
    const gone = responses.gone.size + agreements.gone.size > 0;
    checkSharedTexts({ source, lost, gone }, shared.value, { language, reading: shared, findings });
  }
  if (reading === undefined) return undefined;
  return { language, own: reading.value, shared: shared?.value ?? NO_TEXTS };
}

/** The shared texts of a language; missing only matters when the scenario uses something shared. */
function sharedTexts(language: string, context: TextsContext): Reading<SharedTexts> | undefined {
  const { input, draft, findings } = context;
  const file = `${SHARED_FOLDER}/text/${language}.yaml`;
  const used = [...(draft?.responses ?? []), ...(draft?.packages ?? []), ...(draft?.clauses ?? [])];
  if (!Object.hasOwn(input.files, file) && used.some((one) => one.origin.file !== draft?.file)) {
    findings.report('scenario/missing-file', { file, path: [] }, { data: { file } });
  }
  return readFile({ file, schema: sharedTextSchema, standIn: {} }, input, findings);
}
