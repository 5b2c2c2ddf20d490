/*
 * Who acts and towards whom: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Who acts and towards whom. */
export const ACTOR_FACTS = {
  actor_kind: fact(
    [
      'state',
      'national_csirt',
      'private_firm',
      'individual_or_group',
      'civil_society',
      'regional_org',
      'universal_org',
    ],
    'state',
  ),
  actor_link: fact(['none', 'organ', 'empowered', 'instructed_controlled', 'adopted', 'unknown'], 'none'),
  standing: fact(
    ['not_applicable', 'injured', 'requested_by_injured', 'erga_omnes_interest', 'uninjured'],
    'not_applicable',
  ),
  addressee: fact(
    [
      'none',
      'responsible_state',
      'state_of_origin',
      'third_state',
      'private_abroad',
      'io',
      'own_jurisdiction',
      'adversary',
    ],
    'none',
  ),
  actor_is_receiving_state: fact(['no', 'yes'], 'no'),
} as const;
