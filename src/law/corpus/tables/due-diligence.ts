/*
 * Decision tables on a State's handling of harm that comes from its territory.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_OR_UNSTATED, OWN_ACT, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Severities from which on the norm may speak of a wrongful act; where none is stated, the harm may be one. */
const MORE_THAN_NEGLIGIBLE = ['none', 'limited', 'serious', 'grave'] as const;

/** Territorial State's handling of harmful activity from its territory (due diligence). */
export const TOLERATE_TERRITORY = {
  effects: [
    {
      when: {
        territory_role: 'origin',
        origin_state_knew: ['actual', 'constructive'],
        origin_state_acted: ['refused', 'ignored'],
        effect_severity: MORE_THAN_NEGLIGIBLE,
        ...BY_A_STATE,
      },
      departs: ['N-13C'],
    },
    // Of mere transit the norm speaks to whoever is aware or was told, and asks nobody to monitor all traffic.
    {
      when: {
        territory_role: 'transit',
        origin_state_knew: 'actual',
        origin_state_acted: ['refused', 'ignored'],
        effect_severity: MORE_THAN_NEGLIGIBLE,
        ...BY_A_STATE,
      },
      departs: ['N-13C'],
    },
    {
      when: {
        assistance_response: ['refused_no_reason', 'none'],
        target_object: CRITICAL_OR_UNSTATED,
        ...BY_A_STATE,
      },
      departs: ['N-13H'],
    },
  ],
  rules: [
    // Diligence is owed by States for their territory; an operator answers to the law of the place.
    {
      id: 'DD0P',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-DD', 'N-13C'],
    },
    {
      id: 'DD0',
      when: { conduct: 'legal_restriction', any: [{ hr_legal_basis: 'no' }, { hr_due_process: 'no' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-9'],
    },
    // A measure of its own police is not the operation, and takes nothing from it either.
    {
      id: 'DD0B',
      when: { conduct: 'legal_restriction', attribution_basis: OWN_ACT },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-ENF', 'ARS-30'],
    },
    {
      id: 'DD1',
      when: { attribution_basis: OWN_ACT },
      goto: 'disruptive_operation',
      sources: ['ARS-1-2', 'ARS-4', 'ARS-8', 'ARS-7'],
    },
    {
      id: 'DD1B',
      when: { territory_role: 'none' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-DD', 'ICJ-CORFU', 'TM-6-7'],
    },
    {
      id: 'DD2',
      when: { origin_state_acted: 'feasible_measures' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13C'],
      sources: ['N-13C', 'G21-29', 'CUS-DD', 'TM-6-7'],
      contestedBy: ['NP-DD-CON', 'NP-DD-CON2'],
    },
    {
      id: 'DD3',
      when: { origin_state_knew: 'no' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-DD', 'ICJ-CORFU'],
    },
    {
      id: 'DD4',
      when: { origin_state_acted: 'incapable' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-DD', 'ICJ-BOS', 'G21-NORMS'],
    },
    {
      id: 'DT1',
      when: {
        territory_role: 'transit',
        effect_severity: ['none', 'negligible', 'limited'],
        any: [{ origin_state_knew: 'constructive' }, { origin_state_acted: ['partial', 'unknown'] }],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['TM-6-TR', 'CUS-DD', 'G21-29'],
    },
    {
      id: 'DD5',
      when: {
        effect_severity: ['none', 'limited'],
        origin_state_knew: ['actual', 'constructive'],
        origin_state_acted: ['partial', 'refused', 'ignored'],
      },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['TM-6-7', 'N-13C'],
    },
    {
      id: 'DD5B',
      when: { effect_severity: ['none', 'negligible', 'limited'] },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['TM-6-7', 'CUS-DD'],
    },
    {
      id: 'DT2',
      when: { territory_role: 'transit', armed_conflict: 'iac', ihl_nexus: 'yes' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['IHL-NEU', 'TM-150-153'],
    },
    {
      id: 'DT3',
      when: {
        territory_role: 'transit',
        origin_state_knew: 'actual',
        origin_state_acted: ['refused', 'ignored'],
      },
      verdict: 'contested',
      lean: 'even',
      sources: [
        'TM-6-TR',
        'CUS-DD',
        'ICJ-CORFU',
        'G21-29',
        'NP-DD-NET',
        'NP-DD-PRO',
        'NP-DD-PRO2',
        'NP-DD-PRO3',
        'NP-DD-CON',
        'NP-DD-CON2',
      ],
    },
    {
      id: 'DT4',
      when: {
        territory_role: 'transit',
        origin_state_knew: ['actual', 'constructive'],
        origin_state_acted: ['refused', 'ignored', 'partial'],
      },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['TM-6-TR', 'G21-29', 'NP-DD-NET', 'NP-DD-PRO', 'NP-DD-CON', 'NP-DD-CON2'],
    },
    {
      id: 'DT5',
      when: {
        territory_role: 'transit',
        any: [{ origin_state_knew: 'unknown' }, { origin_state_acted: 'unknown' }],
      },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['TM-6-TR', 'ICJ-CORFU', 'G21-29', 'NP-DD-PRO', 'NP-DD-CON'],
    },
    {
      id: 'DD6',
      when: {
        territory_role: 'origin',
        origin_state_knew: ['actual', 'constructive'],
        origin_state_acted: ['refused', 'ignored', 'partial'],
        effect_severity: ['serious', 'grave'],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: [
        'CUS-DD',
        'ICJ-CORFU',
        'TM-6-7',
        'NP-DD-PRO',
        'NP-DD-PRO2',
        'NP-DD-PRO3',
        'NP-DD-CON',
        'NP-DD-CON2',
        'ICJ-PULP',
      ],
    },
    {
      id: 'DD7',
      when: {
        territory_role: 'origin',
        any: [{ origin_state_knew: 'unknown' }, { origin_state_acted: 'unknown' }],
      },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-DD', 'N-13C', 'NP-DD-PRO', 'NP-DD-CON'],
    },
  ],
} as const satisfies Table;
