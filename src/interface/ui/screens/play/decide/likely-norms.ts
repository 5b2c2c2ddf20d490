/*
 * Which norms are most often in play for an act, so that nobody has to read the whole list for it.
 * In: the law's table that will judge the act. Out: ids of the list, for and against alike: it hints at where the question lies
 * and not at the answer. A table without an entry has none.
 */
import type { ListedNorm } from './norm-list.ts';

const LIKELY: Readonly<Record<string, readonly ListedNorm[]>> = {
  aid_assist: ['ARS-16', 'N-13H', 'UNC-2-3', 'CUS-NI'],
  assistance_request: ['N-13H', 'N-13D', 'UNC-33', 'GCBM-1', 'GCBM-8', 'TM-13'],
  assistance_response: ['N-13H', 'N-13D', 'BUD-25', 'BUD-29', 'GCBM-1', 'CUS-DD'],
  cbm_transparency: ['GCBM-2', 'GCBM-3', 'OAS-1', 'G15-16C', 'OSCE-3'],
  clarification_response: ['UNC-33', 'GCBM-2', 'OSCE-3', 'G15-16B'],
  collective_countermeasure: ['ARS-54', 'ARS-49', 'ARS-51', 'ARS-50-1', 'CUS-EVID', 'N-13B'],
  cooperative_assistance: ['N-13H', 'ARS-20', 'N-13D', 'CUS-SOV'],
  countermeasure: ['ARS-22', 'ARS-49', 'ARS-51', 'ARS-52-1A', 'ARS-52-1B', 'ARS-50-1'],
  csirt_operation: ['N-13K', 'EF', 'CUS-SOV', 'TLP'],
  diplomatic_measure: ['VD-9', 'CUS-RET', 'VD-22'],
  diplomatic_note: ['UNC-33', 'UNC-2-3', 'N-13B', 'ARS-52-1A', 'ARS-30', 'OSCE-3'],
  disruptive_operation: ['CUS-SOV', 'TM-4', 'N-13F', 'ARS-22', 'ARS-25', 'CUS-EVID'],
  espionage: ['TM-32', 'CUS-SOV', 'N-13K', 'N-13I', 'HR-17'],
  hack_back_private: ['PC-8', 'EF', 'CUS-ENF', 'CUS-SOV', 'PC-7'],
  information_operation: ['CUS-NI', 'HR-19', 'UNC-2-4'],
  internet_shutdown: ['HR-19', 'ITU-34', 'ITU-35', 'N-13E', 'HR-17'],
  law_enforcement_access: ['BUD-32', 'BUD-25', 'CUS-ENF', 'N-13D', 'BUD-35'],
  necessity_measure: ['ARS-25', 'TM-26', 'CUS-EVID', 'ITU-35'],
  own_network_measure: ['N-13G', 'PC-7', 'EF', 'CUS-SOV', 'ITU-34', 'ITU-35'],
  poc_contact: ['GCBM-1', 'POCD', 'OAS-2', 'OAS-3', 'N-13D', 'TLP'],
  public_attribution: ['N-13B', 'G15-28F', 'NP-ATT', 'CUS-EVID', 'EF', 'TLP'],
  public_core_operation: ['GCSC-1', 'PC-2', 'CUS-SOV', 'ARS-22', 'ARS-25'],
  ransom_payment: ['CRI-23', 'EU-SAN', 'N-13D'],
  referral: ['UNC-33', 'UNC-34-35', 'UNC-52', 'UNC-2-3'],
  regional_enforcement: ['UNC-52', 'UNC-53', 'OSCE-3', 'UNC-33', 'ARS-49'],
  retorsion: ['CUS-RET', 'UNC-2-3', 'ARS-49', 'VD-22'],
  sanctions: ['CUS-RET', 'ARS-49', 'ARS-22', 'EU-SAN', 'N-13B', 'UNC-53'],
  self_defence: ['UNC-51', 'CUS-NPI', 'UNC-2-4', 'CUS-EVID'],
  surveillance: ['HR-17', 'BUD-15', 'N-13E', 'CUS-SOV'],
  takedown: ['N-13D', 'CUS-ENF', 'HR-19', 'N-13C', 'ARS-20', 'PC-8'],
  tolerate_territory: ['N-13C', 'CUS-DD', 'N-13H', 'ARS-30'],
  vulnerability_handling: ['N-13J', 'ISO-29147', 'EF', 'N-13I', 'PC-5', 'PC-6'],
};

/** Norms likely for what a table judges, at most six. */
export function likelyNorms(table: string): readonly ListedNorm[] {
  return LIKELY[table] ?? [];
}
