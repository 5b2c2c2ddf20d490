/*
 * Decision tables on unfriendly measures and diplomatic steps.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { PRIVATE_ACTORS } from './shared-conditions.ts';

/** Retorsion (generic unfriendly measure). */
export const RETORSION = {
  rules: [
    {
      id: 'RT0',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        conduct: ['none', 'communication', 'statement', 'legal_restriction', 'publication', 'omission'],
        forcible: 'no',
        threat_of_force: 'no',
        affects_diplomatic_inviolability: 'no',
        affects_fundamental_hr: 'no',
        affects_peremptory: 'no',
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-1-2', 'TM-33'],
    },
    {
      id: 'RT1',
      when: { forcible: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4'],
    },
    {
      id: 'RT2',
      when: { threat_of_force: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'TM-68-70'],
    },
    {
      id: 'RT2B',
      when: {
        any: [
          { affects_diplomatic_inviolability: 'yes' },
          { affects_fundamental_hr: 'yes' },
          { affects_peremptory: 'yes' },
        ],
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-24', 'HR-17', 'ARS-26'],
    },
    {
      id: 'RT3',
      when: { breaches_obligation: ['to_addressee', 'arguable'], standing: 'injured' },
      goto: 'countermeasure',
      sources: ['ARS-22', 'ARS-49'],
    },
    {
      id: 'RT4',
      when: { breaches_obligation: ['to_addressee', 'arguable'] },
      goto: 'collective_countermeasure',
      sources: ['ARS-54', 'ARS-48'],
    },
    {
      id: 'RT5',
      when: { breaches_obligation: 'to_third' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['CUS-RET', 'ARS-1-2'],
    },
    { id: 'RT6', when: {}, verdict: 'unfriendly', confidence: 'settled', sources: ['CUS-RET'] },
  ],
} as const satisfies Table;

/** Diplomatic measures (expulsion, downgrade, rupture, premises). */
export const DIPLOMATIC_MEASURE = {
  rules: [
    {
      id: 'DM1',
      when: {
        diplomatic_step: ['enter_premises', 'seize_archives', 'restrict_mission_comms'],
        mission_consent: 'no',
      },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-22', 'VD-24', 'VD-27', 'VD-44-45', 'ARS-50-2', 'ICJ-TEH', 'VC-31-35'],
    },
    {
      id: 'DM2',
      when: { diplomatic_step: 'detain_agent' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['VD-29', 'ICJ-TEH'],
    },
    {
      id: 'DM3',
      when: {
        diplomatic_step: ['persona_non_grata', 'reduce_mission', 'sever_relations'],
        reasonable_time: 'no',
      },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['VD-9', 'VD-44-45'],
    },
    {
      id: 'DM4',
      when: {
        diplomatic_step: [
          'persona_non_grata',
          'reduce_mission',
          'recall_ambassador',
          'sever_relations',
          'expel_non_diplomat',
        ],
      },
      verdict: 'unfriendly',
      confidence: 'settled',
      sources: ['VD-2-11', 'VD-9', 'VD-44-45', 'CUS-RET'],
    },
    {
      id: 'DM5',
      when: { mission_consent: 'yes' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['VD-22'],
    },
    { id: 'DM6', when: {}, verdict: 'unfriendly', confidence: 'settled', sources: ['CUS-RET'] },
  ],
} as const satisfies Table;
