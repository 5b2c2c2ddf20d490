/*
 * Decision tables on the plea of necessity.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { PRIVATE_ACTORS } from './shared-conditions.ts';

/** Plea of necessity. */
export const NECESSITY_MEASURE = {
  effects: [{ when: { affects_international_service: 'yes', itu_notice_given: 'no' }, breaches: ['ITU-35'] }],
  rules: [
    {
      id: 'NE0A',
      when: {
        breaches_obligation: 'none',
        locus: 'own_territory',
        actor_kind: 'state',
        affects_international_service: 'yes',
        itu_notice_given: 'no',
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ITU-35', 'ARS-25'],
    },
    {
      id: 'NE0',
      when: { breaches_obligation: 'none', locus: 'own_territory', actor_kind: 'state' },
      goto: 'retorsion',
      sources: ['ARS-25', 'CUS-RET'],
    },
    {
      id: 'NE1',
      when: { actor_kind: [...PRIVATE_ACTORS, 'national_csirt'], actor_link: ['none', 'unknown'] },
      goto: 'hack_back_private',
      sources: ['TM-33', 'ARS-25'],
    },
    {
      id: 'NE0B',
      when: {
        territorial_consent: 'given',
        breaches_obligation: ['none', 'arguable', 'to_addressee'],
        spillover_third_states: ['none', 'incidental'],
        affects_diplomatic_inviolability: 'no',
        affects_peremptory: 'no',
        affects_humanitarian_rules: 'no',
        affects_fundamental_hr: 'no',
      },
      goto: 'disruptive_operation',
      sources: ['ARS-20', 'ARS-25'],
    },
    {
      id: 'NE2',
      when: { any: [{ forcible: 'yes' }, { affects_peremptory: 'yes' }] },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-26', 'ARS-25'],
    },
    {
      id: 'NE3',
      when: { any: [{ obligation_excludes_necessity: 'yes' }, { affects_diplomatic_inviolability: 'yes' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25'],
    },
    {
      id: 'NE4',
      when: {
        any: [
          { affects_humanitarian_rules: 'yes' },
          { target_object: ['medical', 'humanitarian', 'essential_survival'] },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25', 'IHL-MED'],
    },
    {
      id: 'NE5',
      when: { contributed_to_situation: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25'],
    },
    {
      id: 'NE6',
      when: { any: [{ grave_imminent_peril: 'no' }, { essential_interest: 'no' }] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25', 'ICJ-GAB'],
    },
    {
      id: 'NE7',
      when: { only_way: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25', 'ICJ-GAB', 'ICJ-WALL'],
    },
    {
      id: 'NE8',
      when: { impairs_others_essential_interest: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-25'],
    },
    {
      id: 'NE9',
      when: {
        any: [
          { grave_imminent_peril: 'unknown' },
          { only_way: 'unknown' },
          { impairs_others_essential_interest: 'unknown' },
          { contributed_to_situation: 'unknown' },
        ],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-25', 'TM-26', 'ICJ-GAB'],
    },
    {
      id: 'NE9B',
      when: { affects_fundamental_hr: 'yes' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-25', 'HR-4'],
    },
    {
      id: 'NE9C',
      when: { actor_kind: ['regional_org', 'universal_org'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARIO-25', 'ARS-25'],
    },
    {
      id: 'NE10',
      when: {},
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-25', 'ARS-27', 'TM-26', 'NP-NEC'],
    },
  ],
} as const satisfies Table;
