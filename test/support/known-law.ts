/*
 * What the law knows, in the form in which the scenario compiler wants it handed in.
 * In: nothing. Out: the real ids of the corpus, so that no test scenario can pass with invented ones.
 */
import { ACT_KINDS, FACT_NAMES, factValues } from '../../src/law/index.ts';
import { knownLaw } from '../../src/scenario/compiler.ts';

/** Kinds of act, and facts with their values. */
export const KNOWN_LAW = knownLaw(ACT_KINDS, FACT_NAMES, factValues);
