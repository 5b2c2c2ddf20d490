/*
 * Compares a text file with the ids that need words: names every text that is missing and every one that is stale.
 * In: a section of a text file as read, and the ids. Out: findings.
 * A missing text is an error, a stale one a warning: it is never shown, and is often a misspelt key.
 */
import { nearest } from '../../base/index.ts';
import type { Findings } from '../read/findings.ts';
import { dottedPath, type Path } from '../read/place.ts';
import type { Reading } from '../read/read-sections.ts';
import type { TextIds } from './text-ids.ts';

/** One file of texts, with its language. */
export interface TextFile {
  readonly language: string;
  readonly reading: Reading<unknown>;
  readonly findings: Findings;
}

/** Checks the map of texts that stands at `path` of the file. */
export function checkTextIds(file: TextFile, path: Path, texts: object | undefined, ids: TextIds): void {
  const { language, reading, findings } = file;
  const written = Object.keys(texts ?? {});
  const there = new Set([...written, ...(reading.lost.get(dottedPath(path)) ?? [])]);
  for (const id of ids.required) {
    if (!there.has(id)) reportMissing(file, [...path, id]);
  }
  const known = new Set([...ids.required, ...ids.allowed]);
  for (const id of written) {
    if (ids.open || known.has(id)) continue;
    const key = [...path, id];
    findings.report(
      'scenario/stale-text',
      { file: reading.file, path: key, of: 'key' },
      {
        data: { key: dottedPath(key), language },
        hint: nearest(id, [...known]),
        severity: 'warning',
      },
    );
  }
}

/** Reports that the text at `path` is missing. */
export function reportMissing({ language, reading, findings }: TextFile, path: Path): void {
  const data = { key: dottedPath(path), language };
  findings.report('scenario/missing-text', { file: reading.file, path }, { data });
}
