/*
 * Decision tables on espionage: no treaty bans it as such in peacetime, so the method decides.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import {
  AT_HOME,
  BY_A_STATE,
  NOT_CLEARED,
  NO_ORGANISATION,
  NO_THIRD_STATE_HARM,
  PRIVATE_ACTORS,
} from './shared-conditions.ts';

/** Espionage (remote or close-access collection). */
export const ESPIONAGE = {
  effects: [
    { when: { espionage_kind: 'economic', ...BY_A_STATE }, departs: ['G20-15'], onlyIf: NOT_CLEARED },
    { when: { espionage_kind: 'economic' }, departs: ['PC-4'], onlyIf: NOT_CLEARED },
    { when: { supply_chain_tampered: 'yes', ...BY_A_STATE }, departs: ['N-13I'], onlyIf: NOT_CLEARED },
    { when: { target_object: 'csirt', ...BY_A_STATE }, departs: ['N-13K'], onlyIf: NOT_CLEARED },
  ],
  rules: [
    {
      id: 'ES1B',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'], owner_consent: 'yes' },
      goto: 'hack_back_private',
      sources: ['BUD-2-6', 'EF'],
    },
    {
      id: 'ES1',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        owner_consent: ['no', 'unknown'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['BUD-2-6', 'TM-33'],
    },
    {
      id: 'ES3',
      // A mission at home is one to the State itself.
      when: {
        affects_diplomatic_inviolability: 'yes',
        any: [{ actor_is_receiving_state: 'yes' }, { locus: 'own_territory' }],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'ES5',
      when: { target_object: 'io_system', owner_consent: ['no', 'unknown'] },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['IO-IMM'],
    },
    {
      id: 'ES8',
      when: { affects_fundamental_hr: 'yes' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'HR-GC31', 'ECHR-BBW', 'TM-35-38'],
    },
    {
      id: 'ES0',
      when: { armed_conflict: ['iac', 'niac'], ihl_nexus: 'yes' },
      goto: 'ihl_operation',
      sources: ['IHL-SPY', 'TM-89', 'IHL-APP'],
    },
    {
      id: 'ES2B',
      when: { ...AT_HOME, coercive: ['no', 'disputed'] },
      goto: 'disruptive_operation',
      sources: ['CUS-ENF', 'HR-17'],
    },
    {
      id: 'ES2',
      when: {
        territorial_consent: 'given',
        affects_diplomatic_inviolability: 'no',
        spillover_third_states: NO_THIRD_STATE_HARM,
        any: [{ target_object: NO_ORGANISATION }, { owner_consent: 'yes' }],
      },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ARS-20'],
    },
    // The territorial State disposes of its own rights; the mission is not its.
    {
      id: 'ES3B',
      when: {
        territorial_consent: 'given',
        affects_diplomatic_inviolability: 'yes',
        spillover_third_states: NO_THIRD_STATE_HARM,
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44', 'ARS-20'],
    },
    {
      id: 'ES7',
      when: {
        any: [
          { functionality_loss: ['needs_repair', 'permanent'] },
          { affects_gov_function: 'yes' },
          { physical_damage: ['minor', 'significant'] },
          { injury_or_death: 'actual' },
          { forcible: 'yes' },
        ],
      },
      goto: 'disruptive_operation_effects',
      sources: ['TM-32', 'TM-4', 'CUS-UOF'],
    },
    {
      id: 'ES6',
      when: { agents_present_abroad: 'yes' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-SOV', 'TM-4', 'TM-32', 'VD-41'],
      contestedBy: ['NP-UK-SOV'],
    },
    {
      id: 'ES4',
      when: { affects_diplomatic_inviolability: 'yes' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'ES9',
      when: { espionage_kind: 'economic', effect_severity: ['serious', 'grave'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: [
        'TM-32',
        'CUS-SOV',
        'G20-15',
        'NP-AU-SOV',
        'NP-BR-SOV',
        'NP-FR-SOV',
        'NP-IR-SOV',
        'NP-NZ-SOV',
        'NP-US-SOV',
        'NP-UK-SOV',
      ],
    },
    {
      id: 'ES10',
      when: {},
      verdict: 'contested',
      lean: 'lawful',
      sources: [
        'TM-32',
        'NP-NZ-SOV',
        'NP-AU-SOV',
        'NP-UK-SOV',
        'NP-BR-SOV',
        'NP-FR-SOV',
        'NP-IR-SOV',
        'NP-US-SOV',
        'TK-S02',
        'TK-S09',
      ],
    },
  ],
} as const satisfies Table;
