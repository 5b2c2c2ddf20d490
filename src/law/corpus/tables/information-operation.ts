/*
 * Decision tables on information operations.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { OPERATIONS, PRIVATE_ACTORS } from './shared-conditions.ts';

/** Information operation or disinformation. */
export const INFORMATION_OPERATION = {
  rules: [
    // Only States intervene; what binds private persons is the law of the States where they act and are heard.
    {
      id: 'IN0E',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'], conduct: OPERATIONS },
      goto: 'disruptive_operation',
      sources: ['BUD-2-6', 'TM-33'],
    },
    {
      id: 'IN0F',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'], content_nature: 'hack_and_leak' },
      goto: 'espionage',
      sources: ['BUD-2-6', 'TM-33'],
    },
    {
      id: 'IN0A',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        any: [
          { content_nature: 'incitement' },
          { content_nature: 'election_process_false', coercive: ['yes', 'disputed'] },
        ],
      },
      verdict: 'unlawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['GEN-3C', 'HR-20', 'HR-21-25', 'TM-33'],
    },
    {
      id: 'IN0C',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        any: [{ content_nature: ['election_process_false', 'health_danger'] }, { threat_of_force: 'yes' }],
      },
      verdict: 'contested',
      lean: 'even',
      body: 'domestic',
      sources: ['HR-19', 'HR-21-25', 'TM-33'],
    },
    {
      id: 'IN0D',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-19', 'TM-33'],
    },
    {
      id: 'IN1',
      when: { content_nature: 'incitement' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['GEN-3C', 'HR-20'],
    },
    {
      id: 'IN2',
      when: { threat_of_force: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4'],
    },
    {
      id: 'IN3',
      when: {
        any: [
          {
            target_object: 'electoral',
            conduct: ['data_alteration', 'system_impairment', 'availability_disruption'],
          },
          { affects_diplomatic_inviolability: 'yes', conduct: OPERATIONS },
        ],
      },
      goto: 'disruptive_operation',
      sources: ['TM-4', 'TM-66', 'GCSC-2', 'VD-24'],
    },
    {
      id: 'IN2B',
      when: {
        coercive: 'yes',
        domaine_reserve: 'yes',
        content_nature: ['none', 'true_open', 'covert_false', 'health_danger', 'hack_and_leak'],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['CUS-NI', 'ICJ-NIC', 'TM-66'],
    },
    {
      id: 'IN8',
      when: { content_nature: 'hack_and_leak' },
      goto: 'espionage',
      sources: ['TM-32'],
    },
    {
      id: 'IN4',
      when: { content_nature: 'election_process_false', coercive: 'yes' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-NI', 'TM-66', 'HR-21-25'],
    },
    {
      id: 'IN5',
      when: { content_nature: 'election_process_false' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['CUS-NI', 'TM-66', 'OXF-2'],
    },
    {
      id: 'IN6',
      when: { content_nature: 'health_danger' },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['OXF-1', 'OXF-2', 'HR-19'],
    },
    {
      id: 'IN7',
      when: { content_nature: 'covert_false' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['CUS-NI', 'TM-66'],
    },
    { id: 'IN9', when: {}, verdict: 'unfriendly', confidence: 'majority', sources: ['CUS-NI'] },
  ],
} as const satisfies Table;
