/*
 * Limits and proportion: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Limits and proportion. */
export const LIMITS_FACTS = {
  proportionate_to_injury: fact(['unknown', 'yes', 'no'], 'unknown'),
  necessary_and_proportionate: fact(['unknown', 'yes', 'no'], 'unknown'),
  lesser_means_adequate: fact(['no', 'yes'], 'no'),
  affects_fundamental_hr: fact(['no', 'yes'], 'no'),
  affects_humanitarian_rules: fact(['no', 'yes'], 'no'),
  affects_peremptory: fact(['no', 'yes'], 'no'),
  affects_diplomatic_inviolability: fact(['no', 'yes'], 'no'),
} as const;
