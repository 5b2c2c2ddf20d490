/*
 * Decision tables on aid to another State's operation.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_INFRASTRUCTURE, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Aid or assistance to another State's operation. */
export const AID_ASSIST = {
  effects: [
    {
      // The norm speaks of supporting such activity knowingly beside conducting it.
      when: { knows_wrongful_use: 'yes', target_object: CRITICAL_INFRASTRUCTURE, ...BY_A_STATE },
      departs: ['N-13F'],
      onlyIf: ['unlawful', 'contested'],
    },
  ],
  rules: [
    {
      id: 'AA0',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        knows_wrongful_use: 'yes',
      },
      verdict: 'unlawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['BUD-11', 'BUD-2-6', 'TM-33'],
    },
    {
      id: 'AA0B',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['BUD-11', 'TM-33'],
    },
    {
      id: 'AA0C',
      when: {
        actor_kind: ['regional_org', 'universal_org'],
        knows_wrongful_use: 'yes',
        breaches_obligation: ['none', 'to_addressee', 'to_third'],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARIO-14', 'ARS-16'],
    },
    {
      id: 'AA1B',
      when: { knows_wrongful_use: 'yes', breaches_obligation: 'arguable' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['ARS-16', 'TM-14-18'],
    },
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
