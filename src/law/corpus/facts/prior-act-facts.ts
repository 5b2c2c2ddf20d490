/*
 * The act that is answered: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { ATTRIBUTION_CONFIDENCES } from '../../../vocabulary/index.ts';
import { fact } from './fact-spec.ts';

/** The act that is answered. */
export const PRIOR_ACT_FACTS = {
  prior_wrong: fact(['not_applicable', 'established', 'arguable', 'absent', 'unknown'], 'not_applicable'),
  prior_threshold: fact(['none', 'below_force', 'lesser_force', 'armed_attack', 'disputed'], 'none'),
  prior_status: fact(
    ['not_applicable', 'imminent', 'ongoing', 'ceased_risk', 'ceased_low_risk'],
    'not_applicable',
  ),
  attribution_basis: fact(
    ['unknown', 'organ', 'empowered', 'instructed_controlled', 'adopted', 'due_diligence_failure', 'none'],
    'unknown',
  ),
  attribution_confidence: fact(ATTRIBUTION_CONFIDENCES, 'moderate'),
  attribution_correct: fact(['unknown', 'yes', 'no'], 'unknown'),
  responsibility_discharged: fact(['no', 'in_part', 'yes'], 'no'),
  origin_state_knew: fact(['unknown', 'actual', 'constructive', 'no'], 'unknown'),
  origin_state_acted: fact(
    ['unknown', 'feasible_measures', 'partial', 'refused', 'ignored', 'incapable'],
    'unknown',
  ),
  territory_role: fact(['origin', 'transit', 'none'], 'origin'),
} as const;
