// Everything that can be wrong with a log, by code, with the line of its file. The sentences stand in the catalogues of the interface.
import type { Diagnostic } from '../../base/index.ts';

/** Everything that can be wrong with a log file. */
export const LOG_DIAGNOSTICS = [
  'log/empty',
  'log/not-json',
  'log/unsafe-key',
  'log/not-a-header',
  'log/newer-format',
  'log/unknown-format',
  'log/unknown-engine',
  'log/unknown-law',
  'log/unknown-lens',
  'log/other-scenario',
  'log/not-an-entry',
  'log/gap',
  'log/broken-chain',
  'log/other-position',
  'log/other-events',
  'log/refused-input',
  'log/text-changed',
  'log/unplayable',
  'log/other-end',
  'log/truncated',
] as const;
/** One of LOG_DIAGNOSTICS. */
export type LogDiagnosticCode = (typeof LOG_DIAGNOSTICS)[number];
/** Something wrong with a log file. */
export type LogDiagnostic = Diagnostic<LogDiagnosticCode>;

/** A diagnostic about a line of a log file (1-based). */
export const logDiagnostic = (
  code: LogDiagnosticCode,
  line: number,
  data: Readonly<Record<string, string | number>> = {},
): LogDiagnostic => ({ code, severity: 'error', file: '', line, column: 1, path: '', data });
