/*
 * Decision tables on information operations.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';

/** Information operation or disinformation. */
export const INFORMATION_OPERATION = {
  rules: [
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
        target_object: 'electoral',
        conduct: ['data_alteration', 'system_impairment', 'availability_disruption'],
      },
      goto: 'disruptive_operation',
      sources: ['TM-4', 'TM-66', 'GCSC-2'],
    },
    { id: 'IN8', when: { content_nature: 'hack_and_leak' }, goto: 'espionage', sources: ['TM-32'] },
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
