/*
 * What is wrong with a file that an author wrote, and where.
 * In: diagnostics in the order in which checks found them. Out: the same in the order in which an author reads.
 * It holds codes and data, never sentences: the text catalogues have one per code and language.
 */
import { byCodeUnit } from './code-unit-order.ts';

/** Whether the file can still be used: an error stops compilation, a warning does not. */
export type Severity = 'error' | 'warning';

/** One fault of an author's file. Plain JSON. `Code` is the closed list of the layer that reports it. */
export type Diagnostic<Code extends string = string> = {
  /** `layer/what`, for example `scenario/unknown-reference`. */
  readonly code: Code;
  readonly severity: Severity;
  /** The file as the author named it, with forward slashes. */
  readonly file: string;
  /** Counted from 1; 0 when the place is unknown. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1; 0 when the place is unknown. */
  readonly column: number;
  /** Dotted path in the document, list positions as numbers (`seats.2.role`); '' is the whole document. */
  readonly path: string;
  /** What the sentence of this code needs to be written. */
  readonly data: Readonly<Record<string, string | number>>;
  /** The spelling that was probably meant. */
  readonly hint?: string;
};

/** Order by file, line and column; then by path and code, so that it never depends on which check ran first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.code, b.code)
  );
}

/** A sorted copy; faults whose line is unknown (0) come first in their file. */
export function sortedDiagnostics<D extends Diagnostic>(diagnostics: readonly D[]): D[] {
  return [...diagnostics].sort(byPlace);
}
