/*
 * Decision tables on countermeasures by or with a State that is not injured.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_INFRASTRUCTURE, PRIVATE_ACTORS } from './shared-conditions.ts';
import { PURPOSE_AND_MEASURE_WALLS, RIGHTS_WALLS } from './countermeasure-walls.ts';

/** Any ground of attribution, and none known yet: contested in either case. */
const NOT_MERE_ORIGIN = [
  'unknown',
  'organ',
  'empowered',
  'instructed_controlled',
  'adopted',
  'due_diligence_failure',
] as const;

/** Countermeasure by or with a non-injured State. */
export const COLLECTIVE_COUNTERMEASURE = {
  effects: [
    { when: { attribution_confidence: ['low', 'none'] }, departs: ['N-13B'] },
    { when: { target_object: 'csirt', ...BY_A_STATE }, departs: ['N-13K'] },
    {
      when: {
        target_object: CRITICAL_INFRASTRUCTURE,
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
      sources: ['ARS-50-1', 'ARS-50-2', 'UNC-2-4'],
    },
    {
      id: 'CC2',
      when: { breaches_obligation: 'none', standing: 'requested_by_injured' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-RET', 'NP-CC-CON2', 'N-13D'],
    },
    { id: 'CC3', when: { breaches_obligation: 'none' }, goto: 'retorsion', sources: ['CUS-RET'] },
    // CC1B has asked for force, peremptory norms and missions already.
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
      id: 'CC4',
      when: { standing: 'requested_by_injured', attribution_basis: NOT_MERE_ORIGIN },
      verdict: 'contested',
      lean: 'even',
      sources: ['ARS-54', 'TM-24', 'NP-CC-PRO', 'NP-CC-PRO2', 'NP-CC-OPN', 'NP-CC-CON', 'NP-CC-CON2'],
    },
    {
      id: 'CC5',
      when: { standing: 'erga_omnes_interest', attribution_basis: NOT_MERE_ORIGIN },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-48', 'ARS-54', 'IDI-05', 'NP-CC-LIM', 'NP-CC-PRO2', 'NP-CC-CON'],
    },
    {
      id: 'CC6',
      when: {},
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-49', 'ARS-54', 'ICJ-NIC'],
      contestedBy: ['NP-CC-PRO'],
    },
  ],
} as const satisfies Table;
