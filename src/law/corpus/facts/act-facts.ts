/*
 * What is done, where, and with whose leave: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { AIMS } from '../../../vocabulary/index.ts';
import { fact } from './fact-spec.ts';

/** What is done, where, and with whose leave. */
export const ACT_FACTS = {
  aim: fact(AIMS, 'unspecified'),
  conduct: fact(
    [
      'none',
      'communication',
      'statement',
      'legal_restriction',
      'access_read_only',
      'data_exfiltration',
      'data_alteration',
      'availability_disruption',
      'system_impairment',
      'physical_effect',
      'remediation_code',
      'traffic_redirection',
      'publication',
      'omission',
      'kinetic',
    ],
    'none',
  ),
  forcible: fact(['no', 'yes'], 'no'),
  threat_of_force: fact(['no', 'yes'], 'no'),
  breaches_obligation: fact(['none', 'arguable', 'to_addressee', 'to_third'], 'none'),
  locus: fact(['unknown', 'own_territory', 'foreign_territory', 'both', 'international_space'], 'unknown'),
  agents_present_abroad: fact(['no', 'yes'], 'no'),
  territorial_consent: fact(['unknown', 'given', 'refused', 'not_sought', 'not_needed'], 'unknown'),
  owner_consent: fact(['unknown', 'yes', 'no'], 'unknown'),
  mission_consent: fact(['no', 'yes'], 'no'),
  within_own_network: fact(['no', 'yes'], 'no'),
  state_authorised_private: fact(['no', 'yes'], 'no'),
} as const;
