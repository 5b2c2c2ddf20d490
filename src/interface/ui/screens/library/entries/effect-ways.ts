// What an act can do to a norm beside its verdict, in the order in which a reader is told.
import type { EffectWords } from '../../../../../hosting/session/law-library.ts';

/** Every way. */
export const EFFECT_WAYS = [
  'upholds',
  'departs',
  'breaches',
] as const satisfies readonly EffectWords['way'][];
