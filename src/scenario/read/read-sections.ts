/*
 * Checks a file against its schema piece by piece, so that one bad entry does not hide what is wrong with the others.
 * In: a document and its schema. Out: the value with bad entries left out, and where each remaining entry was written.
 * What is left out has been reported; its ids are kept, so that nobody calls references to it dangling.
 */
import { nearest } from '../../base/index.ts';
import { z } from '../schema/strict-zod.ts';
import type { Findings } from './findings.ts';
import { pathKey, type Path } from './place.ts';
import { allowedKeys, reportIssues } from './report-issues.ts';
import { withoutFaults } from './without-faults.ts';
import { isList, isRecord, type PlainValue, type SourceDocument } from './written-document.ts';

/** What could be read of a file. */
export interface Reading<T> {
  readonly file: string;
  /** Defaults filled in. Entries of lists and maps that break the schema are left out. */
  readonly value: T;
  /** For lists from which entries were left out: where each that remains stood, by the list's `pathKey`. */
  readonly kept: ReadonlyMap<string, readonly number[]>;
  /** Ids of entries that were left out, by the dotted path of their list or map. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  /** Dotted paths of parts that are missing or could not be read at all. */
  readonly gone: ReadonlySet<string>;
  /** Whether the whole file keeps to its schema: what is said of the whole is only then fair. */
  readonly intact: boolean;
}

interface Progress {
  readonly file: string;
  readonly findings: Findings;
  readonly spoilt: ReadonlySet<string>;
  readonly kept: Map<string, readonly number[]>;
  readonly lost: Map<string, string[]>;
  readonly gone: Set<string>;
  intact: boolean;
}

/** Nothing could be made of a value; distinct from every value. */
const LOST = Symbol('lost');
/** A part that may be left out, and is. */
const ABSENT = Symbol('absent');

/**
 * Reads a document. `standIn` supplies what is required and missing or broken outside lists, so that linking can go
 * on; what is neither read nor in `standIn` is missing from the value in spite of its type, and `intact` is false.
 */
export function readSections<S extends z.ZodObject>(
  document: SourceDocument,
  schema: S,
  standIn: PlainValue,
  findings: Findings,
): Reading<z.output<S>> {
  const progress: Progress = {
    file: document.file,
    findings,
    spoilt: document.spoilt,
    kept: new Map(),
    lost: new Map(),
    gone: new Set(),
    intact: true,
  };
  const read = readAny(schema, document.value, [], progress);
  const value = filledIn(read === LOST ? {} : read, standIn) as z.output<S>;
  const { file, kept, lost, gone, intact } = progress;
  return { file, value, kept, lost, gone, intact };
}

function readAny(schema: z.core.$ZodType, value: PlainValue, path: Path, progress: Progress): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) return readObject(inner, value, path, progress);
  if (inner instanceof z.ZodArray && isList(value)) return readList(inner, value, path, progress);
  if (inner instanceof z.ZodRecord && isRecord(value)) return readRecord(inner, value, path, progress);
  return readUnit(schema, value, path, progress);
}

function readObject(
  schema: z.ZodObject,
  value: Readonly<Record<string, PlainValue>>,
  path: Path,
  progress: Progress,
): unknown {
  reportUnknownKeys(schema, value, path, progress);
  const read: Record<string, unknown> = {};
  for (const [key, part] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const there = Object.hasOwn(value, key);
    const outcome: unknown = there
      ? readAny(part, value[key] ?? null, [...path, key], progress)
      : readMissing(part, [...path, key], progress);
    if (outcome === LOST) progress.gone.add([...path, key].join('.'));
    else if (outcome !== ABSENT) read[key] = outcome;
  }
  return read;
}

function reportUnknownKeys(schema: z.ZodObject, value: object, path: Path, progress: Progress): void {
  const known = Object.keys(schema.shape);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const place = { file: progress.file, path: [...path, key], of: 'key' } as const;
    progress.intact = false;
    progress.findings.report('scenario/unknown-key', place, { data: { key }, hint: nearest(key, known) });
  }
}

