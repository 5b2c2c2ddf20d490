/*
 * Decision tables on self-defence, individual or collective.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { NAMED_CIVILIAN_OBJECTS } from './shared-conditions.ts';

/** Self-defence, individual or collective. */
export const SELF_DEFENCE = {
  effects: [
    {
      when: {
        reported_to_unsc: 'no',
        unsc_action: ['none', 'seized', 'measures_taken', 'sanctions_adopted'],
      },
      breaches: ['UNC-51'],
    },
  ],
  rules: [
    {
      id: 'SD1',
      when: {
        actor_kind: ['private_firm', 'individual_or_group', 'civil_society', 'national_csirt'],
        actor_link: ['none', 'unknown'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['UNC-51', 'TM-71', 'BUD-2-6'],
    },
    {
      id: 'SD0',
      when: { affects_peremptory: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-26', 'ARS-21'],
    },
    {
      id: 'SD8',
      when: {
        any: [
          { distinction_ok: 'no' },
          { indiscriminate: 'yes' },
          { incidental_excessive: 'yes' },
          { precautions_taken: 'no' },
          { affects_humanitarian_rules: 'yes' },
          { target_object: ['medical', 'humanitarian'], protection_lost_after_warning: 'no' },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-DIS', 'IHL-IND', 'IHL-PRO', 'IHL-PRE', 'IHL-MED', 'ICJ-NUC', 'ARS-21'],
    },
    {
      id: 'SD8B',
      when: {
        affects_diplomatic_inviolability: 'yes',
        actor_is_receiving_state: 'yes',
        mission_consent: 'no',
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-44-45', 'ICJ-TEH'],
    },
    {
      id: 'SD8D',
      when: { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'SD8C',
      when: {
        any: [
          { target_object: NAMED_CIVILIAN_OBJECTS, distinction_ok: 'unknown' },
          { target_object: ['essential_survival', 'dangerous_forces'] },
        ],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ICJ-OIL', 'IHL-DIS', 'IHL-OIS', 'IHL-DAM'],
    },
    {
      id: 'SD1B',
      when: { unsc_action: 'authorised_force' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-42', 'UNC-39'],
    },
    {
      id: 'SD2',
      when: {
        actor_kind: ['regional_org', 'universal_org'],
        standing: ['not_applicable', 'injured', 'erga_omnes_interest', 'uninjured'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-53', 'UNC-51', 'NATO-4-5', 'TEU-42-7'],
    },
    {
      id: 'SD3',
      when: { prior_threshold: ['below_force', 'none'] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-51', 'UNC-2-4', 'ICJ-NIC', 'TM-71'],
    },
    {
      id: 'SD4',
      when: { attribution_correct: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['UNC-2-4', 'ICJ-OIL'],
    },
    {
      id: 'SD5',
      when: { prior_status: 'ceased_low_risk' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['CUS-NPI', 'FRD', 'TM-72-75'],
    },
    {
      id: 'SD6',
      when: { necessary_and_proportionate: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['CUS-NPI', 'ICJ-OIL', 'TM-72-75'],
    },
    {
      id: 'SD7',
      when: { lesser_means_adequate: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['CUS-NPI', 'TM-72-75'],
    },
    {
      id: 'SD9',
      when: { standing: 'requested_by_injured', victim_declares_armed_attack: ['no', 'not_applicable'] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-51', 'ICJ-NIC', 'TM-72-75', 'RIO-3'],
    },
    {
      id: 'SD10',
      when: { standing: ['erga_omnes_interest', 'uninjured', 'not_applicable'] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-51', 'ICJ-NIC', 'TM-72-75'],
    },
    {
      id: 'SD11',
      when: { unsc_action: 'measures_taken' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['UNC-51'],
    },
    {
      id: 'SD12',
      when: { attribution_confidence: ['low', 'none', 'moderate'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ICJ-OIL', 'CUS-EVID'],
    },
    {
      id: 'SD17B',
      when: { necessary_and_proportionate: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['CUS-NPI', 'ICJ-OIL'],
    },
    {
      id: 'SD14',
      when: { prior_threshold: 'lesser_force' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['UNC-51', 'ICJ-NIC', 'NP-AA-US'],
    },
    {
      id: 'SD13',
      when: { attribution_basis: ['none', 'unknown', 'due_diligence_failure'] },
      verdict: 'contested',
      lean: 'even',
      sources: ['UNC-51', 'ICJ-WALL', 'ICJ-DRC', 'NP-NSA-PRO', 'NP-NSA-CON'],
    },
    {
      id: 'SD15',
      when: { prior_threshold: 'disputed' },
      verdict: 'contested',
      lean: 'even',
      sources: ['UNC-51', 'CUS-AA', 'TM-71', 'NP-AA-FR', 'NP-AA-SG', 'NP-AA-OPN', 'NP-AA-CON'],
    },
    {
      id: 'SD17',
      when: { prior_status: 'ceased_risk' },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-NPI', 'TM-72-75'],
    },
    {
      id: 'SD18B',
      when: { spillover_third_states: 'significant' },
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-21', 'ARS-1-2', 'CUS-SOV'],
    },
    {
      id: 'SD2B',
      when: { actor_kind: ['regional_org', 'universal_org'] },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['UNC-51', 'UNC-53', 'ARIO-21', 'NATO-4-5', 'RIO-3'],
    },
    {
      id: 'SD16',
      when: { prior_status: 'imminent' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['UNC-51', 'CAROLINE', 'TM-72-75'],
    },
    {
      id: 'SD18',
      when: {},
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-51', 'ARS-21', 'CUS-NPI', 'TM-71', 'TM-72-75'],
    },
  ],
} as const satisfies Table;
