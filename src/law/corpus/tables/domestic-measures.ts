/*
 * Decision tables on shutdown, blocking and surveillance.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';

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
      id: 'IS1',
      when: { addressee: ['responsible_state', 'third_state', 'state_of_origin', 'adversary'] },
      goto: 'public_core_operation',
      sources: ['CUS-SOV'],
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
      id: 'SV1',
      when: { hr_legal_basis: 'no' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['HR-17'],
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
      id: 'SV3B',
      when: { hr_necessary_proportionate: 'unknown' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['HR-17', 'ECHR-BBW'],
    },
    { id: 'SV4', when: {}, verdict: 'lawful', confidence: 'majority', sources: ['HR-17', 'BUD-15'] },
  ],
} as const satisfies Table;
