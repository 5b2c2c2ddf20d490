/*
 * Looks for what a file should not tell: where packages came from, on whose disk it was written, what is left undone.
 * In: a file's name and text. Out: findings. The patterns are put together from pieces, so as not to find themselves.
 */
import type { Finding } from './source-tree.ts';

const START = String.raw`(?<![\w/.:-])`;

const TRACES: readonly (readonly [pattern: RegExp, problem: string, instead: string])[] = [
  [
    new RegExp(['registry', 'npmjs', 'org'].join(String.raw`\.`)),
    'names a package registry',
    'leave the host out; .npmrc keeps it out of the lock file',
  ],
  [
    new RegExp(`${START}/(work|root|home/[a-z][\\w-]*|Users/\\w+)/`),
    'names a path of one machine',
    "write paths from the project's folder",
  ],
  [
    new RegExp(String.raw`\b[A-Z]:\\Users\\`),
    'names a path of one machine',
    "write paths from the project's folder",
  ],
  [
    new RegExp(String.raw`\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\b`),
    'leaves something undone',
    'do it, or write it into docs/limits.md',
  ],
];

/** All such traces in `text`, one finding per line and kind. */
export function privateTraces(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    TRACES.filter(([pattern]) => pattern.test(line)).map(([, problem, instead]) => ({
      file,
      line: index + 1,
      problem,
      instead,
    })),
  );
}
