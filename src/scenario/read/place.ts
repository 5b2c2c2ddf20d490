/*
 * Where something stands in an author's files: a file and the way down to a value.
 * In: nothing. Out: types, and the two forms in which a way down is written. Lines and columns come later, from the document.
 */

/** Keys and list positions (counted from 0) from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** A value of a file; `of: 'key'` means the key under which it stands. */
export interface Place {
  readonly file: string;
  readonly path: Path;
  readonly of?: 'key';
}

/** The path as diagnostics show it: `injects.2.turn`. */
export function dottedPath(path: Path): string {
  return path.join('.');
}

/** The path as a key of a table; unlike the dotted form no two paths share one. */
export function pathKey(path: Path): string {
  return path.join('\u0000');
}

/** The place of something inside what stands at `place`. */
export function inside(place: Place, ...path: Path): Place {
  return { file: place.file, path: [...place.path, ...path] };
}
