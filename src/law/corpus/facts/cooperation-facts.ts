/*
 * Cooperation and communication: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Cooperation and communication. */
export const COOPERATION_FACTS = {
  assistance_response: fact(
    ['not_applicable', 'prompt', 'delayed', 'refused_with_reason', 'refused_no_reason', 'none'],
    'not_applicable',
  ),
  treaty_request: fact(['no', 'evidence', 'yes'], 'no'),
  data_public: fact(['no', 'yes'], 'no'),
  good_faith: fact(['yes', 'no'], 'yes'),
  information_content: fact(
    ['not_applicable', 'substantiated', 'unsubstantiated', 'false'],
    'not_applicable',
  ),
  tlp_respected: fact(['not_applicable', 'yes', 'no'], 'not_applicable'),
  csirt_role: fact(['none', 'target', 'instrument_of_attack', 'cooperation'], 'none'),
} as const;
