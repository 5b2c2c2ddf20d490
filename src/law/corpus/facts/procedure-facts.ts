/*
 * What was asked, told and tried before: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** What was asked, told and tried before. */
export const PROCEDURE_FACTS = {
  prior_call: fact(['no', 'yes'], 'no'),
  prior_notice: fact(['no', 'yes'], 'no'),
  urgency: fact(['no', 'yes'], 'no'),
  covertness_needed: fact(['no', 'yes'], 'no'),
  tribunal_seised: fact(['no', 'nonbinding', 'binding'], 'no'),
  peaceful_means_tried: fact(['none', 'some', 'exhausted'], 'none'),
  victim_declares_armed_attack: fact(['not_applicable', 'yes', 'no'], 'not_applicable'),
  reported_to_unsc: fact(['not_applicable', 'yes', 'no'], 'not_applicable'),
  unsc_action: fact(['none', 'seized', 'measures_taken', 'sanctions_adopted', 'authorised_force'], 'none'),
} as const;
