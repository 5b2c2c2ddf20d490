/*
 * The kinds of act that the law judges, each with a decision table of its own, and the tables that only others hand on to.
 * Closed lists and their unions; no rules.
 */

/** Kinds of act (and of omission) that can be judged. */
export const ACT_KINDS = [
  'disruptive_operation',
  'espionage',
  'tolerate_territory',
  'assistance_response',
  'clarification_response',
  'assistance_request',
  'cooperative_assistance',
  'diplomatic_note',
  'poc_contact',
  'cbm_transparency',
  'public_attribution',
  'retorsion',
  'diplomatic_measure',
  'sanctions',
  'countermeasure',
  'collective_countermeasure',
  'necessity_measure',
  'self_defence',
  'referral',
  'regional_enforcement',
  'own_network_measure',
  'hack_back_private',
  'ransom_payment',
  'law_enforcement_access',
  'takedown',
  'internet_shutdown',
  'surveillance',
  'vulnerability_handling',
  'csirt_operation',
  'information_operation',
  'public_core_operation',
  'ihl_operation',
  'aid_assist',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Tables that no act starts in. */
export const SUB_TABLES = [
  'disruptive_operation_effects',
  'countermeasure_gate',
  'countermeasure_core',
  'collective_core',
  'measure_without_plea',
  'state_directed_private',
  'takedown_residual',
] as const;
export type SubTable = (typeof SUB_TABLES)[number];

/** Any table: of a kind of act, or one that others hand on to. */
export type TableId = ActKind | SubTable;

/** Whether a word from outside names a kind of act. */
export function isActKind(word: string): word is ActKind {
  return (ACT_KINDS as readonly string[]).includes(word);
}
