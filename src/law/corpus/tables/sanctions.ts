/*
 * Decision tables on sanctions.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Sanctions. */
export const SANCTIONS = {
  effects: [
    { when: { tlp_respected: 'no' }, departs: ['TLP', 'EF'] },
    { when: { attribution_confidence: ['low', 'none'], ...BY_A_STATE }, departs: ['N-13B'] },
  ],
  rules: [
    {
      id: 'SA0',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        forcible: 'no',
        threat_of_force: 'no',
        affects_diplomatic_inviolability: 'no',
        affects_fundamental_hr: 'no',
        affects_peremptory: 'no',
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-1-2', 'TM-33'],
    },
    {
      id: 'SA1',
      when: { any: [{ forcible: 'yes' }, { threat_of_force: 'yes' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'UNC-53'],
    },
    {
      id: 'SA1B',
      when: { any: [{ affects_diplomatic_inviolability: 'yes' }, { affects_peremptory: 'yes' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-24', 'ARS-26'],
    },
    {
      id: 'SA2',
      when: {
        hr_due_process: 'no',
        unsc_action: ['none', 'seized', 'measures_taken', 'authorised_force'],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CJEU-KADI', 'HR-17'],
    },
    {
      id: 'SA2B',
      when: { hr_due_process: 'no' },
      verdict: 'contested',
      lean: 'even',
      sources: ['CJEU-KADI', 'CCPR-SAYADI', 'HR-17', 'UNC-24-25', 'UNC-103'],
    },
    {
      id: 'SA3',
      when: {
        unsc_action: 'sanctions_adopted',
        actor_kind: ['state', 'regional_org', 'universal_org'],
      },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-24-25', 'UNC-41'],
      sources: ['UNC-41', 'UNC-24-25', 'UNC-48', 'UNC-103'],
    },
    {
      id: 'SA3B',
      when: { unsc_action: 'sanctions_adopted' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-41', 'UNC-24-25', 'UNC-103', 'UNC-39'],
    },
    {
      id: 'SA4',
      when: { sanction_type: 'state_assets', breaches_obligation: ['to_addressee', 'to_third'] },
      goto: 'countermeasure_gate',
      sources: ['ARS-49', 'ARS-22'],
    },
    {
      id: 'SA4B',
      when: {
        sanction_type: 'state_assets',
        breaches_obligation: ['none', 'arguable'],
        actor_kind: 'state',
        standing: 'injured',
      },
      bestOf: ['countermeasure_core', 'measure_without_plea'],
      sources: ['ARS-49', 'ARS-22', 'CUS-IMM'],
    },
    {
      id: 'SA4C',
      when: { sanction_type: 'state_assets', breaches_obligation: ['none', 'arguable'] },
      goto: 'measure_without_plea',
      sources: ['CUS-IMM'],
    },
    {
      id: 'SA5',
      when: { breaches_obligation: ['to_addressee', 'arguable'] },
      goto: 'countermeasure_gate',
      sources: ['ARS-49', 'ARS-22'],
    },
    {
      id: 'SA6',
      when: { breaches_obligation: 'to_third' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-49', 'TM-25'],
    },
    {
      id: 'SA7',
      when: { sanction_type: 'secondary' },
      verdict: 'contested',
      lean: 'even',
      sources: ['NP-UCM', 'PCIJ-LOT'],
    },
    {
      id: 'SA8',
      when: { sanction_type: ['targeted', 'arms_or_tech_export'] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['CUS-RET', 'EU-SAN', 'EU-CDT', 'TK-S17'],
      contestedBy: ['NP-UCM'],
    },
    {
      id: 'SA9',
      when: { sanction_type: 'sectoral_trade' },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['CUS-RET', 'ICJ-NIC', 'WTO-XXI'],
      contestedBy: ['NP-UCM'],
    },
    { id: 'SA10', when: {}, verdict: 'unfriendly', confidence: 'majority', sources: ['CUS-RET'] },
  ],
} as const satisfies Table;
