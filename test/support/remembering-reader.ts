/*
 * Spares tests that damage one file of a scenario at a time the reading of all the others.
 * In: the files while they are whole. Out: a reader for the compiler that reads each of them once, and everything else anew.
 */
import { newFindings } from '../../src/scenario/read/findings.ts';
import { sourceDocument, type DocumentReader } from '../../src/scenario/read/source-document.ts';
import type { SourceDocument } from '../../src/scenario/read/written-document.ts';

/** Answers as `sourceDocument` does. Of `files` it remembers those with nothing to report; a document is never written on. */
export function rememberingReader(files: Readonly<Record<string, string>>): DocumentReader {
  const known = new Map<string, SourceDocument>();
  for (const [file, text] of Object.entries(files)) {
    const findings = newFindings();
    const document = sourceDocument(file, text, findings);
    if (document !== undefined && findings.sorted().length === 0) known.set(`${file}\u0000${text}`, document);
  }
  return (file, text, findings) => {
    const document = known.get(`${file}\u0000${text}`);
    if (document === undefined) return sourceDocument(file, text, findings);
    findings.know(document);
    return document;
  };
}
