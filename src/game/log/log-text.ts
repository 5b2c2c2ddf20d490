// Log files: newline-delimited JSON. The header, the entries, the texts kept beside them, and a line that closes the file.
// In: a log or a file's text. Out: the other, or every damage with its line. Proves nothing: digests are replay's business.
import { err, isUnsafeKey, ok, type Result } from '../../base/index.ts';
import { headerDigest } from './digests.ts';
import { headerFault } from './header-fault.ts';
import type { ExerciseLog, LogEntry, LogHeader, StoredText } from './log-entry.ts';
import { logDiagnostic, type LogDiagnostic } from './log-diagnostic.ts';
import { isEnd, isEntry, isHeader, isRecord, isText, type LogEnd } from './log-shapes.ts';

const endOf = ({ header, entries }: Pick<ExerciseLog, 'header' | 'entries'>): LogEnd => ({
  entries: entries.length,
  digest: entries.at(-1)?.digest ?? headerDigest(header),
});

/**
 * The file of a log. Its last line says how many entries there are and the digest of the last, whether or not the exercise was
 * ended, so that a reader finds a file that was cut anywhere, between two lines as well. Words may be taken out of a file.
 */
export const textFromLog = (log: ExerciseLog): string =>
  [
    JSON.stringify({ header: log.header }),
    ...log.entries.map((entry) => JSON.stringify({ entry })),
    ...log.texts.map((text) => JSON.stringify({ text })),
    JSON.stringify({ end: endOf(log) }),
    '',
  ].join('\n');

/** What stands in a line: its JSON, or that there is none, or the first key that could reach a prototype. */
type Line =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'unsafe'; readonly key: string };

const lineFrom = (text: string): Line => {
  const unsafe: string[] = [];
  try {
    const value = JSON.parse(text, function keep(this: unknown, key: string, inner: unknown) {
      if (!isUnsafeKey(key)) return inner;
      unsafe.push(key);
      return undefined;
    }) as unknown;
    const [key] = unsafe;
    return key === undefined ? { kind: 'json', value } : { kind: 'unsafe', key };
  } catch {
    return { kind: 'none' };
  }
};

/** The one part that a line holds, under its name; a line with two parts or an unknown one holds none. */
const partOf = (line: Line, name: 'header' | 'entry' | 'text' | 'end'): unknown =>
  line.kind === 'json' && isRecord(line.value) && Object.keys(line.value).length === 1
    ? line.value[name]
    : undefined;

const unreadable = (line: Line, place: number): LogDiagnostic | undefined => {
  if (line.kind === 'unsafe') return logDiagnostic('log/unsafe-key', place, { key: line.key });
  return line.kind === 'none' ? logDiagnostic('log/not-json', place) : undefined;
};

const headerFrom = (text: string): Result<LogHeader, LogDiagnostic> => {
  const line = lineFrom(text);
  const header = partOf(line, 'header');
  const damage = unreadable(line, 1);
  if (damage) return err(damage);
  if (!isHeader(header)) return err(logDiagnostic('log/not-a-header', 1));
  const fault = headerFault(header);
  return fault ? err(fault) : ok(header);
};

interface Reading {
  readonly header: LogHeader;
  readonly entries: LogEntry[];
  readonly texts: StoredText[];
  readonly problems: LogDiagnostic[];
  /** The number that the next entry bears; goes on behind a fault, so that one fault is told once. */
  due: number;
  closed: boolean;
}

const takeEntry = (reading: Reading, entry: LogEntry, place: number): void => {
  const { due } = reading;
  if (entry.sequence === due) reading.entries.push(entry);
  else reading.problems.push(logDiagnostic('log/gap', place, { sequence: entry.sequence, due }));
  reading.due = entry.sequence + 1;
};

const close = (reading: Reading, end: LogEnd, place: number): void => {
  const { entries, digest } = endOf(reading);
  reading.closed = true;
  // Behind a fault the count is out anyway.
  if (reading.problems.length > 0 || (end.entries === entries && end.digest === digest)) return;
  reading.problems.push(logDiagnostic('log/other-end', place, { found: end.entries, due: entries }));
};

const readLine = (reading: Reading, text: string, place: number): void => {
  const line = lineFrom(text);
  const entry = partOf(line, 'entry');
  const words = partOf(line, 'text');
  const end = partOf(line, 'end');
  if (reading.closed) reading.problems.push(logDiagnostic('log/not-an-entry', place));
  else if (isEntry(entry)) takeEntry(reading, entry, place);
  else if (isText(words)) reading.texts.push(words);
  else if (isEnd(end)) close(reading, end, place);
  else {
    reading.problems.push(unreadable(line, place) ?? logDiagnostic('log/not-an-entry', place));
    reading.due += 1;
  }
};

const BYTE_ORDER_MARK = /^\uFEFF/;

const linesOf = (text: string): string[] => text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/);

/** Reads the lines up to, but not including, line `before`. */
const readingOf = (lines: readonly string[], before: number): Result<Reading, LogDiagnostic> => {
  const header = headerFrom(lines[0] ?? '');
  if (!header.ok) return header;
  const reading: Reading = {
    header: header.value,
    entries: [],
    texts: [],
    problems: [],
    due: 1,
    closed: false,
  };
  for (const [place, line] of lines.entries()) {
    if (place > 0 && place < before - 1 && line.trim() !== '') readLine(reading, line, place + 1);
  }
  return ok(reading);
};

/**
 * Reads a log file; a byte order mark before it does no harm. All lines are looked at; what is wrong with each is told with its
 * line. A file without its closing line is `log/truncated`, at the line that is cut or should follow. Proves no digest.
 */
export const logFromText = (text: string): Result<ExerciseLog, readonly LogDiagnostic[]> => {
  const lines = linesOf(text);
  if (lines.every((line) => line.trim() === '')) return err([logDiagnostic('log/empty', 1)]);
  const read = readingOf(lines, lines.length + 1);
  if (!read.ok) return err([read.error]);
  const { header, entries, texts, problems, closed } = read.value;
  if (!closed) {
    // A half line at the very end is where the file was cut, not a fault besides.
    const cut = problems.at(-1);
    if (cut?.code === 'log/not-json' && cut.line === lines.length) problems.pop();
    problems.push(logDiagnostic('log/truncated', lines.length, { entries: entries.length }));
  }
  return problems.length > 0 ? err(problems) : ok({ header, entries, texts });
};

/** The entries of a damaged file that stand before line `before`, where its header and they can be read; without texts. */
export const logBefore = (text: string, before: number): ExerciseLog | undefined => {
  const read = readingOf(linesOf(text), before);
  if (!read.ok || read.value.problems.length > 0) return undefined;
  return { header: read.value.header, entries: read.value.entries, texts: [] };
};
