/*
 * Decision tables on access of authorities to evidence abroad.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { HARMING_CONDUCT, OPERATIONS, PRIVATE_ACTORS, READ_ONLY } from './shared-conditions.ts';

/** Cross-border access to evidence by authorities. */
export const LAW_ENFORCEMENT_ACCESS = {
  effects: [
    {
      when: { territorial_consent: 'given', treaty_request: 'yes', data_public: 'no' },
      upholds: ['BUD-25'],
      onlyIf: ['upholds', 'lawful'],
    },
  ],
  rules: [
    // A private person has no powers of the police to use, at home or abroad.
    {
      id: 'LE0A',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'], data_public: 'no' },
      goto: 'hack_back_private',
      sources: ['BUD-2-6', 'CUS-ENF'],
    },
    {
      id: 'LE0G',
      when: {
        armed_conflict: ['iac', 'niac'],
        ihl_nexus: 'yes',
        any: [{ conduct: HARMING_CONDUCT }, { ihl_attack: ['yes', 'disputed'] }],
      },
      goto: 'ihl_operation',
      sources: ['IHL-APP', 'ARS-20'],
    },
    {
      id: 'LE0H',
      when: { affects_peremptory: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-26'],
    },
    {
      id: 'LE0B',
      when: {
        affects_diplomatic_inviolability: 'yes',
        mission_consent: 'no',
        actor_is_receiving_state: 'yes',
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-24', 'VD-27'],
    },
    {
      id: 'LE0D',
      // What lies open to all, and what the State opens to visitors, asks nobody to bear anything.
      when: {
        locus: 'own_territory',
        data_public: 'no',
        territorial_consent: ['not_needed', 'not_sought', 'unknown', 'refused'],
        any: [{ hr_legal_basis: 'no' }, { hr_necessary_proportionate: 'no' }],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'BUD-15'],
    },
    {
      id: 'LE0I',
      when: { affects_fundamental_hr: 'yes', territorial_consent: 'given', data_public: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'ARS-16', 'ARS-20'],
    },
    {
      id: 'LE0C',
      when: { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'LE1',
      when: { data_public: 'yes', conduct: READ_ONLY },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['BUD-32'],
    },
    {
      id: 'LE2',
      when: { territorial_consent: 'given', spillover_third_states: ['none', 'incidental'] },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D'],
      sources: ['N-13D', 'BUD-25', 'BUD-29', 'BUD-31', 'BUD-35', 'BUD-30'],
    },
    {
      id: 'LE3',
      when: { owner_consent: 'yes', treaty_request: 'yes', conduct: READ_ONLY },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-32'],
    },
    // On its own soil a State asks nobody's leave: what is asked is its own law, and the rights of those concerned.
    {
      id: 'LE0E',
      when: {
        locus: 'own_territory',
        conduct: [...READ_ONLY, 'statement', 'publication', 'legal_restriction', 'omission'],
        hr_necessary_proportionate: ['yes', 'unknown'],
      },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['CUS-ENF', 'BUD-15'],
    },
    {
      id: 'LE0F',
      when: { locus: 'own_territory', conduct: OPERATIONS },
      goto: 'takedown',
      sources: ['CUS-ENF', 'HR-17'],
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
