/*
 * Decision table on protecting one's own systems, and those at home whose owners let one in.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { CRITICAL_INFRASTRUCTURE, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Protecting one's own systems. */
export const OWN_NETWORK_MEASURE = {
  effects: [
    {
      when: { within_own_network: 'yes', affects_international_service: 'yes', itu_notice_given: 'no' },
      breaches: ['ITU-35'],
    },
  ],
  rules: [
    {
      id: 'ON1',
      when: {
        within_own_network: 'no',
        owner_consent: ['no', 'unknown'],
        actor_kind: PRIVATE_ACTORS,
      },
      goto: 'hack_back_private',
      sources: ['TM-33', 'BUD-2-6'],
    },
    {
      id: 'ON2',
      when: {
        within_own_network: 'no',
        locus: 'own_territory',
        any: [
          { owner_consent: ['no', 'unknown'] },
          { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
        ],
      },
      goto: 'takedown',
      sources: ['CUS-ENF', 'HR-17', 'VD-22'],
    },
    {
      id: 'ON3',
      when: {
        within_own_network: 'no',
        locus: ['foreign_territory', 'both', 'international_space', 'unknown'],
      },
      goto: 'cooperative_assistance',
      sources: ['CUS-SOV', 'ARS-20'],
    },
    {
      id: 'ON7',
      when: { hr_measure: 'surveillance' },
      goto: 'surveillance',
      sources: ['HR-17'],
    },
    {
      id: 'ON8',
      when: { spillover_third_states: 'significant' },
      verdict: 'contested',
      lean: 'even',
      sources: ['TK-S27', 'CUS-SOV', 'CUS-DD'],
    },
    {
      id: 'ON4',
      when: { actor_kind: ['state', 'national_csirt'], target_object: CRITICAL_INFRASTRUCTURE },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13G'],
      sources: ['N-13G', 'PC-7', 'CUS-SOV', 'PC-1'],
    },
    {
      id: 'ON5',
      when: { actor_kind: PRIVATE_ACTORS },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['PC-7', 'EF'],
    },
    { id: 'ON6', when: {}, verdict: 'lawful', confidence: 'settled', sources: ['N-13G', 'PC-7', 'CUS-SOV'] },
  ],
} as const satisfies Table;
