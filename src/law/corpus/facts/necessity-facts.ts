/*
 * The plea of necessity: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** The plea of necessity. */
export const NECESSITY_FACTS = {
  essential_interest: fact(['no', 'yes'], 'no'),
  grave_imminent_peril: fact(['unknown', 'yes', 'no'], 'unknown'),
  only_way: fact(['unknown', 'yes', 'no'], 'unknown'),
  impairs_others_essential_interest: fact(['unknown', 'yes', 'no'], 'unknown'),
  contributed_to_situation: fact(['unknown', 'yes', 'no'], 'unknown'),
  obligation_excludes_necessity: fact(['no', 'yes'], 'no'),
} as const;
