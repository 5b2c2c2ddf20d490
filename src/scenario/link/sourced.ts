/*
 * Entries that remember where they were written, also when one file changes what another wrote.
 * In: entries as read. Out: the entry with its origin, and the place of anything inside it.
 */
import type { Path, Place } from '../read/place.ts';
import { inside, pathKey } from '../read/place.ts';
import type { Reading } from '../read/read-sections.ts';

/** An entry and where it stands. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Where an entry stands; `changed` says which of its keys a scenario has written anew, and where. */
export interface Origin extends Place {
  readonly changed?: { readonly place: Place; readonly keys: ReadonlySet<string> };
}

/** The place of something inside an entry. */
export function placeIn(origin: Origin, ...path: Path): Place {
  const first = path[0];
  const { changed } = origin;
  if (changed !== undefined && typeof first === 'string' && changed.keys.has(first)) {
    return inside(changed.place, ...path);
  }
  return inside(origin, ...path);
}

/** The entries of a list of a file, each with its origin; entries that could not be read are missing. */
export function sourcedList<T>(reading: Reading<unknown>, path: Path, list: readonly T[]): Sourced<T>[] {
  const kept = reading.kept.get(pathKey(path));
  return list.map((value, index) => ({
    value,
    origin: { file: reading.file, path: [...path, kept?.[index] ?? index] },
  }));
}