function readMissing(part: z.core.$ZodType, path: Path, progress: Progress): unknown {
  if (part instanceof z.ZodExactOptional || part instanceof z.ZodOptional) return ABSENT;
  const outcome = z.safeParse(part, undefined);
  if (outcome.success) return outcome.data;
  reportAll(outcome.error.issues, undefined, path, progress);
  return LOST;
}

function readList(list: z.ZodArray, value: readonly PlainValue[], path: Path, progress: Progress): unknown {
  // An empty list has no entries to blame, so the list itself is asked.
  if (value.length === 0) return readUnit(list, value, path, progress);
  const kept: number[] = [];
  const read: unknown[] = [];
  value.forEach((entry, index) => {
    const outcome = readUnit(list.element, entry, [...path, index], progress);
    if (outcome === LOST) noteLost(progress, path, idOf(entry));
    else {
      kept.push(index);
      read.push(outcome);
    }
  });
  progress.kept.set(pathKey(path), kept);
  if (kept.length === value.length) judgeCount(list, value, path, progress);
  return read;
}

function judgeCount(list: z.ZodArray, value: readonly PlainValue[], path: Path, progress: Progress): void {
  // The entries have been judged one by one; only what is asked of the list itself is left.
  const checks = (list.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[];
  if (checks.length === 0) return;
  const outcome = z.safeParse(z.array(z.unknown()).check(...checks), value);
  if (!outcome.success) reportAll(outcome.error.issues, value, path, progress);
}

function readRecord(
  schema: z.ZodRecord,
  value: Readonly<Record<string, PlainValue>>,
  path: Path,
  progress: Progress,
): unknown {
  const entrySchema = schema.valueType;
  const read: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const inner = [...path, key];
    if (!z.safeParse(schema.keyType, key).success) {
      progress.intact = false;
      const place = { file: progress.file, path: inner, of: 'key' } as const;
      progress.findings.report('scenario/bad-id', place, { data: { found: key } });
      continue;
    }
    const deeper = unwrapped(entrySchema) instanceof z.ZodRecord;
    const outcome = deeper
      ? readAny(entrySchema, entry, inner, progress)
      : readUnit(entrySchema, entry, inner, progress);
    if (outcome === LOST) noteLost(progress, path, key);
    else read[key] = outcome;
  }
  return read;
}

function readUnit(schema: z.core.$ZodType, value: PlainValue, path: Path, progress: Progress): unknown {
  const outcome = z.safeParse(schema, value, { error: allowedKeys });
  if (outcome.success) return outcome.data;
  reportAll(outcome.error.issues, value, path, progress);
  // Once more without the keys that were wrong: often the rest of the entry can still be linked and checked.
  const again = z.safeParse(schema, withoutFaults(value, outcome.error.issues));
  return again.success ? again.data : LOST;
}

function reportAll(
  issues: readonly z.core.$ZodIssue[],
  value: PlainValue | undefined,
  path: Path,
  progress: Progress,
): void {
  progress.intact = false;
  reportIssues(issues, value, { file: progress.file, path }, progress);
}

function filledIn(value: unknown, standIn: PlainValue): unknown {
  if (!isRecord(value) || !isRecord(standIn)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [key, inner] of Object.entries(standIn)) {
    filled[key] = Object.hasOwn(value, key) ? filledIn(value[key], inner) : inner;
  }
  return filled;
}

function noteLost(progress: Progress, path: Path, id: string | undefined): void {
  if (id === undefined) return;
  const key = path.join('.');
  progress.lost.set(key, [...(progress.lost.get(key) ?? []), id]);
}

function idOf(entry: PlainValue): string | undefined {
  if (typeof entry === 'string') return entry;
  const id = isRecord(entry) ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional
    ? unwrapped(schema.def.innerType)
    : schema;
}
