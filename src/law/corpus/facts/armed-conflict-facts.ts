/*
 * Armed conflict: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Armed conflict. */
export const ARMED_CONFLICT_FACTS = {
  armed_conflict: fact(['none', 'iac', 'niac', 'unclear'], 'none'),
  ihl_nexus: fact(['no', 'yes'], 'no'),
  ihl_attack: fact(['no', 'yes', 'disputed'], 'no'),
  distinction_ok: fact(['unknown', 'yes', 'no'], 'unknown'),
  indiscriminate: fact(['no', 'yes'], 'no'),
  incidental_excessive: fact(['no', 'yes', 'unknown'], 'no'),
  precautions_taken: fact(['unknown', 'yes', 'no'], 'unknown'),
  protection_lost_after_warning: fact(['no', 'yes'], 'no'),
} as const;
