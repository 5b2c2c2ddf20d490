/*
 * Decision tables on access of authorities to evidence abroad.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';

/** Cross-border access to evidence by authorities. */
export const LAW_ENFORCEMENT_ACCESS = {
  effects: [
    { when: { territorial_consent: 'given', treaty_request: 'yes', data_public: 'no' }, upholds: ['BUD-25'] },
  ],
  rules: [
    {
      id: 'LE1',
      when: { data_public: 'yes' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['BUD-32'],
    },
    {
      id: 'LE2',
      when: { territorial_consent: 'given' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D'],
      sources: ['N-13D', 'BUD-25', 'BUD-29', 'BUD-31', 'BUD-35', 'BUD-30'],
    },
    {
      id: 'LE3',
      when: { owner_consent: 'yes', treaty_request: 'yes' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-32'],
    },
    {
      id: 'LE3B',
      when: {
        conduct: 'remediation_code',
        effect_severity: ['none', 'negligible'],
        functionality_loss: ['none', 'temporary'],
        physical_damage: 'none',
        affects_gov_function: ['no', 'unknown'],
      },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-ENF', 'TM-11', 'NP-AU-SOV', 'NP-NZ-SOV', 'TM-4', 'NP-UK-SOV'],
    },
    {
      id: 'LE4',
      when: {
        conduct: [
          'system_impairment',
          'data_alteration',
          'remediation_code',
          'traffic_redirection',
          'availability_disruption',
        ],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-ENF', 'TM-4', 'TM-11', 'NP-AU-SOV', 'UNCC-5'],
      contestedBy: ['NP-UK-SOV', 'NP-NZ-SOV'],
    },
    {
      id: 'LE5',
      when: {},
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['CUS-ENF', 'TM-11', 'TK-S05', 'NP-AU-SOV', 'NP-IL-SOV', 'UNCC-5'],
    },
  ],
} as const satisfies Table;
