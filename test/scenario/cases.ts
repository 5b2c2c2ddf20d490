/*
 * Reads the corpora of good and bad scenarios: what an author changed in the miniature, and what the compiler should say.
 * In: the YAML files of test/scenario/good and bad. Out: cases with the changed files and the expected diagnostics.
 * A line is told by a piece of the text that stands on it, so that cases survive changes elsewhere in the miniature.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { miniatureFiles } from '../support/miniature.ts';

/** One change of one file. Without `from` the whole file becomes `to`; without both it is taken away. */
interface Edit {
  readonly in: string;
  readonly from?: string;
  readonly to?: string;
}

/** A diagnostic that is expected. `at`: a text on its line, in the changed file (`in`, else that of the first edit). */
interface Expected {
  readonly code: string;
  readonly at?: string;
  readonly in?: string;
  readonly hint?: string;
}

interface WrittenCase {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly expect?: readonly Expected[];
}

/** A case ready to be run. */
export interface Case {
  readonly name: string;
  readonly files: Record<string, string>;
  /** `<file>:<line> <code>`, with ` (hint)` where a hint is expected; sorted. */
  readonly expected: readonly string[];
}

/** What the miniature itself is warned of, in every case. */
export const USUAL_WARNING = 'scenario/few-hypotheses';

/** The text of a file of the corpora. */
function corpusText(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
}

/** Names of the files in a folder of the corpora. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** The cases of one file of a corpus. */
export function casesIn(name: string): Case[] {
  return (parse(corpusText(name)) as WrittenCase[]).map((written) => {
    const files = written.edits.reduce(
      (before, edit) => edited(before, edit, written.name),
      miniatureFiles(),
    );
    const first = written.edits[0]?.in ?? '';
    const expected = (written.expect ?? []).map(({ code, at, in: file = first, hint }) => {
      const line = at === undefined ? 0 : lineOf(at, files[file] ?? '', written.name);
      return `${file}:${String(line)} ${code}${hint === undefined ? '' : ` (${hint})`}`;
    });
    return { name: written.name, files, expected: expected.sort() };
  });
}

function edited(files: Record<string, string>, edit: Edit, name: string): Record<string, string> {
  const others = Object.fromEntries(Object.entries(files).filter(([file]) => file !== edit.in));
  if (edit.from === undefined) return edit.to === undefined ? others : { ...files, [edit.in]: edit.to };
  const pieces = (files[edit.in] ?? '').split(edit.from);
  const times = String(pieces.length - 1);
  if (pieces.length !== 2) throw new Error(`${name}: "${edit.from}" stands ${times} times in ${edit.in}`);
  return { ...files, [edit.in]: pieces.join(edit.to ?? '') };
}

function lineOf(at: string, text: string, name: string): number {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`${name}: "${at}" stands nowhere in the changed file`);
  return text.slice(0, index).split('\n').length;
}
