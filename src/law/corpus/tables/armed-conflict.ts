/*
 * Decision tables on operations in armed conflict, and what is left where there is none.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { CIVILIAN_OBJECTS, PRIVATE_ACTORS } from './shared-conditions.ts';

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
      goto: 'disruptive_operation_peace',
      sources: ['IHL-APP'],
    },
    {
      id: 'IH2',
      when: { target_object: 'medical', protection_lost_after_warning: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['IHL-MED', 'TM-131-134', 'RC34-2'],
    },
    {
      id: 'IH3',
      when: { target_object: 'humanitarian' },
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
      when: { target_object: 'dangerous_forces', ihl_attack: ['yes', 'disputed'] },
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
      when: { ihl_attack: 'yes', target_object: CIVILIAN_OBJECTS },
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
      when: { spillover_third_states: 'significant' },
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
      id: 'IH8',
      when: { ihl_attack: 'disputed', target_object: CIVILIAN_OBJECTS },
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
      sources: ['IHL-ATT', 'IHL-PRE'],
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

/** IHL does not apply. */
export const DISRUPTIVE_OPERATION_PEACE = {
  rules: [
    {
      id: 'DP0',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['ARS-8', 'BUD-2-6', 'TM-33'],
    },
    {
      id: 'DP0B',
      when: {
        territorial_consent: 'given',
        affects_diplomatic_inviolability: 'no',
        affects_peremptory: 'no',
      },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ARS-20'],
    },
    {
      id: 'DP1',
      when: { any: [{ injury_or_death: 'actual' }, { physical_damage: 'significant' }, { forcible: 'yes' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'CUS-UOF'],
    },
    {
      id: 'DP2',
      when: { any: [{ affects_gov_function: 'yes' }, { functionality_loss: ['needs_repair', 'permanent'] }] },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-SOV', 'TM-4', 'IHL-APP'],
      contestedBy: ['NP-UK-SOV'],
    },
    {
      id: 'DP2B',
      when: { conduct: ['access_read_only', 'data_exfiltration'] },
      goto: 'espionage',
      sources: ['TM-32'],
    },
    {
      id: 'DP3',
      when: {},
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['CUS-SOV', 'IHL-APP', 'NP-AU-SOV', 'NP-FR-SOV', 'NP-DE-SOV', 'NP-UK-SOV'],
    },
  ],
} as const satisfies Table;
