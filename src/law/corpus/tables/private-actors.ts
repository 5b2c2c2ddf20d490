/*
 * Decision tables on what private actors do: hack-back, acting for a State, paying a ransom.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { NO_THIRD_STATE_HARM, OWN_ACT, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Hack-back by a private actor. */
export const HACK_BACK_PRIVATE = {
  effects: [
    {
      when: {
        actor_kind: [...PRIVATE_ACTORS, 'national_csirt'],
        within_own_network: 'no',
        owner_consent: 'no',
      },
      departs: ['PC-8', 'GCSC-8'],
    },
    {
      when: { actor_kind: 'national_csirt', within_own_network: 'no', owner_consent: ['no', 'unknown'] },
      departs: ['N-13K', 'EF'],
      onlyIf: ['unlawful', 'contested'],
    },
  ],
  rules: [
    {
      id: 'HB1',
      when: {
        within_own_network: 'no',
        any: [{ actor_link: OWN_ACT }, { actor_kind: ['state', 'regional_org', 'universal_org'] }],
      },
      goto: 'state_directed_private',
      sources: ['ARS-8', 'ARS-11', 'TM-14-18', 'ARS-7'],
    },
    {
      id: 'HB2',
      when: { within_own_network: 'yes', spillover_third_states: NO_THIRD_STATE_HARM },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['PC-7', 'EF'],
    },
    {
      id: 'HB3',
      when: {
        owner_consent: 'yes',
        territorial_consent: ['given', 'not_needed', 'not_sought', 'unknown'],
        spillover_third_states: NO_THIRD_STATE_HARM,
        injury_or_death: ['none', 'risk'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-2-6', 'EF'],
    },
    {
      id: 'HB3B',
      when: { any: [{ owner_consent: 'yes' }, { within_own_network: 'yes' }] },
      verdict: 'contested',
      lean: 'even',
      sources: ['BUD-2-6', 'CUS-SOV', 'TK-S27'],
    },
    {
      id: 'HB4A',
      when: { state_authorised_private: 'yes', territorial_consent: 'refused' },
      verdict: 'unlawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['BUD-2-6', 'ARS-5', 'CUS-ENF', 'PC-8'],
    },
    {
      id: 'HB4',
      when: { state_authorised_private: 'yes', territorial_consent: ['not_sought', 'unknown'] },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-5', 'ARS-8', 'CUS-ENF', 'PC-8', 'N-13C'],
    },
    {
      id: 'HB5',
      when: {},
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['BUD-2-6', 'TM-24', 'TM-33', 'PC-8', 'GCSC-8'],
    },
  ],
} as const satisfies Table;

/** Private operator acting for a State. */
export const STATE_DIRECTED_PRIVATE = {
  rules: [
    {
      id: 'SP1',
      when: {
        prior_wrong: ['established', 'arguable', 'unknown'],
        standing: 'injured',
        breaches_obligation: ['to_addressee', 'arguable'],
      },
      goto: 'countermeasure',
      sources: ['ARS-8', 'ARS-49'],
    },
    { id: 'SP2', when: {}, goto: 'disruptive_operation', sources: ['ARS-8', 'TM-4'] },
  ],
} as const satisfies Table;

/** Paying a ransom. */
export const RANSOM_PAYMENT = {
  effects: [{ when: { actor_kind: 'state' }, departs: ['CRI-23'] }],
  rules: [
    {
      id: 'RP1',
      when: { sanctioned_recipient: 'yes' },
      verdict: 'unlawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['UNC-41', 'EU-SAN'],
    },
    { id: 'RP2', when: {}, verdict: 'lawful', confidence: 'majority', sources: ['CRI-23'] },
  ],
} as const satisfies Table;
