/*
 * Decision tables on harming, misusing or working through a response team.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, NOT_CLEARED } from './shared-conditions.ts';

/** Harming, misusing or working through a CSIRT. */
export const CSIRT_OPERATION = {
  effects: [
    {
      when: { csirt_role: ['target', 'instrument_of_attack'], ...BY_A_STATE },
      departs: ['N-13K'],
      onlyIf: NOT_CLEARED,
    },
    { when: { csirt_role: 'instrument_of_attack' }, departs: ['EF'], onlyIf: NOT_CLEARED },
    { when: { csirt_role: 'cooperation' }, upholds: ['G15-17'], onlyIf: ['upholds'] },
  ],
  rules: [
    {
      id: 'CS1',
      when: { csirt_role: 'cooperation' },
      goto: 'poc_contact',
      sources: ['G15-17', 'N-13K', 'G21-NORMS', 'RFC2350'],
    },
    { id: 'CS2', when: {}, goto: 'disruptive_operation', sources: ['N-13K', 'CUS-SOV'] },
  ],
} as const satisfies Table;
