/*
 * The project's own sources, read and parsed for the checks of this folder.
 * In: folder names at the top of the project. Out: files with their text and their syntax tree.
 * An empty answer is a fault: a check that reads nothing would pass for ever.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The project's folder. */
export const PROJECT = path.join(import.meta.dirname, '..', '..');

/** A source file: its path from the project's folder with forward slashes, its text and its tree. */
export interface SourceText {
  readonly file: string;
  readonly tree: ts.SourceFile;
}

/** Something that a check found. */
export interface Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
  readonly instead: string;
}

/** One line for the person who has to mend it. */
export function describeFinding(finding: Finding): string {
  return `${finding.file}:${String(finding.line)} ${finding.problem}. Instead: ${finding.instead}.`;
}

/** Parses `text` as the file of that name; for sources on disk and for samples in tests. */
export function sourceText(file: string, text: string): SourceText {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind) };
}

/**
 * All TypeScript sources under `folders`, in order of their names. Folders that do not exist are passed over.
 * @throws Error when there is not a single one.
 */
export function readSources(folders: readonly string[]): SourceText[] {
  const files = folders.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
  if (files.length === 0) throw new Error(`no TypeScript sources under ${folders.join(', ')}`);
  return files.map((file) => sourceText(file, readFileSync(path.join(PROJECT, file), 'utf8')));
}

/** All files under a folder of the project, whatever their kind; none where it does not exist. */
export function filesUnder(folder: string): string[] {
  const absolute = path.join(PROJECT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The line of a position, counted from 1. */
export function lineOf(tree: ts.SourceFile, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** Calls `visit` for every node of the tree, parents first. */
export function walk(tree: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(tree);
}
