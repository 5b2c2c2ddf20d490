/*
 * Reads the text of one YAML file into plain values that remember where they were written.
 * In: a file's name and text. Out: a document, or nothing when the text is no YAML; faults go to the findings.
 * It knows no schema: what the values must look like is judged afterwards.
 */
import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Findings } from './findings.ts';
import { pathKey } from './place.ts';
import { DEEPEST_NESTING, plainFromYaml } from './plain-from-yaml.ts';
import type { Offsets, SourceDocument } from './written-document.ts';

/** Longest file, in UTF-16 code units: five times the largest scenario, and still parsed within a second. */
const LONGEST_FILE = 500_000;

/** How a file becomes a document: `sourceDocument`, or what answers exactly as it does. */
export type DocumentReader = typeof sourceDocument;

/**
 * Reads `text`. Undefined when it cannot be read as one YAML 1.2 document; every reason is reported. Keys that
 * are unsafe, doubled or broken are reported and left out of the value.
 */
export function sourceDocument(file: string, text: string, findings: Findings): SourceDocument | undefined {
  const lines = new LineCounter();
  const offsets = new Map<string, Offsets>();
  const spoilt = new Set<string>();
  const document: SourceDocument = { file, value: null, offsets, spoilt, lines };
  findings.know(document);
  if (text.length > LONGEST_FILE) {
    findings.report('scenario/file-too-long', { file, path: [] }, { data: { limit: LONGEST_FILE } });
    return undefined;
  }
  const parsed = parsedYaml(text, lines);
  if (parsed === undefined) {
    findings.report('scenario/too-deep', { file, path: [] }, { data: { limit: DEEPEST_NESTING } });
    return undefined;
  }
  const problems = [...parsed.errors, ...parsed.warnings];
  for (const problem of problems) reportProblem(problem, document, findings);
  if (problems.length > 0) return undefined;
  if (parsed.contents === null) {
    findings.report('scenario/empty-file', { file, path: [] });
    return undefined;
  }
  const plain = plainFromYaml(parsed.contents, { file, offsets, spoilt, findings });
  return plain === undefined ? undefined : { ...document, value: plain };
}

/** Undefined when the parser, which descends by recursion, ran out of stack. */
function parsedYaml(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const parsed = parseDocument(text, {
      lineCounter,
      version: '1.2',
      schema: 'core',
      merge: false,
      // Doubled keys are found while converting, where the place of the first one is still known.
      uniqueKeys: false,
      prettyErrors: false,
      // Silent would also be silent about a second document in the file.
      logLevel: 'error',
    });
    return parsed.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION') ? undefined : parsed;
  } catch {
    return undefined;
  }
}

function reportProblem(problem: YAMLError, document: SourceDocument, findings: Findings): void {
  const at = problem.pos[0];
  const offsets = document.offsets as Map<string, Offsets>;
  // A broken file has no paths, so the place of each problem is entered under a path of its own.
  offsets.set(pathKey([]), { value: at });
  const word = problem.code.toLowerCase().replaceAll('_', '-');
  findings.report('scenario/bad-yaml', { file: document.file, path: [] }, { data: { problem: word } });
}
