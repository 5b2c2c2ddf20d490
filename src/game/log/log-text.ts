// Log files: newline-delimited JSON. The header, then entries, then the texts kept beside them; every damage is named with its line.
import { err, isUnsafeKey, ok, type Diagnostic, type Result } from '../../base/index.ts';
import { EVENT_TABLE, isInputShape, type GameEvent } from '../rules/index.ts';
import { LOG_FORMAT, type ExerciseLog, type LogEntry, type LogHeader, type StoredText } from './log-entry.ts';

/** Everything that can be wrong with a log file. */
export const LOG_DIAGNOSTICS = [
  'log/empty',
  'log/not-json',
  'log/not-a-header',
  'log/newer-format',
  'log/other-scenario',
  'log/not-an-entry',
  'log/gap',
  'log/broken-chain',
  'log/other-position',
  'log/other-events',
  'log/refused-input',
  'log/text-changed',
  'log/unplayable',
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

/** The file of a log. Ends with a newline; a reader can thus tell a truncated last line. */
export const textFromLog = (log: ExerciseLog): string =>
  [
    JSON.stringify({ header: log.header }),
    ...log.entries.map((entry) => JSON.stringify({ entry })),
    ...log.texts.map((text) => JSON.stringify({ text })),
    '',
  ].join('\n');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (line: string): unknown => {
  try {
    // Keys that could reach a prototype are dropped before anything reads them.
    return JSON.parse(line, function keep(this: unknown, key: string, value: unknown) {
      return key !== '' && isUnsafeKey(key) ? undefined : value;
    }) as unknown;
  } catch {
    return undefined;
  }
};

const isHeader = (value: unknown): value is LogHeader =>
  isRecord(value) &&
  typeof value.format === 'number' &&
  typeof value.engine === 'number' &&
  typeof value.law === 'string' &&
  isRecord(value.scenario) &&
  typeof value.scenario.hash === 'string' &&
  typeof value.commitment === 'string' &&
  isRecord(value.compiled) &&
  Array.isArray(value.compiled.seats);

const isEvent = (value: unknown): value is GameEvent =>
  isRecord(value) && typeof value.type === 'string' && Object.hasOwn(EVENT_TABLE, value.type);

const isEntry = (value: unknown): value is LogEntry =>
  isRecord(value) &&
  Number.isSafeInteger(value.sequence) &&
  isInputShape(value.input) &&
  Array.isArray(value.events) &&
  value.events.every(isEvent) &&
  typeof value.digest === 'string';

const isText = (value: unknown): value is StoredText =>
  isRecord(value) &&
  ['id', 'salt', 'text', 'language', 'participant'].every((key) => typeof value[key] === 'string');

const headerOf = (line: string): Result<LogHeader, LogDiagnostic> => {
  const value = parsed(line);
  if (value === undefined) return err(logDiagnostic('log/not-json', 1));
  const header = isRecord(value) ? value.header : undefined;
  if (!isHeader(header)) return err(logDiagnostic('log/not-a-header', 1));
  if (header.format > LOG_FORMAT) {
    return err(logDiagnostic('log/newer-format', 1, { found: header.format, known: LOG_FORMAT }));
  }
  return ok(header);
};

/** Reads a log file. All lines are looked at; what is wrong with each is told with its line. Says nothing about digests. */
export const logFromText = (text: string): Result<ExerciseLog, readonly LogDiagnostic[]> => {
  const lines = text.split(/\r?\n/);
  if (text.trim() === '') return err([logDiagnostic('log/empty', 1)]);
  const header = headerOf(lines[0] ?? '');
  if (!header.ok) return err([header.error]);
  const entries: LogEntry[] = [];
  const texts: StoredText[] = [];
  const problems: LogDiagnostic[] = [];
  for (const [place, line] of lines.entries()) {
    if (place === 0 || line.trim() === '') continue;
    const value = parsed(line);
    if (isRecord(value) && isEntry(value.entry)) {
      if (value.entry.sequence === entries.length + 1) entries.push(value.entry);
      else
        problems.push(
          logDiagnostic('log/gap', place + 1, { sequence: value.entry.sequence, due: entries.length + 1 }),
        );
    } else if (isRecord(value) && isText(value.text)) {
      texts.push(value.text);
    } else {
      const last = place === lines.length - 1;
      const code = value === undefined ? (last ? 'log/truncated' : 'log/not-json') : 'log/not-an-entry';
      problems.push(logDiagnostic(code, place + 1));
    }
  }
  return problems.length > 0 ? err(problems) : ok({ header: header.value, entries, texts });
};
