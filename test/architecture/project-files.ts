/*
 * The text files that belong to the project, with or without Git.
 * In: the project's folder. Out: their paths. What is installed, built or cached does not belong, nor do binary files.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './source-tree.ts';

const NOT_OURS = new Set([
  '.cache',
  '.git',
  'coverage',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|pdf|zip|gz|br)$/;

/** Paths from the project's folder, with forward slashes. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(path.join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return projectFiles(name);
    return entry.isFile() && !BINARY.test(name) ? [name] : [];
  });
}
