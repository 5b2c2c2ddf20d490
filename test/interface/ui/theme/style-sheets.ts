/*
 * Finds the style sheets of the interface.
 * In: nothing. Out: each sheet's path and its text without comments.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../../../src/interface/ui');

/** One style sheet. */
export interface StyleSheetText {
  /** From src/interface/ui on, with forward slashes. */
  readonly file: string;
  readonly css: string;
}

/** All style sheets of the interface. */
export function styleSheets(): StyleSheetText[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({
      file: file.split(path.sep).join('/'),
      css: readFileSync(path.join(FOLDER, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''),
    }));
}
