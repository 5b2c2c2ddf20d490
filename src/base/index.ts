/*
 * The door of src/base: tools without domain words, which every other layer may use.
 * Outsiders import from here; files inside the layer import one another directly.
 */
export { apportion } from './apportion.ts';
export type { Brand } from './brand.ts';
export { canonicalJson, type JsonValue } from './canonical-json.ts';
export {
  chanceKey,
  draw32,
  drawBelow,
  drawsOf,
  happens,
  pickWeighted,
  shuffled,
  type ChanceKeyPart,
  type Draws,
} from './chance.ts';
export { byCodeUnit } from './code-unit-order.ts';
export { deepFreeze } from './deep-freeze.ts';
export { byPlace, sortedDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
export { chainDigest, digestOf, digestOfText } from './digest.ts';
export { firstDifference } from './first-difference.ts';
export { invariant, present, unreachable } from './invariant.ts';
export { nearest } from './nearest.ts';
export { HEAVIEST_DECIBANS, ODDS_SCALE, oddsFactor, posterior } from './odds-weight.ts';
export { plainCopy } from './plain-copy.ts';
export type { Refusal } from './refusal.ts';
export { err, ok, type Result } from './result.ts';
export { clamp, percentOf, permilleOf, roundHalfAway } from './rounding.ts';
export { isUnsafeKey } from './unsafe-key.ts';
export { isWellFormedText } from './well-formed-text.ts';
