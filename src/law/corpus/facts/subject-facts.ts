/*
 * Facts of single subjects: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** Facts of single subjects. */
export const SUBJECT_FACTS = {
  vuln_handling: fact(
    [
      'not_applicable',
      'reported_coordinated',
      'public_uncoordinated',
      'retained_with_vep',
      'retained_no_process',
      'sold_or_leaked',
      'exploited',
    ],
    'not_applicable',
  ),
  knows_wrongful_use: fact(['no', 'yes', 'unknown'], 'no'),
  espionage_kind: fact(['none', 'political', 'economic'], 'none'),
  content_nature: fact(
    [
      'none',
      'true_open',
      'covert_false',
      'incitement',
      'health_danger',
      'election_process_false',
      'hack_and_leak',
    ],
    'none',
  ),
  diplomatic_step: fact(
    [
      'none',
      'persona_non_grata',
      'expel_non_diplomat',
      'reduce_mission',
      'recall_ambassador',
      'sever_relations',
      'enter_premises',
      'seize_archives',
      'restrict_mission_comms',
      'detain_agent',
    ],
    'none',
  ),
  reasonable_time: fact(['yes', 'no'], 'yes'),
  sanction_type: fact(
    ['none', 'targeted', 'sectoral_trade', 'arms_or_tech_export', 'state_assets', 'secondary'],
    'none',
  ),
  sanctioned_recipient: fact(['no', 'yes'], 'no'),
  referral_forum: fact(['none', 'unsc', 'unga', 'icj', 'regional', 'mediation', 'global_mechanism'], 'none'),
  tribunal_jurisdiction: fact(['yes', 'no'], 'yes'),
} as const;
