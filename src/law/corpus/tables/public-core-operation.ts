/*
 * Decision tables on routing, names, cables and satellites.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { NO_THIRD_STATE_HARM, PRIVATE_ACTORS, PUBLIC_CORE_DAMAGE } from './shared-conditions.ts';

/** Action against routing, DNS, PKI, cables or satellites. */
export const PUBLIC_CORE_OPERATION = {
  effects: [PUBLIC_CORE_DAMAGE],
  rules: [
    {
      id: 'PB1',
      when: {
        conduct: 'none',
        actor_kind: ['private_firm', 'civil_society', 'regional_org', 'universal_org'],
        target_object: 'public_core',
      },
      verdict: 'upholds',
      confidence: 'majority',
      upholds: ['GCSC-1', 'PC-2'],
      sources: ['GCSC-1', 'PC-2'],
    },
    {
      id: 'PB1B',
      when: { conduct: 'none', hr_measure: 'none' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ARS-1-2'],
    },
    {
      id: 'PB4',
      when: { armed_conflict: ['iac', 'niac'], ihl_nexus: 'yes' },
      goto: 'ihl_operation',
      sources: ['IHL-APP'],
    },
    {
      id: 'PB5',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      goto: 'hack_back_private',
      sources: ['TM-33', 'BUD-2-6', 'UNCLOS-113'],
    },
    {
      id: 'PB0',
      when: {
        any: [
          { unsc_action: 'authorised_force' },
          {
            locus: 'own_territory',
            territorial_consent: 'not_needed',
            spillover_third_states: NO_THIRD_STATE_HARM,
          },
          {
            territorial_consent: 'given',
            owner_consent: 'yes',
            spillover_third_states: NO_THIRD_STATE_HARM,
          },
        ],
      },
      goto: 'disruptive_operation',
      sources: ['ARS-20', 'UNC-42', 'CUS-ENF'],
    },
    {
      id: 'PB7',
      when: {
        prior_wrong: ['established', 'arguable', 'unknown'],
        standing: 'injured',
        breaches_obligation: ['to_addressee', 'arguable'],
        spillover_third_states: NO_THIRD_STATE_HARM,
      },
      bestOf: ['countermeasure', 'necessity_measure'],
      sources: ['ARS-22', 'ARS-25'],
    },
    {
      id: 'PB2',
      when: {
        target_object: 'submarine_cable',
        conduct: [
          'data_alteration',
          'availability_disruption',
          'system_impairment',
          'physical_effect',
          'kinetic',
        ],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['UNCLOS-87', 'CUS-SOV', 'TM-54', 'UNCLOS-113'],
    },
    {
      id: 'PB3',
      when: { conduct: 'availability_disruption', target_object: 'satellite' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ITU-45', 'ITU-48', 'TM-61-63'],
    },
    {
      id: 'PB6',
      when: { any: [{ spillover_third_states: 'significant' }, { effect_severity: 'grave' }] },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-SOV', 'TM-4', 'ARS-49'],
      contestedBy: ['NP-UK-SOV'],
    },
    { id: 'PB8', when: {}, goto: 'disruptive_operation', sources: ['CUS-SOV', 'TM-4'] },
  ],
} as const satisfies Table;
