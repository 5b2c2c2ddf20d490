/*
 * Restrictions at home: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Restrictions at home. */
export const HUMAN_RIGHTS_FACTS = {
  hr_measure: fact(['none', 'shutdown_full', 'shutdown_partial', 'blocking', 'surveillance'], 'none'),
  hr_legal_basis: fact(['yes', 'no'], 'yes'),
  hr_legitimate_aim: fact(['yes', 'no'], 'yes'),
  hr_necessary_proportionate: fact(['unknown', 'yes', 'no'], 'unknown'),
  hr_due_process: fact(['yes', 'no'], 'yes'),
  affects_international_service: fact(['no', 'yes'], 'no'),
  itu_notice_given: fact(['no', 'yes'], 'no'),
} as const;
