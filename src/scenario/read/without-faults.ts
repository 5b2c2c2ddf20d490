/*
 * What is left of an entry when everything that its schema complains of is taken out.
 * In: the entry and the complaints. Out: a copy without the keys they point at.
 */
import type { z } from '../schema/strict-zod.ts';
import { pathKey, type Path } from './place.ts';
import { isList, isRecord, type PlainValue } from './written-document.ts';

/** The entry without its faulty keys. Entries of lists stay: taking one out would move the places of those behind it. */
export function withoutFaults(value: PlainValue, issues: readonly z.core.$ZodIssue[]): PlainValue {
  const faulty = new Set(
    issues.flatMap((issue) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      return keys.map(pathKey);
    }),
  );
  return copied(value, [], faulty);
}

function copied(value: PlainValue, path: Path, faulty: ReadonlySet<string>): PlainValue {
  if (isList(value)) return value.map((item, index) => copied(item, [...path, index], faulty));
  if (!isRecord(value)) return value;
  const sound = Object.entries(value).filter(([key]) => !faulty.has(pathKey([...path, key])));
  return Object.fromEntries(sound.map(([key, inner]) => [key, copied(inner, [...path, key], faulty)]));
}
