/*
 * Decision tables on referral to a forum, and action by a regional organisation.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { OPERATIONS, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Referral to the Council, Assembly, ICJ, regional body, mediation, Global Mechanism. */
export const REFERRAL = {
  effects: [{ when: { tlp_respected: 'no' }, departs: ['TLP', 'EF'] }],
  rules: [
    {
      id: 'RF1',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2'],
    },
    {
      id: 'RF0',
      when: { actor_kind: [...PRIVATE_ACTORS, 'national_csirt'] },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-34-35', 'ICJ-ST-34'],
    },
    {
      id: 'RF2C',
      when: { referral_forum: 'icj', actor_kind: ['regional_org', 'universal_org'] },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ICJ-ST-34'],
    },
    {
      id: 'RF2',
      when: { referral_forum: 'icj', tribunal_jurisdiction: 'no' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ICJ-ST-36'],
    },
    {
      id: 'RF2D',
      when: { referral_forum: 'global_mechanism' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['GM', 'OE25', 'GCBM-2'],
    },
    {
      id: 'RF2B',
      when: { referral_forum: 'none' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-33'],
    },
    {
      id: 'RF4',
      when: { referral_forum: 'icj' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-2-3', 'UNC-33'],
      sources: ['UNC-2-3', 'UNC-33', 'UNC-36', 'ICJ-ST-36', 'TM-65'],
    },
    {
      id: 'RF5',
      when: { referral_forum: 'regional' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-2-3', 'UNC-33', 'UNC-52'],
      sources: ['UNC-2-3', 'UNC-33', 'UNC-52', 'TM-65'],
    },
    {
      id: 'RF6',
      when: { referral_forum: 'mediation' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-2-3', 'UNC-33'],
      sources: ['UNC-2-3', 'UNC-33', 'TM-65'],
    },
    {
      id: 'RF3',
      when: {},
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-2-3', 'UNC-33'],
      sources: ['UNC-2-3', 'UNC-33', 'UNC-34-35', 'TM-65'],
    },
  ],
} as const satisfies Table;

/** Action by a regional organisation. */
export const REGIONAL_ENFORCEMENT = {
  rules: [
    {
      id: 'RE1A',
      when: {
        forcible: 'yes',
        standing: 'requested_by_injured',
        prior_threshold: ['lesser_force', 'armed_attack', 'disputed'],
        unsc_action: ['none', 'seized', 'measures_taken', 'sanctions_adopted'],
      },
      goto: 'self_defence',
      sources: ['UNC-51', 'UNC-53', 'ARIO-21'],
    },
    {
      id: 'RE1',
      when: { forcible: 'yes', unsc_action: ['none', 'seized', 'measures_taken', 'sanctions_adopted'] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-53', 'TM-76-77'],
    },
    {
      id: 'RE1B',
      when: { forcible: 'yes', armed_conflict: ['iac', 'niac'], ihl_nexus: 'yes' },
      goto: 'ihl_operation',
      sources: ['IHL-APP'],
    },
    {
      id: 'RE2',
      when: { forcible: 'yes', unsc_action: 'authorised_force', affects_peremptory: 'no' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-42', 'UNC-53', 'UNC-39'],
    },
    {
      id: 'RE2D',
      when: {
        unsc_action: 'sanctions_adopted',
        conduct: ['none', 'legal_restriction'],
        threat_of_force: 'no',
        affects_diplomatic_inviolability: 'no',
        affects_fundamental_hr: 'no',
        affects_peremptory: 'no',
      },
      goto: 'sanctions',
      sources: ['UNC-41', 'UNC-48', 'UNC-103'],
    },
    {
      id: 'RE2B',
      when: {
        any: [
          { threat_of_force: 'yes' },
          { affects_diplomatic_inviolability: 'yes' },
          { affects_fundamental_hr: 'yes' },
          { affects_peremptory: 'yes' },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'UNC-53', 'ARIO-22', 'ARS-50-1'],
    },
    {
      id: 'RE2C',
      when: { breaches_obligation: 'to_third' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARIO-22', 'ARS-49'],
    },
    {
      id: 'RE3',
      when: { breaches_obligation: ['to_addressee', 'arguable'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARIO-22'],
    },
    {
      id: 'RE4B',
      when: { conduct: OPERATIONS },
      goto: 'disruptive_operation',
      sources: ['CUS-SOV', 'ARIO-22'],
    },
    {
      id: 'RE4',
      when: {
        sanction_type: ['targeted', 'sectoral_trade', 'arms_or_tech_export', 'state_assets', 'secondary'],
      },
      goto: 'sanctions',
      sources: ['EU-SAN', 'CUS-RET'],
    },
    {
      id: 'RE5B',
      when: { conduct: 'legal_restriction' },
      goto: 'retorsion',
      sources: ['CUS-RET', 'ARIO-22'],
    },
    {
      id: 'RE4C',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'UNC-52'],
    },
    {
      id: 'RE5',
      when: { any: [{ conduct: ['communication', 'statement', 'publication'] }, { aim: 'cooperate' }] },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-33', 'UNC-52', 'OSCE-3', 'OSCE-5'],
      sources: ['UNC-33', 'UNC-52', 'EU-CDT', 'OSCE-3', 'OSCE-5'],
    },
    { id: 'RE6', when: {}, verdict: 'lawful', confidence: 'majority', sources: ['UNC-52'] },
  ],
} as const satisfies Table;
