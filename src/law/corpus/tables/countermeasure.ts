/*
 * Decision tables on countermeasures of the injured State.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_INFRASTRUCTURE, OPERATIONS } from './shared-conditions.ts';
import { COUNTERMEASURE_WALLS } from './countermeasure-walls.ts';

/** Would-be breach - which countermeasure table?. */
export const COUNTERMEASURE_GATE = {
  rules: [
    { id: 'CG1', when: { standing: 'injured' }, goto: 'countermeasure', sources: ['ARS-42', 'ARS-49'] },
    { id: 'CG2', when: {}, goto: 'collective_countermeasure', sources: ['ARS-48', 'ARS-54'] },
  ],
} as const satisfies Table;

/** Countermeasure by the injured State. */
export const COUNTERMEASURE = {
  effects: [
    { when: { attribution_confidence: ['low', 'none'] }, departs: ['N-13B'] },
    { when: { target_object: 'csirt', conduct: OPERATIONS, ...BY_A_STATE }, departs: ['N-13K'] },
    {
      when: { target_object: CRITICAL_INFRASTRUCTURE, conduct: OPERATIONS, ...BY_A_STATE },
      departs: ['N-13F'],
      onlyIf: ['unlawful', 'contested'],
    },
  ],
  rules: [
    {
      id: 'CM1',
      when: {
        actor_kind: ['private_firm', 'individual_or_group', 'civil_society', 'national_csirt'],
        actor_link: ['none', 'unknown'],
      },
      goto: 'hack_back_private',
      sources: ['TM-24', 'TM-33'],
    },
    {
      id: 'CM1B',
      when: {
        actor_kind: ['regional_org', 'universal_org'],
        any: [
          { forcible: 'yes' },
          { affects_diplomatic_inviolability: 'yes' },
          { affects_fundamental_hr: 'yes' },
          { affects_peremptory: 'yes' },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARIO-22', 'UNC-53', 'ARS-50-1', 'ARS-50-2'],
    },
    {
      id: 'CM2',
      when: {
        actor_kind: ['regional_org', 'universal_org'],
        breaches_obligation: ['arguable', 'to_addressee', 'to_third'],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARIO-22', 'ARS-54'],
    },
    {
      id: 'CM3',
      when: { standing: ['requested_by_injured', 'erga_omnes_interest', 'uninjured', 'not_applicable'] },
      goto: 'collective_countermeasure',
      sources: ['ARS-42', 'ARS-48', 'ARS-54'],
    },
    { id: 'CM4', when: { breaches_obligation: 'none' }, goto: 'retorsion', sources: ['CUS-RET'] },
    {
      id: 'CM4B',
      when: { breaches_obligation: 'arguable' },
      bestOf: ['countermeasure_core', 'measure_without_plea'],
      sources: ['ARS-22', 'ARS-49', 'CUS-SOV'],
    },
    { id: 'CM4C', when: {}, goto: 'countermeasure_core', sources: ['ARS-22', 'ARS-49'] },
  ],
} as const satisfies Table;

/** Conditions of a countermeasure. */
export const COUNTERMEASURE_CORE = {
  rules: [
    ...COUNTERMEASURE_WALLS,
    {
      id: 'CM5',
      when: { attribution_basis: 'none' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-49', 'CUS-DD', 'TM-20', 'G21-71'],
    },
    // Call and notice do not hang on attribution: what is missing here no doubt about the author makes good.
    {
      id: 'CM7',
      when: { prior_call: 'no', urgency: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-52-1A', 'ICJ-GAB'],
      contestedBy: ['NP-NOT-REL'],
    },
    {
      id: 'CM9',
      when: { prior_notice: 'no', urgency: 'no', covertness_needed: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-52-1B', 'NP-NOT-STR'],
      contestedBy: ['NP-NOT-REL'],
    },
    {
      id: 'CM5B',
      when: { attribution_basis: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ARS-1-2', 'CUS-EVID'],
    },
    {
      id: 'CM6',
      when: { attribution_confidence: ['low', 'none'], attribution_correct: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['CUS-EVID', 'ARS-49', 'G15-28F'],
    },
    {
      id: 'CM6B',
      when: { responsibility_discharged: 'in_part' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-53', 'ARS-31', 'ARS-30'],
    },
    {
      id: 'CM11',
      when: { reversible: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ICJ-GAB'],
    },
    {
      id: 'CM13',
      when: { prior_wrong: ['unknown', 'not_applicable'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49'],
    },
    {
      id: 'CM13C',
      when: { aim: ['deter', 'unspecified', 'protect_own_systems', 'cooperate', 'repel_attack'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ARS-30', 'TM-21'],
    },
    {
      id: 'CM13D',
      when: { prior_status: 'imminent' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-49', 'ARS-1-2'],
    },
    {
      id: 'CM9B',
      when: {
        urgency: 'yes',
        prior_status: 'ceased_low_risk',
        any: [{ prior_call: 'no' }, { prior_notice: 'no' }],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-52-1A', 'ARS-52-1B', 'ARS-52-2'],
    },
    {
      id: 'CM13B',
      when: { proportionate_to_injury: 'unknown' },
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-51', 'TM-23', 'AIRSERV'],
    },
    {
      id: 'CM12T',
      when: {
        prior_wrong: 'arguable',
        attribution_basis: 'due_diligence_failure',
        territory_role: 'transit',
      },
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-49', 'TM-6-TR', 'CUS-DD', 'NP-DD-NET', 'NP-DD-PRO', 'NP-DD-CON', 'NP-DD-CON2'],
    },
    {
      id: 'CM8',
      when: { prior_call: 'no', urgency: 'yes' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-52-1A', 'ARS-52-2', 'NP-NOT-REL', 'NP-NOT-STR'],
    },
    {
      id: 'CM10',
      when: { prior_notice: 'no', urgency: 'no', covertness_needed: 'yes' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-52-1B', 'NP-NOT-REL', 'NP-NOT-REL2', 'NP-NOT-STR', 'NP-CM-CAU'],
    },
    {
      id: 'CM12',
      when: { prior_wrong: 'arguable', attribution_basis: 'due_diligence_failure' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-49', 'CUS-DD', 'NP-DD-PRO', 'NP-DD-CON', 'NP-DD-CON2', 'TK-S06'],
    },
    {
      id: 'CM12B',
      when: {
        prior_wrong: 'arguable',
        attribution_basis: ['organ', 'empowered', 'instructed_controlled', 'adopted'],
      },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-49', 'CUS-SOV', 'NP-UK-SOV'],
    },
    {
      id: 'CM11B',
      when: { reversible: 'unknown' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-49', 'ICJ-GAB'],
    },
    {
      id: 'CM14',
      when: { prior_notice: 'no', urgency: 'yes' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-52-2', 'ARS-49', 'ARS-51', 'AIRSERV'],
      contestedBy: ['NP-CM-CAU'],
    },
    {
      id: 'CM15',
      when: {},
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-22', 'ARS-49', 'ARS-51', 'ARS-52-1A', 'ARS-52-1B', 'NP-CM-ALL'],
      contestedBy: ['NP-CM-CAU'],
    },
  ],
} as const satisfies Table;

/** What is left of a measure that arguably breaks a duty, or touches a State's own assets, where no plea carries it. */
export const MEASURE_WITHOUT_PLEA = {
  rules: [
    {
      id: 'MP1',
      when: { conduct: OPERATIONS },
      goto: 'disruptive_operation',
      sources: ['CUS-SOV', 'ARS-1-2'],
    },
    {
      id: 'MP2',
      when: { sanction_type: 'state_assets' },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-IMM', 'NP-UCM'],
    },
    {
      id: 'MP3',
      when: {},
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-1-2', 'WTO-XXI', 'CUS-RET', 'NP-UCM'],
    },
  ],
} as const satisfies Table;
