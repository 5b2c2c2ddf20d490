/*
 * Reads the fields of a feed line, which are plain JSON of a shape that its type names.
 * In: a line and a field's name. Out: the value, or an empty one where the field is not there: a feed never breaks a screen.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';

/** A string field; '' if absent. */
export function wordOf(line: FeedLine, field: string): string {
  const value = line.fields[field];
  return typeof value === 'string' ? value : '';
}

/** Whether the line has the field. */
export function hasField(line: FeedLine, field: string): boolean {
  return line.fields[field] !== undefined;
}

/** A number field; 0 if absent. */
export function numberOf(line: FeedLine, field: string): number {
  const value = line.fields[field];
  return typeof value === 'number' ? value : 0;
}

/** A list of strings; empty if absent. */
export function listOf(line: FeedLine, field: string): readonly string[] {
  const value = line.fields[field];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The id of a person's words in a field that refers to them; undefined if absent. */
export function wordsIdOf(line: FeedLine, field: string): string | undefined {
  const value = line.fields[field];
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}
