/*
 * Reads the structure files of a scenario: its own and the shared ones.
 * In: the texts of files by name. Out: the files as read, or nothing when the scenario's own file cannot be read.
 * A shared file that is not there is an empty one: what is used from it will be missed by name.
 */
import type { Sources } from '../link/draft-from-sources.ts';
import { agreementsSchema, responsesSchema, scenarioSchema } from '../schema/scenario-schema.ts';
import type { z } from '../schema/strict-zod.ts';
import type { Findings } from './findings.ts';
import type { PlainValue } from './written-document.ts';
import { readSections, type Reading } from './read-sections.ts';
import { sourceDocument, type DocumentReader } from './source-document.ts';

/** The folder of what scenarios share. */
export const SHARED_FOLDER = '_shared';
const RESPONSES_FILE = `${SHARED_FOLDER}/responses.yaml`;
const AGREEMENTS_FILE = `${SHARED_FOLDER}/agreements.yaml`;

const MINUTES = { briefing: 1, consultation: 1, decision: 1, report: 1 };
const LIST_SECTIONS = ['actors', 'seats', 'meters', 'flags', 'ties', 'directory', 'assets', 'hypotheses'];
const MORE_LISTS = ['evidence', 'secrets', 'objectives', 'injects', 'endings'];

/** What linking goes on with where a part is missing; it is reported, so none of this is ever compiled. */
const standIn = (id: string): PlainValue => ({
  id,
  version: '0.0.0',
  cuts: {
    short: { turns: 20, minutes: MINUTES },
    medium: { turns: 20, minutes: MINUTES },
    full: { turns: 20, minutes: MINUTES },
  },
  numbers: {},
  ...Object.fromEntries([...LIST_SECTIONS, ...MORE_LISTS].map((section) => [section, []])),
  responses: { use: [], own: [], change: {} },
  packages: { use: [], own: [] },
  clauses: { own: [], change: {} },
});

/** What is read. */
export interface StructureInput {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** Reads each of them; absent: `sourceDocument`. */
  readonly documents?: DocumentReader;
}

/** The structure files; undefined when scenario.yaml is missing or no YAML. Everything wrong is reported. */
export function readStructure(input: StructureInput, findings: Findings): Sources | undefined {
  const { id, files } = input;
  const file = `${id}/scenario.yaml`;
  const scenario = readFile({ file, schema: scenarioSchema, standIn: standIn(id) }, input, findings);
  const responses = readFile(
    { file: RESPONSES_FILE, schema: responsesSchema, standIn: { responses: [] } },
    input,
    findings,
  );
  const agreements = readFile(
    { file: AGREEMENTS_FILE, schema: agreementsSchema, standIn: { packages: [], clauses: [] } },
    input,
    findings,
  );
  if (!Object.hasOwn(files, file))
    findings.report('scenario/missing-file', { file, path: [] }, { data: { file } });
  if (scenario === undefined) return undefined;
  return {
    scenario,
    responses: responses ?? withoutFile(RESPONSES_FILE, files, { responses: [] }),
    agreements: agreements ?? withoutFile(AGREEMENTS_FILE, files, { packages: [], clauses: [] }),
  };
}

/** A file of the format. */
export interface FileToRead<S extends z.ZodObject> {
  readonly file: string;
  readonly schema: S;
  readonly standIn: PlainValue;
}

/** The file as read; undefined when it is not there (which is not reported) or no YAML (which is). */
export function readFile<S extends z.ZodObject>(
  { file, schema, standIn: filler }: FileToRead<S>,
  { files, documents = sourceDocument }: Omit<StructureInput, 'id'>,
  findings: Findings,
): Reading<z.output<S>> | undefined {
  const text = Object.hasOwn(files, file) ? files[file] : undefined;
  if (text === undefined) return undefined;
  const document = documents(file, text, findings);
  return document === undefined ? undefined : readSections(document, schema, filler, findings);
}

/**
 * Stands for a file that is not there, or that is there and could not be read: then nothing is known of what it holds, so
 * that one broken line is not followed by a hundred dangling references.
 */
function withoutFile<T extends object>(
  file: string,
  files: Readonly<Record<string, string>>,
  value: T,
): Reading<T> {
  const broken = Object.hasOwn(files, file);
  const gone = new Set(broken ? Object.keys(value) : []);
  return { file, value, kept: new Map(), lost: new Map(), gone, intact: !broken };
}
