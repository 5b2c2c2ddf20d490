/*
 * Decision table on operations in armed conflict; where there is none the table on operations decides.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { CIVILIAN_OBJECTS, PRIVATE_ACTORS, READING } from './shared-conditions.ts';

/** More than reading what a protected unit holds. */
const MORE_THAN_READING = [
  {
    conduct: [
      'none',
      'communication',
      'statement',
      'legal_restriction',
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
  },
  { ihl_attack: ['yes', 'disputed'] },
  { effect_severity: ['limited', 'serious', 'grave'] },
] as const;

/** Cyber operation in armed conflict (IHL). */
export const IHL_OPERATION = {
  effects: [
    {
      when: { target_object: ['medical', 'humanitarian'] },
      departs: ['RC34-2'],
      onlyIf: ['unlawful', 'contested'],
    },
  ],
  rules: [
    {
      id: 'IH1',
      when: { any: [{ armed_conflict: 'none' }, { ihl_nexus: 'no' }] },
      goto: 'disruptive_operation',
      sources: ['IHL-APP'],
    },
    {
      id: 'IH2',
      when: {
        target_object: 'medical',
        protection_lost_after_warning: 'no',
        any: MORE_THAN_READING,
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-MED', 'TM-131-134', 'RC34-2'],
    },
    {
      id: 'IH3',
      when: { target_object: 'humanitarian', any: MORE_THAN_READING },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-HUM', 'RC34-2'],
    },
    {
      id: 'IH4',
      when: {
        target_object: 'essential_survival',
        any: [
          { ihl_attack: ['yes', 'disputed'] },
          { functionality_loss: ['temporary', 'needs_repair', 'permanent'] },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-OIS', 'TM-140-141'],
    },
    {
      id: 'IH5',
      when: {
        target_object: 'dangerous_forces',
        ihl_attack: ['yes', 'disputed'],
        any: [{ effect_severity: 'grave' }, { injury_or_death: ['risk', 'actual'] }],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['IHL-DAM', 'TM-140-141'],
    },
    {
      id: 'IH5B',
      when: { affects_diplomatic_inviolability: 'yes', actor_is_receiving_state: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-44-45', 'VD-22', 'VD-24'],
    },
    {
      id: 'IH6',
      when: { indiscriminate: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-IND', 'TM-111-121'],
    },
    {
      id: 'IH7',
      when: {
        ihl_attack: 'yes',
        target_object: [...CIVILIAN_OBJECTS, 'dangerous_forces'],
        distinction_ok: ['no', 'unknown'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-DIS', 'TM-92-102'],
    },
    {
      id: 'IH8B',
      when: { target_object: ['dual_use', 'satellite', 'attacker_infrastructure'], distinction_ok: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-DIS', 'TM-92-102'],
    },
    {
      id: 'IH9',
      when: { incidental_excessive: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-PRO', 'TM-111-121'],
    },
    {
      id: 'IH10',
      when: { precautions_taken: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-PRE', 'TM-111-121'],
    },
    {
      id: 'IH11',
      when: { spillover_third_states: 'significant', addressee: 'third_state' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['IHL-NEU', 'CUS-SOV', 'TM-150-153'],
    },
    {
      id: 'IH11A',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['IHL-DPH', 'BUD-2-6', 'TM-33', 'ICRC-8'],
    },
    {
      id: 'IH11C',
      when: { spillover_third_states: 'significant' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['IHL-NEU', 'TM-150-153'],
    },
    {
      id: 'IH2B',
      when: {
        conduct: READING,
        any: [
          { target_object: 'medical', protection_lost_after_warning: 'no' },
          { target_object: 'humanitarian' },
        ],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['IHL-MED', 'IHL-HUM', 'ICRC-POS', 'RC34-2', 'TM-131-134'],
    },
    {
      id: 'IH5C',
      when: { target_object: 'dangerous_forces', ihl_attack: ['yes', 'disputed'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['IHL-DAM', 'TM-140-141'],
    },
    {
      id: 'IH8',
      when: {
        ihl_attack: 'disputed',
        target_object: CIVILIAN_OBJECTS,
        distinction_ok: ['no', 'unknown'],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['IHL-ATT', 'NP-IHL-ATT1', 'NP-IHL-ATT2', 'ICRC-POS', 'TK-S12'],
    },
    {
      id: 'IH8A',
      when: { affects_diplomatic_inviolability: 'yes' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'IH11B',
      when: { armed_conflict: 'unclear' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['IHL-APP', 'CUS-SOV'],
    },
    {
      id: 'IH8C',
      when: {
        target_object: ['dual_use', 'satellite', 'attacker_infrastructure'],
        distinction_ok: 'unknown',
        armed_conflict: ['iac', 'niac'],
      },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['IHL-DIS', 'TM-92-102'],
    },
    {
      id: 'IH12',
      when: { ihl_attack: 'no' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['IHL-ATT', 'IHL-PRE', 'IHL-SPY'],
    },
    {
      id: 'IH12B',
      when: { any: [{ precautions_taken: 'unknown' }, { incidental_excessive: 'unknown' }] },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['IHL-PRE', 'IHL-PRO'],
    },
    {
      id: 'IH13',
      when: {},
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['IHL-DIS', 'IHL-PRO', 'IHL-PRE'],
    },
  ],
} as const satisfies Table;
