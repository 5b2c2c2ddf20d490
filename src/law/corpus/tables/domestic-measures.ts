/*
 * Decision tables on shutdown, blocking and surveillance.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { PRIVATE_ACTORS } from './shared-conditions.ts';

/** Internet shutdown, blocking or throttling at home. */
export const INTERNET_SHUTDOWN = {
  effects: [
    {
      when: { hr_measure: ['shutdown_full', 'shutdown_partial', 'blocking'] },
      departs: ['N-13E'],
      onlyIf: ['unlawful', 'contested'],
    },
    { when: { affects_international_service: 'yes', itu_notice_given: 'no' }, breaches: ['ITU-35'] },
  ],
  rules: [
    {
      id: 'IS0P',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        locus: 'own_territory',
        hr_legal_basis: 'yes',
        addressee: ['none', 'own_jurisdiction', 'private_abroad', 'io'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-19', 'TM-33'],
    },
    {
      id: 'IS0',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      goto: 'own_network_measure',
      sources: ['HR-19', 'TM-33'],
    },
    {
      id: 'IS1',
      when: { addressee: ['responsible_state', 'third_state', 'state_of_origin', 'adversary'] },
      goto: 'public_core_operation',
      sources: ['CUS-SOV'],
    },
    {
      id: 'IS0B',
      when: {
        affects_diplomatic_inviolability: 'yes',
        mission_consent: 'no',
        actor_is_receiving_state: 'yes',
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-27', 'VD-22', 'TM-39-44'],
    },
    {
      id: 'IS2',
      when: { hr_legal_basis: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-19', 'ECOWAS-TOGO'],
    },
    {
      id: 'IS3',
      when: { hr_legitimate_aim: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-19'],
    },
    {
      id: 'IS4',
      when: { hr_measure: 'shutdown_full' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-19', 'HR-GC34-37', 'HRC-47-16', 'HR-21-25', 'HR-4'],
    },
    {
      id: 'IS5',
      when: { hr_necessary_proportionate: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-19', 'HR-17'],
    },
    {
      id: 'IS0C',
      when: { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'IS6',
      when: { hr_necessary_proportionate: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['HR-19', 'HR-GC34-37'],
    },
    {
      id: 'IS7',
      when: {},
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-19', 'ITU-34', 'ITU-35', 'TM-61-63'],
    },
  ],
} as const satisfies Table;

/** Surveillance measure. */
export const SURVEILLANCE = {
  effects: [
    { when: { any: [{ hr_necessary_proportionate: 'no' }, { hr_legal_basis: 'no' }] }, departs: ['N-13E'] },
  ],
  rules: [
    {
      id: 'SV0',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        within_own_network: 'no',
        owner_consent: ['no', 'unknown'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      body: 'domestic',
      sources: ['BUD-2-6', 'TM-33'],
    },
    {
      id: 'SV0B',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-17', 'TM-33', 'EF'],
    },
    {
      id: 'SV0C',
      when: {
        affects_diplomatic_inviolability: 'yes',
        mission_consent: 'no',
        actor_is_receiving_state: 'yes',
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'SV1',
      when: { hr_legal_basis: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-17'],
    },
    {
      id: 'SV1B',
      when: { hr_legitimate_aim: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'ECHR-BBW'],
    },
    {
      id: 'SV2',
      when: { hr_necessary_proportionate: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'ECHR-BBW'],
    },
    { id: 'SV3', when: { locus: 'foreign_territory' }, goto: 'espionage', sources: ['TM-32', 'CUS-SOV'] },
    {
      id: 'SV0D',
      when: { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['VD-24', 'VD-27', 'TM-39-44'],
    },
    {
      id: 'SV3B',
      when: { hr_necessary_proportionate: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['HR-17', 'ECHR-BBW'],
    },
    { id: 'SV4', when: {}, verdict: 'lawful', confidence: 'majority', sources: ['HR-17', 'BUD-15'] },
  ],
} as const satisfies Table;
