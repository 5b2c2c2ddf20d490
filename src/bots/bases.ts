// Which norms a bot cites for an act: the response's own where it has any, else the two that bear most often on what the law's table
// asks that will judge it.
// Ids of the corpus; a test holds that each exists.

/** Norms to cite, by table, for states and those who act for them. */
export const BASES: Readonly<Record<string, readonly [string, string]>> = {
  diplomatic_note: ['UNC-33', 'N-13B'],
  poc_contact: ['GCBM-1', 'N-13D'],
  assistance_request: ['N-13H', 'UNC-33'],
  assistance_response: ['N-13H', 'N-13D'],
  cooperative_assistance: ['N-13H', 'ARS-20'],
  tolerate_territory: ['N-13C', 'CUS-DD'],
  public_attribution: ['N-13B', 'NP-ATT'],
  retorsion: ['CUS-RET', 'UNC-2-3'],
  diplomatic_measure: ['CUS-RET', 'VD-9'],
  sanctions: ['CUS-RET', 'ARS-49'],
  countermeasure: ['ARS-49', 'ARS-51'],
  collective_countermeasure: ['ARS-54', 'ARS-49'],
  necessity_measure: ['ARS-25', 'TM-26'],
  self_defence: ['UNC-51', 'CUS-NPI'],
  referral: ['UNC-33', 'UNC-2-3'],
  regional_enforcement: ['UNC-52', 'OSCE-3'],
  own_network_measure: ['N-13G', 'PC-7'],
  hack_back_private: ['PC-7', 'EF'],
  espionage: ['TM-32', 'CUS-SOV'],
  law_enforcement_access: ['N-13D', 'BUD-25'],
  takedown: ['N-13D', 'ARS-20'],
  internet_shutdown: ['HR-19', 'ITU-35'],
  surveillance: ['HR-17', 'BUD-15'],
  vulnerability_handling: ['N-13J', 'ISO-29147'],
  csirt_operation: ['N-13K', 'EF'],
  information_operation: ['CUS-NI', 'HR-19'],
  public_core_operation: ['GCSC-1', 'PC-2'],
  disruptive_operation: ['CUS-SOV', 'TM-4'],
  ransom_payment: ['CRI-23', 'EU-SAN'],
  cbm_transparency: ['GCBM-2', 'OAS-1'],
  aid_assist: ['ARS-16', 'UNC-2-3'],
};

/** Norms to cite for a response that rests on other law than most that its table judges; they come first. */
export const RESPONSE_BASES: Readonly<Record<string, readonly [string, string]>> = {
  'block-traffic': ['ITU-34', 'HR-19'],
  'clean-up-territory': ['N-13C', 'CUS-DD'],
  'legal-assistance': ['BUD-25', 'N-13D'],
};

/** The same for firms and civil society, to whom the norms of States do not speak. */
export const PRIVATE_BASES: Readonly<Record<string, readonly [string, string]>> = {
  own_network_measure: ['PC-7', 'EF'],
  poc_contact: ['EF', 'GCBM-8'],
  assistance_request: ['TM-13', 'GCBM-8'],
};
