// Makes a refusal of the rules. Kept apart so that every decision says why in one short line.
import type { RuleRefusal, RuleRefusalCode } from './refusal-codes.ts';

/** A refusal with its code and the values its sentence needs. */
export const refuse = (
  code: RuleRefusalCode,
  data: Readonly<Record<string, string | number>> = {},
): RuleRefusal => ({
  code,
  data,
});
