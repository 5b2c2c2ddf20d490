/*
 * Decision tables on countermeasures by or with a State that is not injured.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_INFRASTRUCTURE, OPERATIONS, PRIVATE_ACTORS } from './shared-conditions.ts';
import { PURPOSE_AND_MEASURE_WALLS, RIGHTS_WALLS } from './countermeasure-walls.ts';

/** Countermeasure by or with a non-injured State. */
export const COLLECTIVE_COUNTERMEASURE = {
  effects: [
    { when: { attribution_confidence: ['low', 'none'] }, departs: ['N-13B'] },
    { when: { target_object: 'csirt', conduct: OPERATIONS, ...BY_A_STATE }, departs: ['N-13K'] },
    {
      when: {
        target_object: CRITICAL_INFRASTRUCTURE,
        conduct: OPERATIONS,
        breaches_obligation: ['arguable', 'to_addressee', 'to_third'],
        ...BY_A_STATE,
      },
      departs: ['N-13F'],
      onlyIf: ['unlawful', 'contested'],
    },
  ],
  rules: [
    {
      id: 'CC1',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      goto: 'hack_back_private',
      sources: ['TM-24', 'TM-33'],
    },
    { id: 'CC1A', when: { standing: 'injured' }, goto: 'countermeasure', sources: ['ARS-42', 'ARS-49'] },
    {
      id: 'CC1B',
      when: {
        any: [
          { forcible: 'yes' },
          { threat_of_force: 'yes' },
          { affects_diplomatic_inviolability: 'yes' },
          { affects_fundamental_hr: 'yes' },
          { affects_peremptory: 'yes' },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-50-1', 'ARS-50-2', 'ARS-26', 'UNC-2-4', 'ICJ-NIC'],
    },
    {
      id: 'CC2',
      when: {
        breaches_obligation: 'none',
        standing: 'requested_by_injured',
        conduct: ['none', 'communication', 'statement', 'publication', 'remediation_code'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-RET', 'NP-CC-CON2', 'N-13D'],
    },
    { id: 'CC3', when: { breaches_obligation: 'none' }, goto: 'retorsion', sources: ['CUS-RET'] },
    {
      id: 'CC3F',
      when: { breaches_obligation: 'arguable' },
      bestOf: ['collective_core', 'measure_without_plea'],
      sources: ['ARS-22', 'ARS-54', 'CUS-SOV'],
    },
    { id: 'CC3G', when: {}, goto: 'collective_core', sources: ['ARS-22', 'ARS-54'] },
  ],
} as const satisfies Table;

/** Conditions of a countermeasure by or with a non-injured State: as the injured State has to meet them; whose call and notice count is left open. */
export const COLLECTIVE_CORE = {
  rules: [
    // Force, peremptory norms and missions were asked for on the way here.
    ...RIGHTS_WALLS,
    ...PURPOSE_AND_MEASURE_WALLS,
    {
      id: 'CC3C',
      when: { attribution_basis: 'none' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-49', 'CUS-DD', 'TM-20'],
    },
    {
      id: 'CC6',
      when: { standing: ['uninjured', 'not_applicable'] },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-49', 'ARS-54', 'ICJ-NIC'],
      contestedBy: ['NP-CC-PRO'],
    },
    {
      id: 'CC5B',
      when: { attribution_basis: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ARS-54', 'ARS-1-2', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC7',
      when: { prior_call: 'no', urgency: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-52-1A', 'ARS-54', 'ICJ-GAB', 'IDI-05', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC9',
      when: { prior_notice: 'no', urgency: 'no', covertness_needed: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-52-1B', 'ARS-54', 'IDI-05', 'NP-CC-PRO', 'NP-CC-CON', 'NP-NOT-STR'],
    },
    {
      id: 'CC3B',
      when: { actor_kind: ['regional_org', 'universal_org'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARIO-22', 'ARS-54'],
    },
    {
      id: 'CC3D',
      when: { responsibility_discharged: 'in_part' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-53', 'ARS-31', 'ARS-54'],
    },
    {
      id: 'CC8',
      when: {
        any: [
          { attribution_confidence: ['low', 'none'], attribution_correct: 'unknown' },
          { prior_wrong: ['unknown', 'not_applicable'] },
          { prior_status: 'imminent' },
          { reversible: 'no' },
          { aim: ['deter', 'unspecified', 'protect_own_systems', 'cooperate', 'repel_attack'] },
          { prior_call: 'no', prior_status: 'ceased_low_risk' },
          { prior_notice: 'no', urgency: 'yes', prior_status: 'ceased_low_risk' },
        ],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ARS-54', 'IDI-05', 'NP-CC-PRO', 'NP-CC-PRO2', 'NP-CC-CON'],
    },
    {
      id: 'CC12T',
      when: {
        prior_wrong: 'arguable',
        attribution_basis: 'due_diligence_failure',
        territory_role: 'transit',
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-54', 'CUS-DD', 'TM-6-TR', 'NP-DD-NET', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC10',
      when: { any: [{ prior_call: 'no' }, { prior_notice: 'no', urgency: 'no' }] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-52-1A', 'ARS-52-1B', 'ARS-54', 'NP-NOT-REL', 'NP-NOT-STR', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC13B',
      when: { proportionate_to_injury: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-51', 'ARS-54', 'TM-23', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC12',
      when: { prior_wrong: 'arguable', attribution_basis: 'due_diligence_failure' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-54', 'CUS-DD', 'NP-DD-PRO', 'NP-DD-CON', 'NP-DD-CON2', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC12B',
      when: {
        prior_wrong: 'arguable',
        attribution_basis: ['organ', 'empowered', 'instructed_controlled', 'adopted'],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-54', 'CUS-SOV', 'NP-UK-SOV', 'NP-CC-PRO', 'NP-CC-CON'],
    },
    {
      id: 'CC4',
      when: { standing: 'requested_by_injured' },
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-54', 'TM-24', 'NP-CC-PRO', 'NP-CC-PRO2', 'NP-CC-OPN', 'NP-CC-CON', 'NP-CC-CON2'],
    },
    {
      id: 'CC5',
      when: {},
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-48', 'ARS-54', 'IDI-05', 'NP-CC-LIM', 'NP-CC-PRO2', 'NP-CC-CON'],
    },
  ],
} as const satisfies Table;
