// Whether a value read from a file has the shape of a part of a log: its fields, their types, and no field besides.
// Says nothing of digests, of versions, or of what the rules make of it.
import { EVENT_TABLE, isInputShape, type GameEvent } from '../rules/index.ts';
import type { LogEntry, LogHeader, StoredText } from './log-entry.ts';

/** The last line of a file: how many entries it closes and the digest of the last one (of the header where there is none). */
export interface LogEnd {
  readonly entries: number;
  readonly digest: string;
}

/** Whether the value is a record. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Record<string, unknown>, fields: readonly string[]): boolean =>
  Object.keys(value).every((key) => fields.includes(key));

const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const HEADER_FIELDS = ['format', 'engine', 'law', 'lens', 'scenario', 'commitment', 'compiled', 'parent'];
const ENTRY_FIELDS = ['sequence', 'input', 'events', 'digest', 'position'];
const TEXT_FIELDS = ['id', 'salt', 'text', 'language', 'participant'];

const isParent = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, ['digest', 'sequence']) &&
  isDigest(value.digest) &&
  Number.isSafeInteger(value.sequence);

/** Whether the value is a header, of whatever version. */
export const isHeader = (value: unknown): value is LogHeader =>
  isRecord(value) &&
  hasOnly(value, HEADER_FIELDS) &&
  typeof value.format === 'number' &&
  typeof value.engine === 'number' &&
  typeof value.law === 'string' &&
  typeof value.lens === 'string' &&
  isRecord(value.scenario) &&
  hasOnly(value.scenario, ['id', 'version', 'hash']) &&
  typeof value.scenario.hash === 'string' &&
  typeof value.commitment === 'string' &&
  isRecord(value.compiled) &&
  Array.isArray(value.compiled.seats) &&
  (!Object.hasOwn(value, 'parent') || isParent(value.parent));

const isEvent = (value: unknown): value is GameEvent =>
  isRecord(value) && typeof value.type === 'string' && Object.hasOwn(EVENT_TABLE, value.type);

/** Whether the value is an entry. */
export const isEntry = (value: unknown): value is LogEntry =>
  isRecord(value) &&
  hasOnly(value, ENTRY_FIELDS) &&
  Number.isSafeInteger(value.sequence) &&
  isInputShape(value.input) &&
  Array.isArray(value.events) &&
  value.events.every(isEvent) &&
  typeof value.digest === 'string' &&
  (!Object.hasOwn(value, 'position') || typeof value.position === 'string');

/** Whether the value is a person's words. */
export const isText = (value: unknown): value is StoredText =>
  isRecord(value) &&
  hasOnly(value, TEXT_FIELDS) &&
  TEXT_FIELDS.every((key) => typeof value[key] === 'string');

/** Whether the value closes a file. */
export const isEnd = (value: unknown): value is LogEnd =>
  isRecord(value) &&
  hasOnly(value, ['entries', 'digest']) &&
  Number.isSafeInteger(value.entries) &&
  isDigest(value.digest);
