// The closed list of reasons for which the turn layer refuses an input; those of the rules come through as they are.
import type { Refusal } from '../../base/index.ts';
import type { RuleRefusalCode } from '../rules/index.ts';

/** Reasons of the turn layer: shape, phase, author. */
export const TURN_REFUSALS = [
  'turn/bad-command',
  'turn/not-now',
  'turn/not-yours',
  'turn/rewind-in-log',
] as const;
/** One of TURN_REFUSALS. */
export type TurnRefusalCode = (typeof TURN_REFUSALS)[number];

/** Any refusal of an input. */
export type StepRefusal = Refusal<TurnRefusalCode | RuleRefusalCode>;
