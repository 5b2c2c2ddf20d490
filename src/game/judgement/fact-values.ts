// The words in which a ruling may set a fact: every fact of the law with its values. In: the law's lists. Out: one table.
import { FACT_NAMES, factValues } from '../../law/index.ts';

/** Every fact of the law with the values it can have, in the order of its scale where there is one. */
export const FACT_VALUES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  FACT_NAMES.map((name) => [name, factValues(name)]),
);
