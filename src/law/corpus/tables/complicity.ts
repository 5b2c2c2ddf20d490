/*
 * Decision tables on aid to another State's operation.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';

/** Aid or assistance to another State's operation. */
export const AID_ASSIST = {
  rules: [
    {
      id: 'AA1',
      when: { knows_wrongful_use: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-16', 'ICJ-BOS', 'TM-14-18'],
    },
    {
      id: 'AA2',
      when: { knows_wrongful_use: 'unknown' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['ARS-16'],
    },
    { id: 'AA3', when: {}, verdict: 'lawful', confidence: 'majority', sources: ['ARS-16'] },
  ],
} as const satisfies Table;
