/*
 * Gathers what is wrong while the compiler works, so that an author sees everything at once.
 * In: a code, a place and data. Out: diagnostics with line and column, sorted as an author reads.
 * It never stops the work: whoever reports goes on as well as it can.
 */
import { sortedDiagnostics, type Severity } from '../../base/index.ts';
import type { ScenarioCode, ScenarioDiagnostic } from '../diagnostic-codes.ts';
import { dottedPath, type Place } from './place.ts';
import { positionAt, type SourceDocument } from './written-document.ts';

/** What a report says besides its code and place. */
export interface Finding {
  readonly data?: Readonly<Record<string, string | number>>;
  /** The spelling that was probably meant. */
  readonly hint?: string | undefined;
  /** Absent: an error. */
  readonly severity?: Severity;
}

/** Takes reports, and knows the documents that give them their lines. */
export interface Findings {
  /** Makes the lines of a document known; reports on other files have line 0. */
  readonly know: (document: SourceDocument) => void;
  readonly report: (code: ScenarioCode, place: Place, finding?: Finding) => void;
  /** Whether any error, not merely a warning, was reported so far. */
  readonly failed: () => boolean;
  /** All reports so far, in reading order, without repetitions. */
  readonly sorted: () => ScenarioDiagnostic[];
}

/** An empty list of findings. */
export function newFindings(): Findings {
  const documents = new Map<string, SourceDocument>();
  const found = new Map<string, ScenarioDiagnostic>();
  return {
    know: (document) => void documents.set(document.file, document),
    report: (code, place, finding = {}) => {
      const document = documents.get(place.file);
      const { line, column } = document === undefined ? NOWHERE : positionAt(document, place);
      const diagnostic: ScenarioDiagnostic = {
        code,
        severity: finding.severity ?? 'error',
        file: place.file,
        line,
        column,
        path: dottedPath(place.path),
        data: finding.data ?? {},
        ...(finding.hint === undefined ? {} : { hint: finding.hint }),
      };
      // Aliases make one written value stand at several paths; each fault of it is told once.
      found.set(JSON.stringify([code, place.file, line, column, diagnostic.data]), diagnostic);
    },
    failed: () => [...found.values()].some((diagnostic) => diagnostic.severity === 'error'),
    sorted: () => sortedDiagnostics([...found.values()]),
  };
}

const NOWHERE = { line: 0, column: 0 };
