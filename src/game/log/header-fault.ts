// Whether a header is one that this program can prove: its format, engine, law and lens, each of which has known only one value.
// In: a header of the right shape. Out: what is wrong with it, by a code that names the field, or nothing. Reads no entries.
import type { LogHeader } from './log-entry.ts';
import { ENGINE_VERSION, LENS, LOG_FORMAT } from './log-entry.ts';
import { LAW_VERSION } from './law-version.ts';
import { logDiagnostic, type LogDiagnostic, type LogDiagnosticCode } from './log-diagnostic.ts';

const KNOWN = [
  ['format', 'log/unknown-format', LOG_FORMAT],
  ['engine', 'log/unknown-engine', ENGINE_VERSION],
  ['law', 'log/unknown-law', LAW_VERSION],
  ['lens', 'log/unknown-lens', LENS],
] as const satisfies readonly (readonly [keyof LogHeader, LogDiagnosticCode, string | number])[];

/** The first field of which nobody has ever made a log like this; what only a later version can have made is told apart. */
export const headerFault = (header: LogHeader): LogDiagnostic | undefined => {
  for (const [field, code, known] of KNOWN) {
    const found = header[field];
    if (found === known) continue;
    const newer = typeof found === 'number' && Number.isSafeInteger(found) && found > Number(known);
    return logDiagnostic(newer ? 'log/newer-format' : code, 1, { field, found, known });
  }
  return undefined;
};
