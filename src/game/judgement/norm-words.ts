// The norms that an act may cite, for whoever takes commands: the law's own list. In: the law. Out: a question.
import { NORM_IDS } from '../../law/index.ts';

const KNOWN: ReadonlySet<string> = new Set(NORM_IDS);

/** The first of the norms that the law does not know, if there is one. */
export const unknownNorm = (basis: readonly string[]): string | undefined =>
  basis.find((norm) => !KNOWN.has(norm));
